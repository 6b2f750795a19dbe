import type { Project, Update } from '@ipmo-hub/teams-app/lists';
import { reportUpdate, type UpdateReport } from '@ipmo-hub/teams-app/usecases';
import {
  beatrix,
  cast,
  domain,
  kofi,
  nia,
  oluchi,
  person,
  project,
  samplePlan,
  update,
  wen,
} from '../domain/samplePlan';
import { memoryProgramme } from './memoryProgramme';

const programme = (updates: readonly Update[] = [], now = '2026-11-24T09:30:00Z', fields: Partial<Project> = {}) =>
  memoryProgramme(
    samplePlan({ updates, projects: [project({ rating: 'Amber', lastRating: 'Green', ...fields })] }),
    now,
  );
type Suite = ReturnType<typeof programme>;
const report = (suite: Suite, fields: Partial<UpdateReport> = {}, who = kofi) =>
  reportUpdate(suite.as(who), { project: '3', rating: 'Red', ...fields });
const ratings = (suite: Suite) => {
  const { rating, lastRating } = suite.snapshot.projects.get('3')!;
  return [rating, lastRating];
};
const logged = (suite: Suite) => [...suite.snapshot.updates.values()];

test('is logged, and moves the rating; what it was becomes that of the period before', async () => {
  const suite = programme();
  const outcome = await report(suite, { did: ' Letters sent. ', next: 'Clinics.', help: '' });
  expect(outcome).toMatchObject({
    kind: 'updated',
    item: { rating: 'Red', lastRating: 'Amber' },
    update: { rating: 'Red', did: 'Letters sent.', next: 'Clinics.' },
  });
  expect(logged(suite)).toMatchObject([
    {
      key: 'projects/3/2026-11-24/1',
      title: 'VAL-03 on Tue 24 Nov',
      project: '3',
      by: '1',
      on: '2026-11-24',
      before: 'Amber',
    },
  ]);
  expect(logged(suite)[0]).not.toHaveProperty('help');
});

test('a second report of the period moves the rating alone', async () => {
  const suite = programme();
  await report(suite);
  await report(suite, { rating: 'Green' }, beatrix);
  expect(ratings(suite)).toEqual(['Green', 'Amber']);
  expect(logged(suite)).toHaveLength(2);
});

test('in the next period what was reported last becomes the one before', async () => {
  const earlier = [update({ on: '2026-10-20', rating: 'Amber', before: 'Green' })];
  const suite = programme(earlier);
  await report(suite, { rating: 'Green' });
  expect(ratings(suite)).toEqual(['Green', 'Amber']);
});

test.each([
  ['Weekly', '2026-11-17', 'Amber'],
  ['Weekly', '2026-11-24', 'Green'],
  ['Fortnightly', '2026-11-17', 'Amber'],
  ['Fortnightly', '2026-11-25', 'Green'],
  ['Monthly', '2026-11-09', 'Green'],
] as const)('%s: after a report on %s it was %s', async (updateEvery, on, before) => {
  const suite = memoryProgramme(
    samplePlan({
      domains: [domain({ updateEvery })],
      projects: [project({ rating: 'Amber', lastRating: 'Green' })],
      updates: [update({ on: '2026-10-20' }), update({ id: '82', on, rating: 'Amber', before: 'Green' })],
    }),
    '2026-11-27T10:00:00Z',
  );
  await reportUpdate(suite.as(kofi), { project: '3', rating: 'Red' });
  expect(ratings(suite)).toEqual(['Red', before]);
});

test('a correction on the same day changes what was logged, and moves nothing twice', async () => {
  const suite = programme();
  await report(suite, { did: 'Letters.', help: 'A supplier.' });
  const outcome = await report(suite, { rating: 'Green', did: 'Letters sent.' });
  expect(outcome).toMatchObject({
    kind: 'updated',
    update: { rating: 'Green', did: 'Letters sent.', before: 'Amber' },
  });
  expect(logged(suite)).toHaveLength(1);
  expect(logged(suite)[0]).not.toHaveProperty('help');
  expect(ratings(suite)).toEqual(['Green', 'Amber']);
});

test('said again it writes nothing more', async () => {
  const suite = programme();
  await report(suite, { did: 'Letters.' });
  const before = logged(suite);
  await report(suite, { did: 'Letters.' });
  expect(logged(suite)).toEqual(before);
  expect(ratings(suite)).toEqual(['Red', 'Amber']);
});

test('cut short after it was logged, a repeat moves the rating', async () => {
  const suite = programme([update({ id: '99', key: 'projects/3/2026-11-24/1', on: '2026-11-24', before: 'Amber' })]);
  expect(await report(suite)).toMatchObject({ kind: 'updated' });
  expect(ratings(suite)).toEqual(['Red', 'Amber']);
  expect(logged(suite)).toHaveLength(1);
});

test('where the log does not say what a period began with, the rating before is left alone', async () => {
  const suite = programme([update({ on: '2026-11-12' })]);
  await report(suite);
  expect(ratings(suite)).toEqual(['Red', 'Green']);
});

test('a rating that somebody else changed since the person looked is a conflict', async () => {
  const suite = programme();
  const base = suite.snapshot.projects.get('3')!;
  suite.others('projects', '3', { rating: 'Green' });
  expect(await report(suite, { base })).toMatchObject({ kind: 'conflict', theirs: { rating: 'Green' } });
  expect(logged(suite)).toEqual([]);
});

test('a conflict puts a correction back to what was logged before it', async () => {
  const suite = programme();
  await report(suite, { rating: 'Amber', did: 'Letters sent.' });
  const [before] = logged(suite);
  const base = suite.snapshot.projects.get('3')!;
  suite.others('projects', '3', { rating: 'Green' });
  expect(await report(suite, { base, rating: 'Red', did: 'Nothing.' })).toMatchObject({ kind: 'conflict' });
  expect(logged(suite)).toMatchObject([{ id: before!.id, rating: 'Amber', did: 'Letters sent.' }]);
});

test('two who report the same rating do not clash', async () => {
  const suite = programme();
  const base = suite.snapshot.projects.get('3')!;
  suite.others('projects', '3', { rating: 'Red' });
  expect(await report(suite, { base })).toMatchObject({ kind: 'updated', update: { rating: 'Red' } });
  expect(logged(suite)).toHaveLength(1);
});

test('a project that is gone', async () => {
  expect(await report(programme(), { project: '99' })).toEqual({ kind: 'gone' });
});

test.each([beatrix, person('4', 'Sunita Hollybrook'), wen])('$title may', async (who) => {
  expect(await report(programme(), {}, who)).toMatchObject({ kind: 'updated' });
});

test('the lead’s deputy may', async () => {
  const people = cast.map((one) => (one.id === '1' ? person('1', 'Kofi Marigold', { deputy: nia.id }) : one));
  const suite = memoryProgramme(samplePlan({ people, updates: [] }));
  expect(await reportUpdate(suite.as(nia), { project: '3', rating: 'Amber' })).toMatchObject({ kind: 'updated' });
});

describe('refused, and nothing written', () => {
  test.each([
    ['somebody without a part in it', oluchi, {}, 'authority.notYours'],
    ['somebody the programme does not know', person('99', 'Stranger'), {}, 'authority.unknownPerson'],
    ['an NHS number', kofi, { help: 'Ask about 943 476 5919.' }, 'write.invalid'],
    ['a rating that is none', kofi, { rating: 'Purple' as 'Red' }, 'write.invalid'],
    ['too much text', kofi, { did: 'x'.repeat(8001) }, 'write.invalid'],
  ])('%s', async (_what, who, fields, code) => {
    const suite = programme();
    expect(await report(suite, fields, who)).toMatchObject({ kind: 'refused', error: { code } });
    expect(suite.writes).toEqual([]);
  });

  test('the suite reports on nothing by itself', async () => {
    const suite = programme();
    expect(await reportUpdate(suite.suite, { project: '3', rating: 'Red' })).toMatchObject({ kind: 'refused' });
    expect(suite.writes).toEqual([]);
  });
});

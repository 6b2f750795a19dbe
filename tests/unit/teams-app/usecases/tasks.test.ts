import { finishAction, receivePaper, type ActionEnd } from '@ipmo-hub/teams-app/usecases';
import type { Paper } from '@ipmo-hub/teams-app/lists';
import {
  action,
  beatrix,
  cast,
  coverSheet,
  kofi,
  meeting,
  nia,
  oluchi,
  paper,
  person,
  samplePlan,
  sunita,
  wen,
} from '../domain/samplePlan';
import { memoryProgramme } from './memoryProgramme';

const programme = (people = cast, project?: string, sheet: Partial<Paper> = coverSheet, held = meeting()) => {
  const of = project === undefined ? {} : { project };
  const papers = [paper({ ...sheet, ...of })];
  return memoryProgramme(samplePlan({ people, actions: [action(of)], meetings: [held], papers }));
};
type Suite = ReturnType<typeof programme>;
const finish = (suite: Suite, end: Partial<ActionEnd> = {}, who = kofi) =>
  finishAction(suite.as(who), { action: suite.snapshot.actions.get('95')!, done: '2026-11-23', ...end });
const receive = (suite: Suite, receivedOn: string | null = '2026-11-23', who = kofi) =>
  receivePaper(suite.as(who), { paper: suite.snapshot.papers.get('91')!, receivedOn });
const withDeputy = cast.map((one) => (one.id === '1' ? person('1', 'Kofi Marigold', { deputy: nia.id }) : one));

test('an action is done, with a word on it, and opened again', async () => {
  const suite = programme();
  expect(await finish(suite, { note: ' They answered. ' })).toMatchObject({
    kind: 'updated',
    item: { done: '2026-11-23', note: 'They answered.' },
  });
  expect(await finish(suite, { done: null, note: '' })).toMatchObject({ kind: 'updated' });
  expect(suite.snapshot.actions.get('95')).not.toHaveProperty('done');
  expect(suite.snapshot.actions.get('95')).not.toHaveProperty('note');
});

test('a paper came, and did not after all', async () => {
  const suite = programme();
  expect(await receive(suite)).toMatchObject({ kind: 'updated', item: { receivedOn: '2026-11-23' } });
  await receive(suite, null);
  expect(suite.snapshot.papers.get('91')).not.toHaveProperty('receivedOn');
});

test('said again it writes nothing', async () => {
  const suite = programme();
  await finish(suite);
  await receive(suite);
  const before = suite.writes.length;
  expect(await finish(suite)).toMatchObject({ kind: 'updated', merged: false });
  expect(await receive(suite)).toMatchObject({ kind: 'updated', merged: false });
  expect(suite.writes).toHaveLength(before);
});

test('a clash and a deletion come back as values', async () => {
  const suite = programme();
  suite.others('actions', '95', { done: '2026-11-20' });
  expect(await finish(suite)).toMatchObject({ kind: 'conflict', theirs: { done: '2026-11-20' } });
  suite.delete('actions', '95');
  expect(await finish(suite)).toEqual({ kind: 'gone' });
  suite.others('papers', '91', { receivedOn: '2026-11-20' });
  expect(await receive(suite)).toMatchObject({ kind: 'conflict' });
  suite.delete('papers', '91');
  expect(await receive(suite)).toEqual({ kind: 'gone' });
});

test.each([
  ['the deputy', nia, withDeputy, undefined],
  ['the programme team', wen, cast, undefined],
  ['the SRO of its project', beatrix, cast, '3'],
])('%s may', async (_who, who, people, project) => {
  expect(await finish(programme(people, project), {}, who)).toMatchObject({ kind: 'updated' });
  expect(await receive(programme(people, project), '2026-11-23', who)).toMatchObject({ kind: 'updated' });
});

describe('a paper whose cover sheet lacks something', () => {
  const { strategy: _, ...gaps } = coverSheet;

  test.each([
    ['its author', kofi, cast, undefined],
    ['their deputy', nia, withDeputy, undefined],
    ['the SRO of its project', beatrix, cast, '3'],
  ])('did not come, for %s', async (_who, who, people, project) => {
    const suite = programme(people, project, gaps);
    expect(await receive(suite, '2026-11-23', who)).toMatchObject({
      kind: 'refused',
      error: { code: 'paper.coverMissing', message: expect.stringContaining('the strategy it serves') },
    });
    expect(suite.writes).toEqual([]);
  });

  test('nor does what they send stand for the sheet', async () => {
    const suite = programme(cast, undefined, gaps);
    const claimed = { ...suite.snapshot.papers.get('91')!, ...coverSheet };
    expect(await receivePaper(suite.as(kofi), { paper: claimed, receivedOn: '2026-11-23' })).toMatchObject({
      error: { code: 'paper.coverMissing' },
    });
  });

  test.each([
    ['the programme team', wen],
    ['the chair', sunita],
    ['the secretary', oluchi],
  ])('may be noted by %s all the same', async (_who, who) => {
    const suite = programme(cast, undefined, {}, meeting({ chair: sunita.id, secretary: oluchi.id }));
    expect(await receive(suite, '2026-11-23', who)).toMatchObject({ kind: 'updated' });
  });

  test('may be taken back by its author', async () => {
    const suite = programme(cast, undefined, { receivedOn: '2026-11-20' });
    expect(await receive(suite, null)).toMatchObject({ kind: 'updated' });
  });
});

describe('refused, and nothing written', () => {
  const refusal = (code: string) => ({ kind: 'refused', error: { code } });

  test.each([
    ['somebody else', oluchi, 'authority.notYours'],
    ['an SRO, where there is no project', beatrix, 'authority.notYours'],
    ['somebody the programme does not know', person('99', 'Stranger'), 'authority.unknownPerson'],
  ])('%s', async (_who, who, code) => {
    const suite = programme();
    expect(await finish(suite, {}, who)).toMatchObject(refusal(code));
    expect(await receive(suite, '2026-11-23', who)).toMatchObject(refusal(code));
    expect(suite.writes).toEqual([]);
  });

  test('somebody who claims it by what they send', async () => {
    const suite = programme();
    const claimed = { ...suite.snapshot.actions.get('95')!, owner: oluchi.id };
    expect(await finish(suite, { action: claimed }, oluchi)).toMatchObject(refusal('authority.notYours'));
    expect(suite.writes).toEqual([]);
  });

  test('a day to come, a day that does not exist, an NHS number', async () => {
    const suite = programme();
    expect(await finish(suite, { done: '2026-11-24' })).toMatchObject(refusal('milestone.futureDone'));
    expect(await receive(suite, '2026-11-24')).toMatchObject(refusal('paper.futureReceived'));
    expect(await finish(suite, { done: '2026-02-30' })).toMatchObject(refusal('write.invalid'));
    expect(await receive(suite, '2026-02-30')).toMatchObject(refusal('write.invalid'));
    expect(await finish(suite, { note: 'See 943 476 5919' })).toMatchObject(refusal('write.invalid'));
    expect(suite.writes).toEqual([]);
  });
});

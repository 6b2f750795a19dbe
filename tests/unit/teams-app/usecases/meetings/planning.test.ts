import { changeMeeting, planMeeting, planSeries, type MeetingDraft } from '@ipmo-hub/teams-app/usecases';
import type { Meeting, Person } from '@ipmo-hub/teams-app/lists';
import { cast, edith, eleanor, idris, leo, lowri, sampleGroup } from '../../domain/meetings/sampleGroup';
import { meeting } from '../../domain/samplePlan';
import { memoryProgramme } from '../memoryProgramme';

const draft: MeetingDraft = { group: '20', on: '2026-12-10', start: '14:00', end: '15:30', place: 'Teams' };
const programme = (meetings: readonly Meeting[] = [], people: readonly Person[] = cast) =>
  memoryProgramme(sampleGroup({ meetings, people }));
const refusal = (code: string) => ({ kind: 'refused', error: { code } });

test('a meeting is named and referred to by its group and day', async () => {
  const suite = programme();
  expect(await planMeeting(suite.as(lowri), draft)).toMatchObject({
    kind: 'created',
    item: { title: 'Leadership group, Thu 10 Dec', key: 'LG-2026-12', state: 'Planned', group: '20', place: 'Teams' },
  });
});

test('said again, by the same or somebody else, it is the same meeting', async () => {
  const suite = programme();
  await planMeeting(suite.as(lowri), draft);
  expect(await planMeeting(suite.as(eleanor), draft)).toMatchObject({ kind: 'existing' });
  expect(suite.writes).toEqual(['create meetings']);
});

test('a second in the month gets its own reference, and so does one after a cancelled one', async () => {
  const suite = programme();
  await planMeeting(suite.as(lowri), draft);
  expect(await planMeeting(suite.as(lowri), { ...draft, on: '2026-12-17' })).toMatchObject({
    item: { key: 'LG-2026-12-17' },
  });
  const first = [...suite.snapshot.meetings.values()][0] as Meeting;
  await changeMeeting(suite.as(lowri), { base: first, patch: { state: 'Cancelled' } });
  expect(await planMeeting(suite.as(lowri), draft)).toMatchObject({ kind: 'created', item: { key: 'LG-2026-12-10' } });
});

test('a meeting that is moved is named after its new day, unless it was given a name', async () => {
  const suite = programme();
  const only = () => [...suite.snapshot.meetings.values()][0] as Meeting;
  await planMeeting(suite.as(lowri), draft);
  const move = (patch: Parameters<typeof changeMeeting>[1]['patch']) =>
    changeMeeting(suite.as(lowri), { base: only(), patch });
  expect(await move({ on: '2026-12-17' })).toMatchObject({ item: { title: 'Leadership group, Thu 17 Dec' } });
  expect(await move({ on: '2026-12-18', title: 'Away day' })).toMatchObject({ item: { title: 'Away day' } });
  expect(await move({ on: '2026-12-16', place: null })).toMatchObject({
    item: { title: 'Away day', on: '2026-12-16' },
  });
});

describe('refused, and nothing written', () => {
  test.each([
    ['a member', idris, {}, 'authority.notYours'],
    ['a reader', edith, {}, 'authority.notYours'],
    ['an unknown group', lowri, { group: '99' }, 'meeting.noGroup'],
    ['a day that has passed', lowri, { on: '2026-11-20' }, 'meeting.pastDay'],
    ['a bank holiday', lowri, { on: '2026-12-28' }, 'meeting.dayOff'],
    ['a Saturday', lowri, { on: '2026-12-12' }, 'meeting.dayOff'],
    ['no day', lowri, { on: '2026-13-01' }, 'write.invalid'],
    ['an end before the start', lowri, { end: '13:00' }, 'meeting.badTimes'],
    ['no time', lowri, { start: 'two' }, 'meeting.badTime'],
    ['a chair nobody knows', lowri, { chair: '99' }, 'project.personGone'],
  ] as const)('%s', async (_what, who, fields, code) => {
    const suite = programme();
    expect(await planMeeting(suite.as(who), { ...draft, ...fields })).toMatchObject(refusal(code));
    expect(suite.writes).toEqual([]);
  });
});

describe('a series', () => {
  const series = { group: '20', start: '14:00', end: '15:30', from: '2026-12-01', count: 3 };
  const days = async (pattern: Parameters<typeof planSeries>[1]['pattern'], from = series.from) => {
    const suite = programme();
    const outcome = await planSeries(suite.as(lowri), { ...series, from, pattern });
    return outcome.kind === 'planned' ? outcome.meetings.map(({ on }) => on) : outcome;
  };

  test('on the second Thursday of each month', async () => {
    expect(await days({ kind: 'month', every: 1, nth: 2, weekday: 4 })).toEqual([
      '2026-12-10',
      '2027-01-14',
      '2027-02-11',
    ]);
  });

  test('on the last Friday of every second month; a bank holiday moves it to the next working day', async () => {
    expect(await days({ kind: 'month', every: 2, nth: -1, weekday: 5 })).toEqual([
      '2026-12-29',
      '2027-02-26',
      '2027-04-30',
    ]);
  });

  test('every two weeks, over Christmas', async () => {
    expect(await days({ kind: 'weeks', every: 2 }, '2026-12-14')).toEqual(['2026-12-14', '2026-12-29', '2027-01-11']);
  });

  test('stopped half-way it goes on where it stopped', async () => {
    const suite = programme();
    const wanted = { ...series, pattern: { kind: 'weeks', every: 4 } } as const;
    await planSeries(suite.as(lowri), { ...wanted, count: 2 });
    const outcome = await planSeries(suite.as(lowri), wanted);
    expect(suite.writes).toHaveLength(3);
    expect(new Set(outcome.kind === 'planned' ? outcome.meetings.map((one) => one.series) : []).size).toBe(1);
  });

  test.each([
    [{ kind: 'weeks', every: 0 }, 3],
    [{ kind: 'weeks', every: 2 }, 61],
    [{ kind: 'month', every: 1.5, nth: 1, weekday: 1 }, 3],
  ] as const)('%p × %p is no series', async (pattern, count) => {
    const suite = programme();
    expect(await planSeries(suite.as(lowri), { ...series, pattern, count })).toMatchObject(
      refusal('meeting.badSeries'),
    );
    expect(suite.writes).toEqual([]);
  });
});

describe('changed', () => {
  const planned = meeting({ group: '20', start: '14:00', end: '15:30' });
  const change = (
    suite: ReturnType<typeof programme>,
    patch: Parameters<typeof changeMeeting>[1]['patch'],
    who: Person = lowri,
  ) => changeMeeting(suite.as(who), { base: suite.snapshot.meetings.get('90') as Meeting, patch });

  test('another day, and nothing when it is that day', async () => {
    const suite = programme([planned]);
    expect(await change(suite, { on: '2026-12-04' })).toMatchObject({ kind: 'updated', item: { on: '2026-12-04' } });
    await change(suite, { on: '2026-12-04' });
    expect(suite.writes).toHaveLength(1);
  });

  test.each([
    ['a running one keeps its day', { ...planned, state: 'Running' as const }, { on: '2026-12-04' }, 'meeting.begun'],
    [
      'a running one is not cancelled',
      { ...planned, state: 'Running' as const },
      { state: 'Cancelled' as const },
      'meeting.begun',
    ],
    ['a closed one stays', { ...planned, state: 'Closed' as const }, { place: 'Elsewhere' }, 'meeting.closed'],
    ['a cancelled one stays', { ...planned, state: 'Cancelled' as const }, { place: 'Elsewhere' }, 'meeting.cancelled'],
    ['its end stays after its start', planned, { end: '13:30' }, 'meeting.badTimes'],
  ])('%s', async (_what, before, patch, code) => {
    expect(await change(programme([before]), patch)).toMatchObject(refusal(code));
  });

  test('a clash comes back as a value', async () => {
    const suite = programme([planned]);
    suite.others('meetings', '90', { place: 'Room 4' });
    expect(await change(suite, { place: 'Room 2' })).toMatchObject({ kind: 'conflict', theirs: { place: 'Room 4' } });
  });

  test('the chair’s deputy may, another member may not', async () => {
    const people = cast.map((one) => (one.id === eleanor.id ? { ...one, deputy: leo.id } : one));
    expect(await change(programme([planned], people), { place: 'Room 2' }, leo)).toMatchObject({ kind: 'updated' });
    expect(await change(programme([planned]), { place: 'Room 2' }, leo)).toMatchObject(refusal('authority.notYours'));
  });
});

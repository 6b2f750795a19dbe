import { itemsOf } from '@ipmo-hub/teams-app/domain';
import type { AgendaItem, Meeting } from '@ipmo-hub/teams-app/lists';
import {
  addItem,
  assembleAgenda,
  changeItem,
  moveItemTo,
  moveToNextMeeting,
  removeItem,
  submitPaper,
} from '@ipmo-hub/teams-app/usecases';
import { edith, group, idris, lowri, sampleGroup } from '../../domain/meetings/sampleGroup';
import { agendaItem, escalationItem, meeting, paper } from '../../domain/samplePlan';
import { memoryProgramme } from '../memoryProgramme';

type Parts = NonNullable<Parameters<typeof sampleGroup>[0]>;
const planned = meeting({ group: '20', start: '14:00', end: '15:30' });
const later = meeting({ id: '92', key: 'LG-2027-01', on: '2027-01-07', group: '20' });
const programme = (parts: Parts = {}) =>
  memoryProgramme(
    sampleGroup({ meetings: [planned], groups: [group({ template: 'Welcome\n…\nForward plan' })], ...parts }),
  );
type Suite = ReturnType<typeof programme>;
const titles = (suite: Suite, id = '90') => itemsOf({ id }, suite.snapshot).map(({ title }) => title);
const item = (suite: Suite, title: string) =>
  [...suite.snapshot.agendaItems.values()].find((one) => one.title === title) as AgendaItem;
const held = (suite: Suite) => suite.snapshot.meetings.get('90') as Meeting;
const refusal = (code: string) => ({ kind: 'refused', error: { code } });
const three = ['A', 'B', 'C']
  .map((title, at) =>
    agendaItem({ id: String(70 + at), key: `item/90/${title}`, title, meeting: '90', position: at + 1 }),
  )
  .map(({ escalation: _, ...rest }) => rest);

describe('assembled', () => {
  test('by a sweep: standing items and papers, each once, the paper bound to its item; then nothing more', async () => {
    const suite = programme({ papers: [paper()] });
    expect(await assembleAgenda(suite.suite, held(suite))).toMatchObject({
      kind: 'assembled',
      added: { length: 3 },
      faults: [],
    });
    expect(titles(suite)).toEqual(['Welcome', 'Homecare options', 'Forward plan']);
    expect(suite.snapshot.papers.get('91')?.agendaItem).toBe(item(suite, 'Homecare options').id);
    const before = suite.writes.length;
    expect(await assembleAgenda(suite.as(lowri), held(suite))).toMatchObject({ added: [], carried: [], moved: 0 });
    expect(suite.writes).toHaveLength(before);
  });

  test('two at once: each item is there once', async () => {
    const suite = programme({ papers: [paper()] });
    await Promise.all([assembleAgenda(suite.suite, held(suite)), assembleAgenda(suite.as(lowri), held(suite))]);
    expect(titles(suite)).toEqual(['Welcome', 'Homecare options', 'Forward plan']);
  });

  test('what the meeting before did not reach comes along with its paper', async () => {
    const last = meeting({ id: '89', key: 'LG-2026-11', on: '2026-11-05', state: 'Closed', group: '20' });
    const suite = programme({
      meetings: [last, planned],
      agendaItems: [{ ...(three[0] as AgendaItem), meeting: '89' }],
      papers: [paper({ meeting: '89', agendaItem: '70' })],
    });
    expect(await assembleAgenda(suite.suite, held(suite))).toMatchObject({
      carried: [{ key: 'carried/70/90', title: 'A', meeting: '90' }],
    });
    expect(suite.snapshot.agendaItems.get('70')).toMatchObject({
      meeting: '89',
      outcome: 'Not reached; goes to Thu 3 Dec.',
    });
    expect(suite.snapshot.papers.get('91')?.meeting).toBe('90');
  });

  test.each([
    ['a member', idris, planned, 'authority.notYours'],
    ['once it runs', lowri, { ...planned, state: 'Running' as const }, 'meeting.begun'],
    ['once it is closed', lowri, { ...planned, state: 'Closed' as const }, 'meeting.closed'],
  ])('not %s', async (_what, who, one, code) => {
    const suite = programme({ meetings: [one] });
    expect(await assembleAgenda(suite.as(who), one)).toMatchObject(refusal(code));
    expect(suite.writes).toEqual([]);
  });
});

describe('built by hand', () => {
  test('one that went to another meeting is no answer to somebody who adds it here again', async () => {
    const suite = programme({
      meetings: [planned, meeting({ id: '92', key: 'LG-2027-01', on: '2027-01-07', group: '20' })],
    });
    await add(suite);
    await moveToNextMeeting(suite.as(lowri), { item: item(suite, 'Homecare') });
    expect(await add(suite)).toMatchObject({ kind: 'created', item: { meeting: '90' } });
    expect(await add(suite)).toMatchObject({ kind: 'existing', item: { meeting: '90' } });
  });

  const add = (suite: Suite, title = 'Homecare', who = lowri) =>
    addItem(suite.as(who), { meeting: held(suite), title, purpose: 'Decision', minutes: 15 });

  test('an item goes before the standing items that end the agenda, once', async () => {
    const suite = programme();
    await assembleAgenda(suite.suite, held(suite));
    expect(await add(suite)).toMatchObject({ kind: 'created', item: { position: 2 } });
    expect(await add(suite, ' Homecare ')).toMatchObject({ kind: 'existing' });
    expect(titles(suite)).toEqual(['Welcome', 'Homecare', 'Forward plan']);
  });

  test.each([
    [3, ['B', 'C', 'A']],
    [2, ['B', 'A', 'C']],
    [99, ['B', 'C', 'A']],
    [1, ['A', 'B', 'C']],
  ])('item 1 becomes item %p', async (number, order) => {
    const suite = programme({ agendaItems: three });
    await moveItemTo(suite.as(lowri), { item: item(suite, 'A'), number });
    expect(titles(suite)).toEqual(order);
  });

  test('once it runs only what is still to come is moved', async () => {
    const begun = three.map((one) => (one.title === 'A' ? { ...one, startedAt: '2026-11-23T09:00:00Z' } : one));
    const suite = programme({ meetings: [{ ...planned, state: 'Running' }], agendaItems: begun });
    expect(await moveItemTo(suite.as(lowri), { item: item(suite, 'C'), number: 1 })).toMatchObject(
      refusal('agenda.takenUpTo'),
    );
    expect(await moveItemTo(suite.as(lowri), { item: item(suite, 'A'), number: 2 })).toMatchObject(
      refusal('agenda.taken'),
    );
    expect(await moveItemTo(suite.as(lowri), { item: item(suite, 'C'), number: 2 })).toMatchObject({ kind: 'updated' });
    expect(titles(suite)).toEqual(['A', 'C', 'B']);
  });

  test('changed, and a clash comes back as a value', async () => {
    const suite = programme({ agendaItems: three });
    expect(
      await changeItem(suite.as(lowri), { base: item(suite, 'A'), patch: { minutes: 25, presenter: idris.id } }),
    ).toMatchObject({
      kind: 'updated',
      item: { minutes: 25, presenter: '13' },
    });
    suite.others('agendaItems', '71', { minutes: 5 });
    expect(await changeItem(suite.as(lowri), { base: item(suite, 'B'), patch: { minutes: 30 } })).toMatchObject({
      kind: 'conflict',
    });
    expect(await changeItem(suite.as(lowri), { base: item(suite, 'A'), patch: { presenter: '99' } })).toMatchObject(
      refusal('project.personGone'),
    );
  });

  test('moved to the next meeting with its papers; without one it is said', async () => {
    const alone = programme({ agendaItems: three });
    expect(await moveToNextMeeting(alone.as(lowri), { item: item(alone, 'A') })).toMatchObject(
      refusal('meeting.noNext'),
    );
    const suite = programme({ meetings: [planned, later], agendaItems: three, papers: [paper({ agendaItem: '70' })] });
    expect(await moveToNextMeeting(suite.as(lowri), { item: item(suite, 'A') })).toMatchObject({
      kind: 'updated',
      item: { meeting: '92' },
    });
    expect(suite.snapshot.papers.get('91')?.meeting).toBe('92');
    expect(titles(suite)).toEqual(['B', 'C']);
  });

  test('not moved out of a meeting that was closed meanwhile', async () => {
    const closed: Meeting = { ...planned, state: 'Closed' };
    const suite = programme({ meetings: [closed, later], agendaItems: three });
    expect(await moveToNextMeeting(suite.as(lowri), { item: item(suite, 'A') })).toMatchObject(
      refusal('meeting.closed'),
    );
    expect(suite.writes).toEqual([]);
  });

  test('moved while it is being taken: the meeting takes none, and the minutes say so', async () => {
    const running: Meeting = { ...planned, state: 'Running', current: '70' };
    const begun = three.map((one) => (one.title === 'A' ? { ...one, startedAt: '2026-11-23T09:00:00Z' } : one));
    const suite = programme({ meetings: [running, later], agendaItems: begun });
    await moveToNextMeeting(suite.as(lowri), { item: item(suite, 'A') });
    expect(held(suite).current).toBeUndefined();
    expect([...suite.snapshot.minuteNotes.values()].map(({ wording }) => wording)).toEqual([
      '“A” was moved to the meeting of Thu 7 Jan.',
    ]);
    expect(suite.snapshot.agendaItems.get('70')).not.toHaveProperty('startedAt');
  });

  test('a hand-made item is deleted; one the suite put there is not put back', async () => {
    const suite = programme({ agendaItems: three });
    expect(await removeItem(suite.as(lowri), { item: item(suite, 'B') })).toMatchObject({ kind: 'removed' });
    expect(suite.snapshot.agendaItems.has('71')).toBe(false);
    await assembleAgenda(suite.suite, held(suite));
    await removeItem(suite.as(lowri), { item: item(suite, 'Welcome') });
    expect(await assembleAgenda(suite.suite, held(suite))).toMatchObject({ added: [] });
    expect(titles(suite)).not.toContain('Welcome');
  });

  test('an item with a live escalation stays', async () => {
    const waiting = escalationItem({ rung: 'Leadership group' });
    const suite = programme({ escalations: [waiting], agendaItems: [agendaItem({ meeting: '90', position: 1 })] });
    const brings = suite.snapshot.agendaItems.get('98') as AgendaItem;
    expect(await removeItem(suite.as(lowri), { item: brings })).toMatchObject(refusal('agenda.escalation'));
  });

  test.each([
    ['a member', idris],
    ['a reader', edith],
  ])('%s may do none of it', async (_who, who) => {
    const suite = programme({ agendaItems: three, meetings: [planned, later] });
    const one = item(suite, 'A');
    const all = [
      await add(suite, 'Mine', who),
      await changeItem(suite.as(who), { base: one, patch: { minutes: 5 } }),
      await moveItemTo(suite.as(who), { item: one, number: 2 }),
      await moveToNextMeeting(suite.as(who), { item: one }),
      await removeItem(suite.as(who), { item: one }),
    ];
    all.forEach((outcome) => expect(outcome).toMatchObject(refusal('authority.notYours')));
    expect(suite.writes).toEqual([]);
  });
});

describe('a paper', () => {
  const cover = {
    title: 'Homecare options',
    agendaItem: '70',
    author: '13',
    sponsor: '11',
    purpose: 'Decision' as const,
    summary: 'Three suppliers were asked.',
    strategy: 'Value, objective 2',
    route: 'Value domain group, 5 Nov',
    implications: 'None beyond the plan.',
    recommendation: 'Agree the second supplier.',
  };

  test('handed in by its author it gets the meeting’s next number and its day, once', async () => {
    const suite = programme({ agendaItems: three, papers: [paper({ key: 'LG-2026-12.P4' })] });
    const submit = () => submitPaper(suite.as(idris), { meeting: held(suite), cover });
    expect(await submit()).toMatchObject({ kind: 'updated', item: { key: 'LG-2026-12.P5', receivedOn: '2026-11-23' } });
    await submit();
    expect(suite.writes).toEqual(['create papers']);
  });

  test('an incomplete cover sheet is said, and may be kept as a draft', async () => {
    const suite = programme({ agendaItems: three });
    const { strategy: _, route: __, ...gaps } = cover;
    expect(await submitPaper(suite.as(idris), { meeting: held(suite), cover: gaps })).toMatchObject({
      ...refusal('paper.coverMissing'),
      error: { message: expect.stringContaining('the strategy it serves, where it has been before') },
    });
    const draft = await submitPaper(suite.as(idris), { meeting: held(suite), cover: gaps, draft: true });
    expect(draft).toMatchObject({ kind: 'updated' });
    expect(draft.kind === 'updated' && draft.item.receivedOn).toBeUndefined();
    const base = [...suite.snapshot.papers.values()][0]!;
    expect(await submitPaper(suite.as(lowri), { meeting: held(suite), base, cover })).toMatchObject({
      kind: 'updated',
      item: { id: base.id, receivedOn: '2026-11-23', strategy: 'Value, objective 2' },
    });
    const handedIn = [...suite.snapshot.papers.values()][0]!;
    await submitPaper(suite.as(lowri), { meeting: held(suite), base: handedIn, cover: gaps, draft: true });
    const emptied = [...suite.snapshot.papers.values()][0]!;
    expect(emptied).not.toHaveProperty('strategy');
    expect(emptied).not.toHaveProperty('receivedOn');
    expect(emptied).toHaveProperty('summary', cover.summary);
  });

  test.each([
    ['somebody else', 15],
    ['a reader', 18],
  ])('not by %s', async (_who, id) => {
    const suite = programme({ agendaItems: three });
    const who = suite.snapshot.people.get(String(id))!;
    expect(await submitPaper(suite.as(who), { meeting: held(suite), cover })).toMatchObject(
      refusal('authority.notYours'),
    );
  });
});

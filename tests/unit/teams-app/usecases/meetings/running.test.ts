import { itemsOf, meetingView, createCalendar, defaultPolicy } from '@ipmo-hub/teams-app/domain';
import type { AgendaItem, Meeting, Person } from '@ipmo-hub/teams-app/lists';
import {
  closeMeeting,
  confirmMinutes,
  finishMeeting,
  giveMinutes,
  putOnAgenda,
  recordAction,
  recordDecision,
  recordNote,
  settleEscalations,
  startMeeting,
  takeItem,
  tickPresent,
} from '@ipmo-hub/teams-app/usecases';
import {
  beatrix,
  coming,
  edith,
  eleanor,
  group,
  idris,
  leo,
  lowri,
  sampleGroup,
  seats,
} from '../../domain/meetings/sampleGroup';
import { agendaItem, escalationItem, meeting } from '../../domain/samplePlan';
import { memoryProgramme } from '../memoryProgramme';

type Parts = NonNullable<Parameters<typeof sampleGroup>[0]>;
const planned = meeting({ group: '20', start: '14:00', end: '15:30' });
const item = (id: string, position: number, fields: Partial<AgendaItem> = {}): AgendaItem => {
  const { escalation: _, ...rest } = agendaItem({
    id,
    key: `item/90/${id}`,
    title: `Item ${id}`,
    meeting: '90',
    position,
    minutes: 20,
  });
  return { ...rest, ...fields };
};
const three = [item('70', 1), item('71', 2), item('72', 3)];

/** A meeting with a clock that can be turned. */
const programme = (parts: Parts = {}, start = '2026-12-03T14:02:00Z') => {
  let now = start;
  const suite = memoryProgramme(
    sampleGroup({ meetings: [planned], agendaItems: three, groups: [group()], ...parts }),
    () => new Date(now),
  );
  const held = () => suite.snapshot.meetings.get('90') as Meeting;
  return {
    ...suite,
    held,
    at: (time: string) => void (now = `2026-12-03T${time}:00Z`),
    item: (id: string) => suite.snapshot.agendaItems.get(id) as AgendaItem,
    start: (who: Person = lowri) => startMeeting(suite.as(who), { meeting: held() }),
    take: (id?: string, who: Person = lowri) =>
      takeItem(suite.as(who), { meeting: held(), ...(id !== undefined && { item: id }) }),
    close: (who: Person = lowri) => closeMeeting(suite.as(who), { meeting: held() }),
  };
};
const refusal = (code: string) => ({ kind: 'refused', error: { code } });

test('opened on its day it takes the first item, and stays as it is when opened again', async () => {
  const suite = programme();
  expect(await suite.start()).toMatchObject({
    kind: 'updated',
    item: { state: 'Running', startedAt: '2026-12-03T14:02:00Z', current: '70' },
  });
  expect(suite.item('70').startedAt).toBe('2026-12-03T14:02:00Z');
  const before = suite.writes.length;
  expect(await suite.start(eleanor)).toMatchObject({ kind: 'updated' });
  expect(suite.writes).toHaveLength(before);
});

test('on another day it is not opened', async () => {
  const suite = programme({}, '2026-12-02T14:02:00Z');
  expect(await suite.start()).toMatchObject(refusal('meeting.notToday'));
  expect(suite.writes).toEqual([]);
});

test('next ends one item and begins the next; after the last there is none', async () => {
  const suite = programme();
  await suite.start();
  suite.at('14:20');
  expect(await suite.take()).toMatchObject({ item: { current: '71' } });
  expect(suite.item('70').endedAt).toBe('2026-12-03T14:20:00Z');
  expect(suite.item('71').startedAt).toBe('2026-12-03T14:20:00Z');
  await suite.take();
  const last = await suite.take();
  expect(last.kind === 'updated' && last.item.current).toBeUndefined();
  expect(suite.item('72').endedAt).toBe('2026-12-03T14:20:00Z');
});

test('an item passed over is next when the others were taken; one taken again goes on with what it had left', async () => {
  const suite = programme();
  await suite.start();
  suite.at('14:10');
  await suite.take('72');
  suite.at('14:20');
  expect(await suite.take()).toMatchObject({ item: { current: '71' } });
  suite.at('14:30');
  await suite.take('70');
  expect(suite.item('70')).toMatchObject({ startedAt: '2026-12-03T14:02:00Z', extra: 20 });
  const view = meetingView(suite.held(), suite.snapshot, {
    now: new Date('2026-12-03T14:30:00Z'),
    policy: defaultPolicy,
    calendar: createCalendar(),
  });
  expect(view.current?.timeLeft.clock).toBe('12:00');
});

test('two press Next at once: it moves on by one', async () => {
  const suite = programme();
  await suite.start();
  const seen = suite.held();
  await takeItem(suite.as(lowri), { meeting: seen });
  expect(await takeItem(suite.as(eleanor), { meeting: seen })).toMatchObject({
    kind: 'updated',
    item: { current: '71' },
  });
  expect(suite.held().current).toBe('71');
});

test('one presses Next while another took something else: they are told how it stands', async () => {
  const suite = programme();
  await suite.start();
  const seen = suite.held();
  await takeItem(suite.as(lowri), { meeting: seen, item: '72' });
  expect(await takeItem(suite.as(eleanor), { meeting: seen, item: '71' })).toMatchObject({
    kind: 'conflict',
    theirs: { current: '72' },
  });
});

test('five minutes more, once for what was seen', async () => {
  const suite = programme();
  await suite.start();
  const seen = suite.item('70');
  expect(await giveMinutes(suite.as(lowri), { item: seen })).toMatchObject({ item: { extra: 5 } });
  expect(await giveMinutes(suite.as(lowri), { item: suite.item('70'), minutes: -3 })).toMatchObject({
    item: { extra: 2 },
  });
  expect(await giveMinutes(suite.as(idris), { item: suite.item('70') })).toMatchObject(refusal('authority.notYours'));
});

describe('who is there', () => {
  const seat = (id: string) => seats.find((one) => one.id === id)!;
  const present = (suite: ReturnType<typeof programme>) =>
    [...suite.snapshot.attendances.values()].map(({ person, present: is, leftAt, deputy }) => [
      person,
      is,
      leftAt,
      deputy,
    ]);

  test('is ticked once, may leave, and a tick may be taken back', async () => {
    const suite = programme({ attendances: coming('33') });
    const tick = (state: 'here' | 'left' | 'not here') =>
      tickPresent(suite.as(lowri), { meeting: suite.held(), seat: seat('33'), state });
    await tick('here');
    await tick('here');
    expect(suite.writes).toHaveLength(1);
    suite.at('15:00');
    await tick('left');
    expect(present(suite)).toEqual([['13', true, '2026-12-03T15:00:00Z', undefined]]);
    await tick('not here');
    expect(present(suite)).toEqual([['13', false, undefined, undefined]]);
  });

  test('a deputy signs in, and makes way for the seat’s own person', async () => {
    const suite = programme();
    const of = { meeting: suite.held(), seat: seat('33'), state: 'here' as const };
    await tickPresent(suite.as(lowri), { ...of, deputy: leo.id });
    expect([...suite.snapshot.attendances.values()][0]).toMatchObject({
      reply: 'Sending a deputy',
      deputy: leo.id,
      present: true,
    });
    await tickPresent(suite.as(lowri), { ...of, deputy: null });
    expect([...suite.snapshot.attendances.values()][0]).toMatchObject({ reply: 'Coming' });
    expect([...suite.snapshot.attendances.values()][0]).not.toHaveProperty('deputy');
  });

  test('a guest is in the register and does not count', async () => {
    const suite = programme();
    const of = { meeting: suite.held(), guest: edith.id, state: 'here' as const };
    await tickPresent(suite.as(lowri), of);
    await tickPresent(suite.as(eleanor), of);
    expect(suite.writes).toEqual(['create attendances']);
    expect(await tickPresent(suite.as(idris), of)).toMatchObject(refusal('authority.notYours'));
  });

  test('by whoever sits there and their deputy, not by others', async () => {
    const suite = programme();
    const of = { meeting: suite.held(), seat: seat('33'), state: 'here' as const };
    expect(await tickPresent(suite.as(idris), of)).toMatchObject({ kind: 'updated' });
    expect(await tickPresent(suite.as(leo), of)).toMatchObject({ kind: 'updated' });
    expect(await tickPresent(suite.as(beatrix), of)).toMatchObject(refusal('authority.notYours'));
  });

  test('of a closed meeting only the programme team corrects it', async () => {
    const suite = programme({
      meetings: [{ ...planned, state: 'Closed', startedAt: '2026-12-03T14:02:00Z', endedAt: '2026-12-03T15:20:00Z' }],
    });
    const of = { meeting: suite.held(), seat: seat('33'), state: 'here' as const };
    expect(await tickPresent(suite.as(eleanor), of)).toMatchObject(refusal('meeting.closed'));
    expect(await tickPresent(suite.as(lowri), of)).toMatchObject({
      kind: 'updated',
      item: { arrivedAt: '2026-12-03T14:02:00Z' },
    });
    expect(await tickPresent(suite.as(lowri), { ...of, state: 'left' })).toMatchObject({
      item: { present: true, arrivedAt: '2026-12-03T14:02:00Z', leftAt: '2026-12-03T15:20:00Z' },
    });
  });
});

describe('recorded', () => {
  const wording = 'Appoint a second homecare supplier for etanercept. From Mon 4 January, for twelve months.';

  test('a decision gets the meeting’s next number and is the item’s outcome, once', async () => {
    const suite = programme();
    await suite.start();
    const record = () =>
      recordDecision(suite.as(lowri), {
        meeting: suite.held(),
        item: '70',
        wording,
        outcome: 'Agreed',
        rationale: 'Deliveries failed.',
        reviewBy: '2027-03-22',
        dissent: '',
      });
    expect(await record()).toMatchObject({
      kind: 'created',
      item: {
        key: 'LG-2026-12.D1',
        state: 'Stands',
        title: 'Appoint a second homecare supplier for etanercept',
        on: '2026-12-03',
        group: '20',
        agendaItem: '70',
      },
    });
    const before = suite.writes.length;
    expect(await record()).toMatchObject({ kind: 'existing' });
    expect(suite.writes).toHaveLength(before);
    expect(suite.item('70').outcome).toBe(`${wording.slice(0, -1)} (LG-2026-12.D1).`);
    expect(
      await recordDecision(suite.as(lowri), { meeting: suite.held(), item: '70', wording, outcome: 'Not agreed' }),
    ).toMatchObject({ kind: 'created', item: { key: 'LG-2026-12.D2', state: 'Not agreed' } });
    expect(
      await recordDecision(suite.as(eleanor), {
        meeting: suite.held(),
        wording: 'Meet in January.',
        outcome: 'Agreed',
      }),
    ).toMatchObject({ item: { key: 'LG-2026-12.D3' } });
  });

  const escalated = () =>
    programme({
      escalations: [escalationItem({ rung: 'Leadership group', holder: eleanor.id, raisedBy: beatrix.id })],
      agendaItems: [...three, { ...agendaItem({ meeting: '90', position: 4 }) }],
      meetings: [planned, meeting({ id: '92', key: 'LG-2027-01', on: '2027-01-07', group: '20' })],
    });

  test.each([
    ['Agreed', 'Closed', `Leadership group, December, Thu 3 Dec: ${wording.slice(0, -1)} (LG-2026-12.D1).`],
    [
      'Not agreed',
      'Closed',
      `Leadership group, December, Thu 3 Dec: Not agreed: ${wording.slice(0, -1)} (LG-2026-12.D1).`,
    ],
  ] as const)(
    '%s, the escalation of its item is settled with it, and the sweep finds nothing to do',
    async (outcome, state, words) => {
      const suite = escalated();
      await suite.start();
      await suite.take('98');
      await recordDecision(suite.as(lowri), { meeting: suite.held(), item: '98', wording, outcome });
      expect(suite.snapshot.escalations.get('50')).toMatchObject({ state, outcome: words, decided: true });
      const before = suite.writes.length;
      await settleEscalations(suite.suite);
      expect(suite.writes).toHaveLength(before);
    },
  );

  test('deferred, the escalation waits and goes to the next meeting, to be taken anew', async () => {
    const suite = escalated();
    await suite.start();
    await suite.take('98');
    await recordDecision(suite.as(lowri), { meeting: suite.held(), item: '98', wording, outcome: 'Deferred' });
    expect(suite.snapshot.escalations.get('50')).toMatchObject({ state: 'Open' });
    await putOnAgenda(suite.suite);
    expect(suite.item('98').meeting).toBe('90');
    await suite.close();
    await putOnAgenda(suite.suite);
    // The minutes keep theirs; the next meeting takes up one of its own.
    expect(suite.item('98')).toMatchObject({ meeting: '90', outcome: 'Deferred to Thu 7 Jan.' });
    const anew = [...suite.snapshot.agendaItems.values()].find(({ key }) => key === 'carried/98/92');
    expect(anew).toMatchObject({ meeting: '92', escalation: '50' });
    expect(anew).not.toHaveProperty('startedAt');
  });

  test('an action gets its number, its owner and its project', async () => {
    const suite = programme({ agendaItems: [item('70', 1, { project: '3' })] });
    await suite.start();
    const record = () =>
      recordAction(suite.as(lowri), {
        meeting: suite.held(),
        item: '70',
        title: 'Send capacity in writing',
        owner: beatrix.id,
        due: '2026-12-11',
      });
    expect(await record()).toMatchObject({
      kind: 'created',
      item: { key: 'LG-2026-12.A1', project: '3', owner: '14' },
    });
    expect(await record()).toMatchObject({ kind: 'existing' });
  });

  test('a note, once', async () => {
    const suite = programme();
    await suite.start();
    const record = (words: string) =>
      recordNote(suite.as(lowri), { meeting: suite.held(), item: '70', wording: words });
    expect(await record('Coldwater can take 40 more.')).toMatchObject({
      kind: 'created',
      item: { by: lowri.id, agendaItem: '70' },
    });
    expect(await record(' Coldwater can take 40 more. ')).toMatchObject({ kind: 'existing' });
    expect(await record('Coldwater can take 50 more.')).toMatchObject({ kind: 'created' });
  });

  test.each([
    ['before it begins', planned, lowri, 'meeting.notBegun'],
    ['once it is closed', { ...planned, state: 'Closed' as const }, lowri, 'meeting.closed'],
    ['by a member', { ...planned, state: 'Running' as const }, idris, 'authority.notYours'],
    ['by a reader', { ...planned, state: 'Running' as const }, edith, 'authority.notYours'],
  ])('nothing %s', async (_when, one, who, code) => {
    const suite = programme({ meetings: [one] });
    const of = { meeting: one, item: '70' };
    const all = [
      await recordDecision(suite.as(who), { ...of, wording, outcome: 'Agreed' }),
      await recordAction(suite.as(who), { ...of, title: 'Do it', owner: lowri.id, due: '2026-12-11' }),
      await recordNote(suite.as(who), { ...of, wording }),
      await takeItem(suite.as(who), of),
    ];
    all.forEach((outcome) => expect(outcome).toMatchObject(refusal(code)));
    expect(suite.writes).toEqual([]);
  });

  test.each([
    ['no words', { wording: ' ' }, 'record.empty'],
    ['an item of another meeting', { item: '99' }, 'agenda.gone'],
    ['a review in the past', { reviewBy: '2026-12-01' }, 'decision.pastReview'],
  ])('no decision with %s', async (_what, fields, code) => {
    const suite = programme();
    await suite.start();
    expect(
      await recordDecision(suite.as(lowri), {
        meeting: suite.held(),
        item: '70',
        wording,
        outcome: 'Agreed',
        ...fields,
      }),
    ).toMatchObject(refusal(code));
  });

  test('no action that was due yesterday, or for somebody unknown', async () => {
    const suite = programme();
    await suite.start();
    const of = { meeting: suite.held(), title: 'Do it', owner: lowri.id, due: '2026-12-11' };
    expect(await recordAction(suite.as(lowri), { ...of, due: '2026-12-02' })).toMatchObject(refusal('action.pastDue'));
    expect(await recordAction(suite.as(lowri), { ...of, owner: '99' })).toMatchObject(refusal('project.personGone'));
    expect(await recordAction(suite.as(lowri), { ...of, title: ' ' })).toMatchObject(refusal('record.empty'));
  });
});

describe('closed', () => {
  test('the item being taken ends, what was not reached is noted, representatives are asked', async () => {
    const suite = programme();
    await suite.start();
    suite.at('15:20');
    expect(await suite.close()).toMatchObject({
      kind: 'updated',
      item: { state: 'Closed', endedAt: '2026-12-03T15:20:00Z' },
    });
    expect(suite.item('70').endedAt).toBe('2026-12-03T15:20:00Z');
    expect([...suite.snapshot.minuteNotes.values()].map(({ wording }) => wording)).toEqual([
      'Not reached: “Item 71”, “Item 72”.',
    ]);
    expect([...suite.snapshot.reportBacks.values()]).toMatchObject([{ key: '90/33', person: '13', due: '2026-12-17' }]);
    expect(itemsOf({ id: '90' }, suite.snapshot)).toHaveLength(3);
  });

  test('two close it: the second is told who did, whoever did it themselves hears nothing new', async () => {
    const suite = programme();
    await suite.start();
    const seen = suite.held();
    suite.others('meetings', '90', { state: 'Closed', endedAt: '2026-12-03T15:20:00Z', modifiedBy: eleanor.title });
    expect(await closeMeeting(suite.as(lowri), { meeting: seen })).toMatchObject({
      ...refusal('meeting.closedBy'),
      error: { message: expect.stringContaining('Eleanor Whitebeam closed this meeting at 15:20.') },
    });
    // Somebody who wrote on it later did not close it.
    const noted = programme({
      meetings: [
        { ...planned, state: 'Closed', endedAt: '2026-12-03T15:20:00Z', closedBy: eleanor.id, modifiedBy: lowri.title },
      ],
    });
    expect(await noted.close(lowri)).toMatchObject({
      error: { message: expect.stringContaining('Eleanor Whitebeam closed this meeting at 15:20.') },
    });
    expect(await noted.close(eleanor)).toMatchObject({ kind: 'updated' });
    const again = programme({
      meetings: [{ ...planned, state: 'Closed', endedAt: '2026-12-03T15:20:00Z', modifiedBy: lowri.title }],
    });
    expect(await again.close(lowri)).toMatchObject({ kind: 'updated' });
    expect(await again.close(eleanor)).toMatchObject(refusal('meeting.closedBy'));
    expect(again.writes).toEqual([]);
  });

  test('one that has not begun is not closed', async () => {
    expect(await programme().close()).toMatchObject(refusal('meeting.notBegun'));
    expect(await programme().close(idris)).toMatchObject(refusal('authority.notYours'));
  });

  test('its minutes are confirmed, once, and not before', async () => {
    const suite = programme();
    await suite.start();
    expect(await confirmMinutes(suite.as(lowri), { meeting: suite.held() })).toMatchObject(
      refusal('meeting.notClosed'),
    );
    await suite.close();
    expect(await confirmMinutes(suite.as(lowri), { meeting: suite.held() })).toMatchObject({
      item: { confirmedOn: '2026-12-03' },
    });
    const before = suite.writes.length;
    await confirmMinutes(suite.as(eleanor), { meeting: suite.held() });
    expect(suite.writes).toHaveLength(before);
  });
});

test('what was decided offline before the closing is recorded after it, until the minutes are confirmed', async () => {
  const suite = programme();
  await suite.start();
  suite.at('15:00');
  await suite.close();
  const late = (minute: string) => {
    suite.at(minute);
    return recordDecision(suite.as(lowri), {
      meeting: suite.held(),
      item: '70',
      wording: `Pay by ${minute}.`,
      outcome: 'Agreed',
    });
  };
  expect(await late('14:50')).toMatchObject({ kind: 'created' });
  expect(await late('15:01')).toMatchObject(refusal('meeting.closed'));
  expect(await late('14:01')).toMatchObject(refusal('meeting.closed'));
  suite.at('15:30');
  await confirmMinutes(suite.as(lowri), { meeting: suite.held() });
  expect(await late('14:51')).toMatchObject(refusal('meeting.closed'));
});

test('what a closing that was cut short left undone is finished, once', async () => {
  const suite = programme({
    meetings: [{ ...planned, state: 'Closed', startedAt: '2026-12-03T14:02:00Z', endedAt: '2026-12-03T15:20:00Z' }],
    agendaItems: [item('70', 1, { startedAt: '2026-12-03T14:02:00Z' }), item('71', 2)],
  });
  await finishMeeting(suite.suite, suite.held());
  expect(suite.item('70').endedAt).toBe('2026-12-03T15:20:00Z');
  expect([...suite.snapshot.minuteNotes.values()]).toMatchObject([{ wording: 'Not reached: “Item 71”.' }]);
  expect(suite.snapshot.reportBacks.size).toBe(1);
  const before = suite.writes.length;
  await finishMeeting(suite.suite, suite.held());
  expect(suite.writes).toHaveLength(before);
});

import {
  createCalendar,
  defaultPolicy,
  meetingView,
  minutesOf,
  reportBackOf,
  seatsOf,
} from '@ipmo-hub/teams-app/domain';
import type { AgendaItem, Meeting, Snapshot } from '@ipmo-hub/teams-app/lists';
import { action, agendaItem, escalationItem, meeting, paper, person, project } from '../samplePlan';
import { attendance, cast, decision, group, here, interest, note, reportBack, sampleGroup, seats } from './sampleGroup';

const calendar = createCalendar();
const item = (id: string, fields: Partial<AgendaItem> = {}): AgendaItem => {
  const { escalation: _, ...rest } = agendaItem({
    id,
    key: `item/90/${id}`,
    title: `Item ${id}`,
    meeting: '90',
    position: Number(id),
  });
  return { ...rest, ...fields };
};
const closed = meeting({
  group: '20',
  start: '14:00',
  end: '15:30',
  state: 'Closed',
  startedAt: '2026-12-03T14:02:00Z',
  endedAt: '2026-12-03T15:20:00Z',
});
const next = meeting({ id: '92', key: 'LG-2027-01', on: '2027-01-07', group: '20' });
const items = [
  item('70', {
    startedAt: '2026-12-03T14:02:00Z',
    endedAt: '2026-12-03T14:30:00Z',
    presenter: '14',
    project: '3',
    title: 'Etanercept: homecare',
  }),
  item('71', { startedAt: '2026-12-03T14:30:00Z', endedAt: '2026-12-03T15:20:00Z' }),
  item('72'),
];
const attendances = [
  ...here('31', '32', '34'),
  attendance({
    id: '61',
    seat: '33',
    person: '13',
    reply: 'Sending a deputy',
    deputy: '16',
    present: true,
    arrivedAt: '2026-12-03T14:20:00Z',
    leftAt: '2026-12-03T15:00:00Z',
  }),
  attendance({ id: '62', seat: '35', person: '15', reply: 'Apologies' }),
  attendance({ id: '63', person: '18', present: true, arrivedAt: '2026-12-03T14:02:00Z' }),
];
const held = (parts: Parameters<typeof sampleGroup>[0] = {}): Snapshot =>
  sampleGroup({
    meetings: [closed, next],
    agendaItems: items,
    attendances,
    groups: [group()],
    projects: [project()],
    decisions: [
      decision({
        id: '45',
        meeting: '90',
        agendaItem: '70',
        wording: 'A second supplier.',
        dissent: 'Wen Applebloom: too soon.',
        projects: 'VAL-03',
      }),
      decision({ id: '46', key: 'LG-2026-12.D2', meeting: '90', title: 'Pay community pharmacies from day one' }),
    ],
    actions: [
      action({ id: '95', meeting: '90', agendaItem: '70', owner: '14' }),
      action({ id: '96', key: 'LG-2026-12.A2', meeting: '90', title: 'Ask LPCs for reviewers', owner: '16' }),
      action({ id: '97', key: 'LG-2026-11.A1' }),
    ],
    minuteNotes: [
      note({ agendaItem: '70' }),
      note({ id: '41', at: '2026-12-03T14:10:00Z', agendaItem: '70', wording: 'Earlier' }),
    ],
    interests: [interest({ words: 'homecare', person: '14' })],
    ...parts,
  });

test('the facts of the minutes, in order', () => {
  const snapshot = held();
  const facts = minutesOf(closed, snapshot, calendar);
  expect(facts).toMatchObject({
    chair: { title: 'Eleanor Whitebeam' },
    secretary: { title: 'Lowri Sedgewick' },
    due: '2026-12-17',
    next: { id: '92' },
    present: [
      { person: { title: 'Eleanor Whitebeam' }, role: 'Chair' },
      {
        person: { title: 'Leo Burdock' },
        insteadOf: 'Idris Harebell',
        arrived: '14:20',
        left: '15:00',
        sector: 'Community pharmacy',
      },
      { person: { title: 'Beatrix Stonecrop' } },
    ],
    apologies: [{ person: { title: 'Wen Applebloom' } }],
    absent: [],
    general: { decisions: [{ key: 'LG-2026-12.D2' }], actions: [{ key: 'LG-2026-12.A2' }], notes: [] },
  });
  expect(facts.inAttendance.map(({ person }) => person.title)).toEqual(['Lowri Sedgewick', 'Edith Larchwood']);
  expect(facts.items.map(({ number, start, end }) => [number, start, end])).toEqual([
    [1, '14:02', '14:30'],
    [2, '14:30', '15:20'],
    [3, undefined, undefined],
  ]);
  expect(facts.items[0]).toMatchObject({
    interests: ['Beatrix Stonecrop advises a homecare supplier. May speak; does not decide.'],
    notes: [{ wording: 'Earlier' }, { id: '40' }],
    decisions: [{ id: '45' }],
    actions: [{ id: '95' }],
    dissent: ['Wen Applebloom: too soon.'],
  });
});

test('the quorum is judged at the end of each item, without those who do not decide it', () => {
  const { items: all } = minutesOf(closed, held(), calendar);
  expect(all.map(({ quorum }) => quorum?.sentence)).toEqual([
    'Not met: at least 3 members (2 of 3).',
    'Not met: at least 3 members (2 of 3); at least 1 from community pharmacy.',
    undefined,
  ]);
  const { items: free } = minutesOf(closed, held({ interests: [] }), calendar);
  expect(free[0]?.quorum?.met).toBe(true);
});

test('what was decided on an item that went to another meeting since stays in these minutes', () => {
  const moved = items.map((one) => (one.id === '70' ? { ...one, meeting: '92' } : one));
  const { general } = minutesOf(closed, held({ agendaItems: moved }), calendar);
  expect(general.decisions.map(({ id }) => id)).toEqual(['45', '46']);
});

describe('a report-back', () => {
  const of = (snapshot: Snapshot, id = '33') => {
    const seat = seatsOf({ id: '20' }, snapshot, '2026-12-03').find((one) => one.seat.id === id)!;
    return reportBackOf(seat, snapshot.meetings.get('90') as Meeting, snapshot, calendar);
  };

  test('tells what touches the sector by its words or by whom an action fell to, and the rest apart', () => {
    expect(of(held())).toMatchObject({
      constituents: ['North LPC', 'South LPC'],
      decisions: [{ id: '46' }],
      others: [{ id: '45' }],
      actions: [{ id: '96' }],
      needed: [{ id: '96' }],
      next: { id: '92' },
      due: '2026-12-17',
    });
  });

  test('a project that goes live in the sector touches it', () => {
    const snapshot = { ...held(), rollouts: new Map([['1', { project: '3', organisation: '3' } as never]]) };
    expect(of(snapshot).decisions.map(({ id }) => id)).toEqual(['45', '46']);
  });

  test('what the next meeting brings for them, and what they said', () => {
    const snapshot = held({
      agendaItems: [...items, item('75', { meeting: '92', title: 'Pharmacies: opening hours' })],
      reportBacks: [reportBack({ toldOn: '2026-12-10' })],
    });
    expect(of(snapshot)).toMatchObject({ ahead: [{ id: '75' }], record: { toldOn: '2026-12-10' } });
  });
});

describe('the meeting as a page draws it', () => {
  const running = { ...closed, state: 'Running' as const, current: '71', endedAt: undefined };
  const view = (now = '2026-12-03T14:40:00Z', parts: Parameters<typeof sampleGroup>[0] = {}) => {
    const { endedAt: _, ...one } = running;
    const { endedAt: __, ...second } = items[1] as AgendaItem;
    const agenda = [items[0] as AgendaItem, { ...second, minutes: 20, escalation: '50' }, items[2] as AgendaItem];
    const snapshot = held({
      meetings: [one, next],
      agendaItems: agenda,
      escalations: [escalationItem({ ask: 'Agree a second supplier.', askedBy: '14', raisedBy: '15' })],
      papers: [paper({ agendaItem: '71', receivedOn: '2026-11-27', purpose: 'Decision' })],
      interests: [],
      ...parts,
    });
    return meetingView(snapshot.meetings.get('90') as Meeting, snapshot, {
      now: new Date(now),
      policy: defaultPolicy,
      calendar,
    });
  };

  test('the current item with what is asked, its project, paper and time left', () => {
    expect(view().current).toMatchObject({
      number: 2,
      asked: 'Agree a second supplier.',
      askedBy: { title: 'Beatrix Stonecrop' },
      goesBackTo: { title: 'Wen Applebloom' },
      project: { project: { code: 'VAL-03' }, last: 'Amber', now: 'Red' },
      timeLeft: { clock: '10:00' },
      papers: [{ state: 'late' }],
    });
  });

  test('header, quorum by sector, and since when it has held', () => {
    const { now, quorum, quorumSince, sectors, times, attendees, counts } = view(undefined, {
      attendances: attendances.map(({ leftAt: _, ...one }) => one),
    });
    expect({ now, quorumSince, end: times.end }).toEqual({ now: '14:40', quorumSince: '14:20', end: '15:00' });
    expect(quorum).toMatchObject({ met: true, here: 3, sentence: 'Met: 3 here, 3 needed.' });
    expect(sectors.map(({ sector, here: there, seats: of, needed }) => [sector, there, of, needed])).toEqual([
      ['Community pharmacy', 1, 1, 1],
      ['Acute', 1, 1, 0],
      ['Mental health', 0, 1, 0],
      ['ICB', 1, 1, 0],
    ]);
    expect(
      attendees.map(({ person, deputy, isHere, counts: is }) => [person.title, deputy?.title, isHere, is]),
    ).toEqual([
      ['Eleanor Whitebeam', undefined, true, true],
      ['Idris Harebell', 'Leo Burdock', true, true],
      ['Beatrix Stonecrop', undefined, true, true],
      ['Wen Applebloom', undefined, false, true],
      ['Lowri Sedgewick', undefined, true, false],
      ['Edith Larchwood', undefined, true, false],
    ]);
    expect(counts).toEqual({ decisions: 2, actions: 2, notes: 2 });
  });

  test('what to look at: a late paper with its gaps', () => {
    expect(view().warnings).toEqual([
      '“Homecare options”: It came on Fri 27 Nov, 2 working days late.',
      expect.stringContaining('“Homecare options”: Its cover sheet lacks a sponsor'),
    ]);
  });

  test('a closed meeting stands as it stood at its end', () => {
    const snapshot = held();
    const one = meetingView(closed, snapshot, {
      now: new Date('2027-03-01T10:00:00Z'),
      policy: defaultPolicy,
      calendar,
    });
    expect(one.current).toBeUndefined();
    expect(one.warnings).toEqual([]);
    expect(one.quorum.here).toBe(2);
    expect(one.items.map(({ state }) => state)).toEqual(['done', 'done', 'to come']);
  });
});

test('the minutes of a closed meeting stay as they are when people leave, hand over a seat, or are away', () => {
  const said = (snapshot: Snapshot) => {
    const { present, apologies, items: taken } = minutesOf(closed, snapshot, calendar);
    const names = (all: typeof present) => all.map(({ person }) => person.title);
    return [names(present), names(apologies), taken.map(({ quorum }) => quorum?.sentence)];
  };
  const before = said(held());
  const later = held({
    people: cast.map((one) => (one.id === '14' || one.id === '16' ? { ...one, left: true } : one)),
    members: seats.map((one) =>
      one.id === '31' ? { ...one, person: '18', from: '2027-01-01' } : one.id === '33' ? { ...one, person: '17' } : one,
    ),
  });
  expect(said(later)).toEqual(before);
});

test('interests are minuted only of those who were on the register or sit in the group', () => {
  const outsider = person('99', 'Somebody Else', {});
  const interests = (who: string) =>
    minutesOf(
      closed,
      held({ people: [...cast, outsider], interests: [interest({ person: who, words: 'homecare' })] }),
      calendar,
    ).items.flatMap((one) => one.interests);
  expect(interests('13')).toHaveLength(1);
  expect(interests('99')).toEqual([]);
});

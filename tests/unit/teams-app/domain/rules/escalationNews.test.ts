import { createCalendar, defaultPolicy, planNotices, readNoticeKey } from '@ipmo-hub/teams-app/domain';
import type { Escalation, Person } from '@ipmo-hub/teams-app/lists';
import {
  agendaItem,
  beatrix,
  cast,
  escalationItem,
  kofi,
  meeting,
  milestone,
  nia,
  oluchi,
  person,
  samplePlan,
  sunita,
  wen,
} from '../samplePlan';
import { runRule } from './runRule';

const replaced = (one: Person) => cast.map((other) => (other.id === one.id ? one : other));
const late = [milestone({ forecast: '2026-11-16' })];
const run = (rule: string, fields: Partial<Escalation>, day: string, people: readonly Person[] = cast, parts = {}) =>
  runRule(rule, samplePlan({ people, milestones: late, escalations: [escalationItem(fields)], ...parts }), { day });
const barrier = { key: 'barrier/projects/3/2026-11-23/3/x', trigger: 'Barrier', raisedBy: nia.id } as const;

describe('the clock', () => {
  const clock = (fields: Partial<Escalation>, day: string, people = cast) =>
    run('escalationClock', fields, day, people).map(({ occurrence, recipient, urgent }) => [
      occurrence,
      recipient,
      urgent,
    ]);

  test.each([
    ['2026-11-24', []],
    ['2026-11-25', [['answer-by:2026-11-26', beatrix.id, false]]],
    ['2026-11-26', [['answer-by:2026-11-26', beatrix.id, false]]],
    ['2026-11-27', []],
  ])('asked to answer by Thu 26 Nov: on %s %j', (day, expected) => {
    expect(clock({}, day)).toEqual(expected);
    expect(clock({ state: 'Acknowledged' }, day)).toEqual(expected);
  });

  test('the working day before Christmas is the day before the first one after', () => {
    expect(clock({ answerBy: '2026-12-29' }, '2026-12-23')).toEqual([]);
    expect(clock({ answerBy: '2026-12-29' }, '2026-12-24')).toHaveLength(1);
  });

  test('where the answer is asked for on the next day, the first card says so', () => {
    const snapshot = samplePlan({ milestones: late, escalations: [escalationItem()] });
    expect(runRule('escalationClock', snapshot, { day: '2026-11-25', policy: { answerWithinWorkingDays: 1 } })).toEqual(
      [],
    );
  });

  test('at the top the meeting that has it on its agenda is the clock; without one, the day to answer by', () => {
    const top = { rung: 'Leadership group', holder: oluchi.id, milestone: '10' } as const;
    const taken = {
      meetings: [meeting({ on: '2026-12-03' })],
      agendaItems: [agendaItem({ meeting: '90' })],
    };
    expect(run('escalationClock', top, '2026-11-25', cast, taken)).toEqual([]);
    expect(run('escalationClock', top, '2026-12-02', cast, taken)).toMatchObject([
      {
        occurrence: 'agenda:2026-12-03',
        recipient: oluchi.id,
        why: 'You get this because it is on the agenda of Leadership group, December on Thu 3 Dec: VAL-03.10 50% of patients switched. The group decides there.',
      },
    ]);
    // It came today, and its card says where it goes.
    const cameToday = { ...top, answerBy: '2026-12-07' };
    expect(run('escalationClock', cameToday, '2026-12-02', cast, taken)).toEqual([]);
    expect(run('escalationClock', cameToday, '2026-12-03', cast, taken)).toHaveLength(1);
    expect(run('escalationClock', top, '2026-11-25')).toMatchObject([
      {
        occurrence: 'answer-by:2026-11-26',
        why: 'You get this because an answer is asked for by Thu 26 Nov: VAL-03.10 50% of patients switched. It goes on the agenda of the group’s next meeting.',
      },
    ]);
  });

  test('a promise is reminded of, and its passing is said', () => {
    const promised = { state: 'Action agreed', actionBy: '2026-12-04' } as const;
    expect(clock(promised, '2026-12-02')).toEqual([]);
    expect(clock(promised, '2026-12-03')).toEqual([['promised:2026-12-04', beatrix.id, false]]);
    const lapsed = { state: 'Open', lapsed: 1, actionBy: '2026-12-04', answerBy: '2026-12-10' } as const;
    expect(clock(lapsed, '2026-12-07')).toEqual([['lapsed:2026-12-04', beatrix.id, false]]);
  });

  test('whoever has answered hears of another date, and ends it themselves', () => {
    const moved = { milestones: [milestone({ forecast: '2027-02-26' })] };
    const told = (fields: Partial<Escalation>) =>
      run('escalationClock', fields, '2026-11-24', cast, moved).map(({ occurrence, why }) => [occurrence, why]);
    const words =
      'You get this because its date is now Fri 26 Feb: VAL-03.10 50% of patients switched. Close it if that settles it.';
    expect(told({ state: 'Acknowledged' })).toEqual([['moved:2027-02-26', words]]);
    expect(told({ state: 'Action agreed', actionBy: '2026-12-18' })).toEqual([['moved:2027-02-26', words]]);
    expect(told({ answeredBy: beatrix.id, rung: 'Domain lead', holder: sunita.id })).toEqual([
      ['moved:2027-02-26', words],
    ]);
    expect(told({})).toEqual([]);
  });

  test('a reminder is only ever a line of a digest: the card that they have is the matter’s one card', () => {
    const lines = (fields: Partial<Escalation>, day: string) =>
      run('escalationClock', fields, day).map(({ inDigest }) => inDigest);
    expect(lines({}, '2026-11-25')).toEqual([true]);
    expect(lines({ state: 'Action agreed', actionBy: '2026-12-04' }, '2026-12-03')).toEqual([true]);
    const snapshot = samplePlan({ milestones: late, escalations: [escalationItem()] });
    const [digest, ...others] = planNotices(
      snapshot,
      defaultPolicy,
      createCalendar(),
      new Date('2026-11-25T09:30:00Z'),
    ).filter(({ recipient, rule }) => recipient === beatrix.id && rule !== 'overdueEscalation');
    expect([digest?.card, digest?.covers, others]).toEqual([
      'digest',
      ['escalationClock/escalations/50/answer-by:2026-11-26/2'],
      [],
    ]);
  });

  test('whoever stands in is chased, not whoever is away', () => {
    const people = replaced(person('2', 'Beatrix Stonecrop', { awayUntil: '2026-12-04', deputy: '3' }));
    expect(clock({}, '2026-11-25', people)).toEqual([['answer-by:2026-11-26', nia.id, false]]);
  });

  test('who takes over hears why, and what is said names days only', () => {
    const people = replaced(person('4', 'Sunita Hollybrook', { left: true }));
    const fields = { tookOverFrom: sunita.id, raisedOn: '2026-11-20' };
    expect(run('overdueEscalation', fields, '2026-11-24', people)).toEqual([]);
    expect(run('escalationClock', fields, '2026-11-24', people)).toMatchObject([
      {
        occurrence: 'handed-4:2026-11-20',
        recipient: beatrix.id,
        why: 'You get this because Sunita Hollybrook, who held it, has left, and it comes to you: VAL-03.10 50% of patients switched. Please answer by Thu 26 Nov.',
      },
    ]);
  });
});

describe('the outcome', () => {
  const news = (fields: Partial<Escalation>, day = '2026-11-25', people = cast) =>
    run('escalationOutcome', fields, day, people).map(({ occurrence, recipient }) => [occurrence, recipient]);
  const answered = { answeredBy: beatrix.id, answeredAt: '2026-11-24T09:00:00Z' };

  test.each<[string, Partial<Escalation>, string | undefined]>([
    ['open', {}, undefined],
    ['acknowledged', { state: 'Acknowledged', ...answered }, undefined],
    ['an action', { state: 'Action agreed', actionBy: '2026-12-04', ...answered }, 'answered:2026-12-04'],
    ['returned', { state: 'Returned', ...answered }, 'returned:2026-11-24'],
    ['passed up', { climbed: 1, rung: 'Domain lead', holder: sunita.id }, 'passed-1:2026-11-23'],
    ['closed', { state: 'Closed', decided: true, closedOn: '2026-11-24', ...answered }, 'closed:2026-11-23'],
    ['closed in a second round', { state: 'Closed', decided: true, round: 2, ...answered }, 'closed-2:2026-11-23'],
  ])('%s goes to whoever raised it, and where a rule did, to the owner', (_what, fields, occurrence) => {
    expect(news({ ...fields, ...barrier })).toEqual(occurrence === undefined ? [] : [[occurrence, nia.id]]);
    expect(news(fields)).toEqual(occurrence === undefined ? [] : [[occurrence, kofi.id]]);
  });

  test('what settled by itself is told to a person who raised it and to whoever held it, and not to those who settled it', () => {
    const settled = { state: 'Closed', closedOn: '2026-11-24', outcome: 'Done on Tue 24 Nov.' } as const;
    expect(news({ ...settled, ...barrier })).toEqual([
      ['closed:2026-11-23', nia.id],
      ['settled:2026-11-23', beatrix.id],
    ]);
    expect(news(settled)).toEqual([['settled:2026-11-23', beatrix.id]]);
    expect(news({ ...settled, decided: true, answeredBy: wen.id })).toEqual([['closed:2026-11-23', kofi.id]]);
    expect(news(settled, '2026-12-23')).toEqual([]);
  });

  test('nobody is told of what they did themselves', () => {
    expect(news({ ...barrier, raisedBy: beatrix.id, state: 'Returned', ...answered })).toEqual([]);
  });

  test('an ending is news for twenty working days', () => {
    const ended = { ...barrier, state: 'Closed', decided: true, closedOn: '2026-11-24' } as const;
    expect(news(ended, '2026-12-22')).toHaveLength(1);
    expect(news(ended, '2026-12-23')).toEqual([]);
  });

  test('whoever raised it is told while they are away too; once they have left, their deputy or those behind it', () => {
    const ended = { ...barrier, state: 'Closed', decided: true, closedOn: '2026-11-24' } as const;
    const as = (fields: Partial<Person>) => news(ended, '2026-11-25', replaced(person('3', 'Nia', fields)))[0]?.[1];
    expect(as({ awayUntil: '2026-12-31' })).toBe(nia.id);
    expect(as({ left: true, deputy: '5' })).toBe(oluchi.id);
    expect(as({ left: true })).toBe(kofi.id);
  });

  test('the programme team hears of a holder who left', () => {
    const people = replaced(person('4', 'Sunita Hollybrook', { left: true }));
    expect(news({ tookOverFrom: sunita.id }, '2026-11-25', people)).toEqual([['left-4:2026-11-23', wen.id]]);
  });

  test('its key names it', () => {
    const [notice] = run('escalationOutcome', { ...barrier, state: 'Returned', ...answered }, '2026-11-25');
    expect(readNoticeKey(notice!.key)).toMatchObject({ list: 'escalations', id: '50', recipient: nia.id });
    expect(notice).toMatchObject({ card: 'outcome', urgent: false });
  });
});

describe('no meeting', () => {
  const top = { rung: 'Leadership group', holder: oluchi.id } as const;
  test.each([
    ['none', [], 1],
    ['one ahead', [meeting()], 0],
    ['a cancelled one', [meeting({ state: 'Cancelled' })], 1],
    ['one past', [meeting({ on: '2026-11-20' })], 1],
    ['one of a domain group', [meeting({ group: '21' })], 1],
  ])('planned: %s', (_what, meetings, count) => {
    const found = run('agendaMissing', top, '2026-11-25', cast, { meetings });
    expect(found.map(({ recipient, card }) => [recipient, card])).toEqual(count === 0 ? [] : [[wen.id, 'task']]);
  });

  test('below the top there is no need of one', () => {
    expect(run('agendaMissing', {}, '2026-11-25')).toEqual([]);
  });
});

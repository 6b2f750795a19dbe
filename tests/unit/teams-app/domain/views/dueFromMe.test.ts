import { createCalendar, myWork, openMatters, policyFrom, type MyWork } from '@ipmo-hub/teams-app/domain';
import type { Person } from '@ipmo-hub/teams-app/lists';
import {
  action,
  beatrix,
  cast,
  escalationItem,
  kofi,
  meeting,
  milestone,
  nia,
  noticeItem,
  paper,
  person,
  samplePlan,
  wen,
} from '../samplePlan';

type Plan = Parameters<typeof samplePlan>[0];

const viewOf = (me: Person, plan: Plan, today: string) => {
  const snapshot = samplePlan(plan);
  return { snapshot, policy: policyFrom(snapshot.policies.values()), calendar: createCalendar({}), today, me };
};

const workOf = (me: Person, plan: Plan, today = '2026-11-23'): MyWork => myWork(viewOf(me, plan, today));

const isOf = (kind: string) => (item: { readonly kind: string }) => item.kind === kind;

const withKofi = (fields: Partial<Person>): readonly Person[] =>
  cast.map((one) => (one.id === kofi.id ? person('1', 'Kofi Marigold', fields) : one));

/** From the Thursday before the day it is due until the Monday after it. */
const days = ['2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'];

describe('whoever stands in for somebody', () => {
  const people = withKofi({ awayUntil: '2026-12-04', deputy: '3' });

  test.each([
    ['milestone', { milestones: [milestone({ forecast: '2026-11-20' })] }],
    ['paper', { milestones: [], meetings: [meeting({ papersBy: '2026-11-20' })], papers: [paper()] }],
    ['action', { milestones: [], actions: [action({ due: '2026-11-20' })] }],
  ] as const)('is asked for a %s on every day that its owner would be, on weekends too', (kind, plan) => {
    const askedOn = (me: Person, on: readonly Person[]) =>
      days.map((day) => workOf(me, { ...plan, people: on }, day).asked.filter(isOf(kind)).length);
    expect(askedOn(kofi, cast)).toEqual([1, 1, 1, 1, 1]);
    expect(askedOn(nia, people)).toEqual([1, 1, 1, 1, 1]);
    expect(askedOn(nia, cast)).toEqual([0, 0, 0, 0, 0]);
  });

  test('reads the same on the bot’s card', () => {
    const plan = { people, milestones: [milestone({ forecast: '2026-11-20' })] };
    expect(days.map((day) => openMatters(viewOf(nia, plan, day)).due.length)).toEqual([1, 1, 1, 1, 1]);
  });

  test('has ahead of them what falls due before its owner is back, and not what the owner is back for', () => {
    const milestones = [
      milestone({ forecast: '2026-12-04' }),
      // Not there yet, and reminded of already.
      milestone({ id: '11', forecast: '2026-12-07' }),
      milestone({ id: '12', forecast: '2027-02-01' }),
    ];
    const dueOn = (day: string) => {
      const { asked, due } = workOf(nia, { people, milestones }, day);
      return { asked: asked.map(({ id }) => id), due: due.map(({ id }) => id) };
    };
    expect(dueOn('2026-11-20')).toEqual({ asked: [], due: ['10'] });
    expect(dueOn('2026-11-30')).toEqual({ asked: ['10', '11'], due: [] });
    expect(dueOn('2026-12-05')).toEqual({ asked: [], due: [] });
  });

  test('has all of it where they left, until somebody else is named', () => {
    const left = { people: withKofi({ left: true, deputy: '3' }), milestones: [milestone({ forecast: '2027-02-01' })] };
    expect(workOf(nia, left).due).toMatchObject([{ id: '10', instead: 'Kofi Marigold' }]);
    expect(workOf(beatrix, left).due).toEqual([]);
  });

  test('has it though they gave it that day themselves, of which no card reminds them', () => {
    const moved = noticeItem({
      key: 'milestoneReminder/milestones/10/due-in-7:2026-11-20/3',
      answers: '2026-11-18T10:00:00Z Nia Pebble (people/3): move milestones/10',
    });
    const plan = { people, milestones: [milestone({ forecast: '2026-11-20' })], notices: [moved] };
    expect(workOf(nia, plan, '2026-11-18').asked).toMatchObject([{ id: '10', why: undefined, maySettle: true }]);
  });
});

describe('why a promise is asked', () => {
  const promised = { state: 'Action agreed', actionBy: '2026-11-20', answer: 'Write to the supplier' } as const;
  const milestones = [milestone({ forecast: '2026-11-16' })];

  test('is not that a meeting is missing, though both are of one escalation', () => {
    const top = escalationItem({ ...promised, rung: 'Leadership group', holder: wen.id });
    const { asked } = workOf(wen, { milestones, escalations: [top] });
    expect(asked.find(isOf('gap'))).toMatchObject({ why: expect.stringContaining('no meeting is planned') as string });
    expect(asked.find(isOf('promise'))).toMatchObject({ why: undefined });
  });

  test('is not that somebody promised, to whoever promised it', () => {
    const own = escalationItem({ ...promised, holder: kofi.id });
    expect(workOf(kofi, { milestones, escalations: [own] }).asked.find(isOf('promise'))).toMatchObject({
      why: undefined,
    });
  });
});

import { createCalendar, myWork, policyFrom, type MyWork } from '@ipmo-hub/teams-app/domain';
import type { Person, Snapshot } from '@ipmo-hub/teams-app/lists';
import {
  action,
  agendaItem,
  beatrix,
  cast,
  domain,
  coverSheet,
  escalationItem,
  kofi,
  meeting,
  milestone,
  nia,
  noticeItem,
  oluchi,
  paper,
  person,
  project,
  samplePlan,
  snoozeItem,
  sunita,
  update,
  wen,
} from '../samplePlan';

const today = '2026-11-23';
const calendar = createCalendar({});

const workOf = (me: Person, snapshot: Snapshot, day = today): MyWork =>
  myWork({ snapshot, policy: policyFrom(snapshot.policies.values()), calendar, today: day, me });

/** Of which nobody is reminded yet. */
const ahead = [milestone({ forecast: '2027-02-01' })];
const overdue = milestone({ forecast: '2026-11-16' });

test('an escalation waits for its holder, with why, by when and where it goes', () => {
  const snapshot = samplePlan({
    milestones: [overdue],
    escalations: [escalationItem({ ask: 'Agree a second supplier', askedBy: '1' })],
  });
  const [ask, ...others] = workOf(beatrix, snapshot).asked;
  expect(others).toEqual([]);
  expect(ask).toMatchObject({
    kind: 'escalation',
    id: '50',
    due: '2026-11-26',
    ask: { by: 'Kofi Marigold', text: 'Agree a second supplier' },
    why: expect.stringContaining('You get this because it was escalated to you') as string,
    facts: { state: 'open', nextName: 'Sunita Hollybrook', mayAnswer: true, workingDaysLeft: 3 },
  });
  // Its owner has no answer to give: theirs is the milestone.
  expect(workOf(kofi, snapshot).asked).toMatchObject([{ kind: 'milestone' }]);
});

test('at the top it is answered by the day of the meeting that has it on its agenda', () => {
  const top = escalationItem({ rung: 'Leadership group', holder: oluchi.id, answerBy: '2026-11-26' });
  const dueOn = (on: string) =>
    workOf(
      oluchi,
      samplePlan({
        milestones: [overdue],
        escalations: [top],
        meetings: [meeting({ on })],
        agendaItems: [agendaItem({ meeting: '90' })],
      }),
    ).asked.map(({ due }) => due);
  expect(dueOn('2026-12-03')).toEqual(['2026-12-03']);
  expect(dueOn('2026-11-20')).toEqual(['2026-11-26']);
});

test('while the holder is away their deputy is asked, and the holder as well', () => {
  const away = person('2', 'Beatrix Stonecrop', { awayUntil: '2026-12-04', deputy: '3' });
  const people = cast.map((one) => (one.id === '2' ? away : one));
  const snapshot = samplePlan({ people, milestones: [overdue], escalations: [escalationItem()] });
  expect(workOf(nia, snapshot).asked).toMatchObject([{ kind: 'escalation', facts: { mayAnswer: true } }]);
  expect(workOf(away, snapshot)).toMatchObject({ awayUntil: '2026-12-04', deputy: { title: 'Nia Pebble' } });
  expect(workOf(wen, snapshot).asked).toEqual([]);
});

test('what was acknowledged is still asked, in the words it was told by; what settled is not', () => {
  const said = noticeItem({
    key: 'overdueEscalation/milestones/10/overdue:2026-11-16/2',
    card: 'escalation',
    recipient: '2',
    why: 'You get this because you are the SRO of VAL-03.',
  });
  const answered = escalationItem({ state: 'Acknowledged', answerBy: '2026-12-01' });
  const snapshot = samplePlan({ milestones: [overdue], escalations: [answered], notices: [said] });
  expect(workOf(beatrix, snapshot).asked).toMatchObject([
    { why: 'You get this because you are the SRO of VAL-03.', facts: { state: 'acknowledged' } },
  ]);
  const settled = samplePlan({ milestones: [milestone({ done: '2026-11-20' })], escalations: [answered] });
  expect(workOf(beatrix, settled).asked).toEqual([]);
});

test('what was promised is due on its day, and asked once that has passed', () => {
  const promised = (actionBy: string) =>
    workOf(
      beatrix,
      samplePlan({
        milestones: [overdue],
        escalations: [escalationItem({ state: 'Action agreed', actionBy, answer: 'Write to the supplier' })],
      }),
    );
  const coming = promised('2026-12-04');
  expect(coming.asked).toEqual([]);
  expect(coming.due).toMatchObject([{ kind: 'promise', title: 'Write to the supplier', due: '2026-12-04' }]);
  const passed = promised('2026-11-20');
  expect(passed.due).toEqual([]);
  expect(passed.asked).toMatchObject([
    { kind: 'promise', title: 'Write to the supplier', due: '2026-11-20', lateDays: 3, maySettle: true, mayMove: true },
  ]);
});

describe('what its owner is reminded of is asked of them', () => {
  const asked = (forecast: string, parts: Parameters<typeof samplePlan>[0] = {}) => {
    const { asked, due } = workOf(kofi, samplePlan({ milestones: [milestone({ forecast })], ...parts }));
    return { asked: asked.map(({ kind }) => kind), due: due.map(({ kind }) => kind) };
  };
  const isAsked = { asked: ['milestone'], due: [] };
  const isDue = { asked: [], due: ['milestone'] };

  test('from the first day of the policy’s reminders on, and for as long as it is late', () => {
    expect(asked('2026-12-03')).toEqual(isDue);
    expect(asked('2026-12-02')).toEqual(isAsked);
    expect(asked('2026-11-24')).toEqual(isAsked);
    // A weekend has gone by, and no working day: nobody was reminded of it anew, and it is late all the same.
    expect(asked('2026-11-20')).toEqual(isAsked);
  });

  test('in the words of its card', () => {
    const [ask] = workOf(kofi, samplePlan({ milestones: [milestone({ forecast: '2026-11-24' })] })).asked;
    expect(ask).toMatchObject({
      why: expect.stringMatching(/^You get this because you own it and it is due/) as string,
    });
  });

  test('not while it rests; of everything that rests, only what is urgent', () => {
    const one = snoozeItem({ item: 'milestones/10', key: '1/milestones/10', until: '2026-11-25' });
    expect(asked('2026-11-24', { snoozes: [one] })).toEqual({ asked: [], due: [] });
    const all = snoozeItem({ item: 'people/1', key: '1/people/1', until: '2026-11-25' });
    expect(asked('2026-11-24', { snoozes: [all] })).toEqual(isDue);
    expect(asked('2026-11-23', { snoozes: [all] })).toEqual(isAsked);
    expect(asked('2026-11-16', { snoozes: [all] })).toEqual(isAsked);
  });

  test('escalations come first, then what is to be delivered, the nearest day first', () => {
    const { asked } = workOf(
      beatrix,
      samplePlan({
        milestones: [overdue, milestone({ id: '11', owner: '2', forecast: '2026-11-24' })],
        escalations: [escalationItem()],
        actions: [action({ owner: '2', due: '2026-11-18' })],
      }),
    );
    expect(asked.map(({ kind }) => kind)).toEqual(['escalation', 'action', 'milestone']);
  });
});

test('a report is asked of the lead when the rules ask for it, and not while it rests', () => {
  const reported = [update({ on: '2026-10-12' })];
  const onTheDay = '2026-11-24';
  const snapshot = samplePlan({ milestones: ahead, updates: reported });
  expect(workOf(kofi, snapshot, '2026-11-19').asked).toEqual([]);
  expect(workOf(kofi, snapshot, onTheDay).asked).toMatchObject(
    [
      {
        kind: 'update',
        id: '3',
        code: 'VAL-03',
        due: '2026-11-26',
        isLate: false,
        cadence: 'Monthly',
        last: { did: undefined, on: '2026-10-12' },
      },
    ].map(({ last: { on }, ...rest }) => ({ ...rest, last: { on } })),
  );
  const rest = snoozeItem({ item: 'projects/3', key: '1/projects/3', until: '2026-11-25' });
  const resting = workOf(kofi, samplePlan({ milestones: ahead, updates: reported, snoozes: [rest] }), onTheDay);
  expect(resting.asked).toEqual([]);
  expect(resting.resting).toEqual([
    { item: 'projects/3', title: 'Etanercept biosimilar switch', backOn: '2026-11-26' },
  ]);
});

test('what is missing of a project is asked of whoever can see to it', () => {
  const snapshot = samplePlan({ projects: [project({ dataAgreement: 'Needed' })], milestones: [] });
  expect(workOf(kofi, snapshot).asked).toMatchObject([
    { kind: 'gap', what: 'no-agreement', code: 'VAL-03', item: 'projects/3' },
    { kind: 'gap', what: 'no-plan' },
  ]);
});

test('milestones, papers and actions are due from whoever has them, the nearest day first', () => {
  const snapshot = samplePlan({
    milestones: [
      milestone({ forecast: '2026-12-11' }),
      milestone({ id: '11', done: '2026-11-20' }),
      milestone({ id: '12', owner: '2' }),
    ],
    meetings: [meeting()],
    papers: [paper()],
    actions: [action({ due: '2026-11-18', meeting: '90' }), action({ id: '96', done: '2026-11-01' })],
  });
  const { asked, due } = workOf(kofi, snapshot);
  expect(asked).toMatchObject([
    { kind: 'action', due: '2026-11-18', lateDays: 5 },
    { kind: 'paper', due: '2026-11-25', lateDays: 0 },
  ]);
  expect(due).toMatchObject([{ kind: 'milestone', due: '2026-12-11', lateDays: 0 }]);
  // Handed in it is with its cover sheet: only then can it be said to have come.
  expect(asked[1]).toMatchObject({
    mayMove: false,
    maySettle: false,
    meeting: { title: 'Leadership group, December' },
  });
  const covered = workOf(kofi, samplePlan({ meetings: [meeting()], papers: [paper(coverSheet)] })).asked;
  expect(covered.find(({ kind }) => kind === 'paper')).toMatchObject({ maySettle: true });
});

test('what somebody on leave has to deliver soon is asked of their deputy, in their name', () => {
  const away = person('1', 'Kofi Marigold', { awayUntil: '2026-12-04', deputy: '3' });
  const people = cast.map((one) => (one.id === '1' ? away : one));
  const snapshot = samplePlan({
    people,
    milestones: [milestone({ forecast: '2026-11-24' }), milestone({ id: '11', forecast: '2027-02-01' })],
  });
  expect(workOf(nia, snapshot).asked).toMatchObject([{ id: '10', instead: 'Kofi Marigold', maySettle: true }]);
});

test('one waits on whoever holds what one raised, on the step before one’s own, and on a report that is late', () => {
  const snapshot = samplePlan({
    milestones: [
      milestone({ forecast: '2026-12-11', waitsFor: 'val-03.11; VAL-03.12' }),
      milestone({ id: '11', owner: '3', forecast: '2026-11-20', title: 'Homecare capacity' }),
      milestone({ id: '12', owner: '3', done: '2026-11-02' }),
    ],
    escalations: [
      escalationItem({
        key: 'barrier/projects/3/2026-11-16/1/x',
        trigger: 'Barrier',
        holder: '4',
        raisedBy: '1',
        askedBy: '1',
        ask: 'Money for the helpline',
        state: 'Action agreed',
        actionBy: '2026-12-04',
        raisedOn: '2026-11-16',
      }),
    ],
  });
  expect(workOf(kofi, snapshot).waiting).toMatchObject([
    { kind: 'milestone', who: '3', what: 'Homecare capacity', standing: 'late', by: '2026-11-20' },
    {
      kind: 'escalation',
      who: '4',
      what: 'Money for the helpline',
      standing: 'promised',
      by: '2026-12-04',
      since: '2026-11-16',
    },
  ]);
  const silent = samplePlan({ updates: [update({ on: '2026-10-12' })], domains: [domain()] });
  expect(workOf(beatrix, silent, '2026-11-30').waiting).toMatchObject([{ kind: 'update', who: '1', standing: 'late' }]);
});

test('the projects one answers for, what is off track first, with one’s part in each', () => {
  const snapshot = samplePlan({
    projects: [
      project({ id: '3', rating: 'Green', code: 'VAL-01', deputy: '2' }),
      project({ id: '4', rating: 'Red', code: 'VAL-09' }),
      project({ id: '5', sro: '4', code: 'VAL-02' }),
    ],
  });
  expect(workOf(beatrix, snapshot).projects.map(({ project: { code }, roles }) => [code, roles])).toEqual([
    ['VAL-09', ['SRO']],
    ['VAL-01', ['SRO', 'deputy']],
  ]);
});

test('what was settled lately: one’s own answers and the answers to what one had raised', () => {
  const snapshot = samplePlan({
    milestones: [milestone({ done: '2026-11-19' }), milestone({ id: '11', done: '2026-09-01' })],
    escalations: [
      escalationItem({
        id: '51',
        raisedBy: '1',
        state: 'Returned',
        answeredBy: '2',
        answeredAt: '2026-11-20T10:00:00Z',
      }),
    ],
  });
  expect(workOf(kofi, snapshot).answered).toMatchObject([
    { kind: 'returned', by: 'Beatrix Stonecrop', on: '2026-11-20' },
    { kind: 'done', by: undefined, on: '2026-11-19' },
    { kind: 'reported', on: '2026-11-10', rating: 'Red' },
  ]);
  expect(workOf(sunita, snapshot).answered).toEqual([]);
});

test('somebody of whom nothing is asked is told what comes next', () => {
  const snapshot = samplePlan({ milestones: ahead });
  const work = workOf(kofi, snapshot);
  expect(work.asked).toEqual([]);
  expect(work.coming).toEqual({ kind: 'update', title: 'Etanercept biosimilar switch', on: '2026-11-26' });
  expect(workOf(nia, snapshot).coming).toBeUndefined();
});

test('a project past its finish is asked of its lead, until it is over', () => {
  const past = { finish: '2026-11-20', dataAgreement: 'Signed' } as const;
  const plan = (fields: object) => samplePlan({ milestones: ahead, projects: [project({ ...past, ...fields })] });
  expect(workOf(kofi, plan({})).asked).toMatchObject([{ kind: 'gap', what: 'no-finish', item: 'projects/3' }]);
  expect(workOf(kofi, plan({ rating: 'Complete' })).asked).toEqual([]);
  expect(workOf(beatrix, plan({})).asked).toEqual([]);
});

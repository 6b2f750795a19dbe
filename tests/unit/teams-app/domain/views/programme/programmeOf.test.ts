import {
  createCalendar,
  defaultPolicy,
  programmeOf,
  type Day,
  type Policy,
  type ProgrammeView,
} from '@ipmo-hub/teams-app/domain';
import {
  agendaItem,
  domain,
  escalationItem,
  meeting,
  milestone,
  paper,
  project,
  samplePlan,
  update,
} from '../../samplePlan';

const today = '2026-11-23';
type Parts = Parameters<typeof samplePlan>[0];

const read = (parts: Parts = {}, policy: Partial<Policy> = {}, on: Day = today): ProgrammeView =>
  programmeOf(
    samplePlan(parts),
    createCalendar({ closures: policy.closures ?? [] }),
    { ...defaultPolicy, ...policy },
    on,
  );

const titles = (items: readonly { readonly title: string }[]): readonly string[] => items.map(({ title }) => title);

describe('the verdict', () => {
  const of = (code: string, id: string, rating: 'Green' | 'Amber' | 'Red', lastRating: 'Green' | 'Amber' | 'Red') => ({
    domain: domain({ id, code, title: code, position: Number(id) }),
    project: project({ id, code: `${code}-01`, title: `Project ${code}`, domain: id, rating, lastRating }),
  });
  const parts = [
    of('SAF', '1', 'Green', 'Amber'),
    of('VAL', '2', 'Amber', 'Green'),
    of('WOR', '3', 'Amber', 'Red'),
    of('DIG', '4', 'Green', 'Green'),
  ];
  const programme = read({ domains: parts.map((one) => one.domain), projects: parts.map((one) => one.project) });

  test('says which domains recovered, are better and slipped back', () => {
    expect(titles(programme.moves.recovered)).toEqual(['SAF']);
    expect(titles(programme.moves['slipped back'])).toEqual(['VAL']);
    expect(titles(programme.moves.better)).toEqual(['WOR']);
  });

  test('judges the domains as a domain judges its projects', () => {
    expect(programme.verdict).toBe('Needs attention');
    expect(programme.lastVerdict).toBe('Needs attention');
    expect(programme.domains.map((row) => row.domain.code)).toEqual(['SAF', 'VAL', 'WOR', 'DIG']);
  });

  test('names what moved among projects, priorities first', () => {
    const projects = ['01', '02'].map((number) =>
      project({
        id: number,
        code: `VAL-${number}`,
        title: number,
        rating: 'Red',
        lastRating: 'Amber',
        ...(number === '02' && { priority: '2026/27' }),
      }),
    );
    expect(titles(read({ projects }).projectMoves['slipped back'])).toEqual(['02', '01']);
  });

  test('an empty programme has nothing to say', () => {
    const none = read({ domains: [], projects: [], milestones: [], updates: [] });
    expect(none).toMatchObject({ verdict: 'No projects', domains: [], matters: [], movedAgain: [], silent: [] });
    expect(none.lastVerdict).toBeUndefined();
    expect(none.commitments.total).toBe(0);
  });
});

describe('priorities', () => {
  const named = (...priorities: readonly (string | undefined)[]) =>
    priorities.map((priority, at) =>
      project({ id: String(at + 1), code: `VAL-0${String(at + 1)}`, ...(priority !== undefined && { priority }) }),
    );
  test.each([
    ['2026/27', true],
    ['2026-27', true],
    ['2026/2027', true],
    ['FY26/27', true],
    ['2025/26, 2026/27', true],
    ['2025/26', false],
    ['2027/28', false],
    ['yes', false],
    ['2026/275', false],
    [undefined, false],
  ])('%p counts for 2026/27: %p', (typed, counts) => {
    expect(read({ projects: named(typed) }).priorities.projects).toHaveLength(counts ? 1 : 0);
  });
  test.each([
    [3, 'some'],
    [4, 'full'],
    [5, 'over'],
  ])('%i of 4: %s', (count, room) => {
    const projects = named(...Array.from({ length: count }, () => '2026/27'));
    expect(read({ projects }).priorities).toMatchObject({ year: '2026/27', cap: 4, room });
  });
  test('the cap is the policy’s; what was stopped holds no place', () => {
    const projects = named('2026/27', '2026/27').map((one, at) => ({
      ...one,
      ...(at === 0 && { stage: 'Stopped' as const }),
    }));
    expect(read({ projects }, { priorityCap: 1 }).priorities).toMatchObject({ cap: 1, room: 'full' });
  });
  test('the year begins in April', () => {
    expect(read({ projects: named('2026/27') }, {}, '2027-03-31').priorities.projects).toHaveLength(1);
    expect(read({ projects: named('2026/27') }, {}, '2027-04-01').priorities).toMatchObject({
      year: '2027/28',
      room: 'some',
    });
  });
});

describe('escalations', () => {
  const clockOf = (fields: Parameters<typeof escalationItem>[0], parts: Parts = {}, policy: Partial<Policy> = {}) =>
    read({ ...parts, escalations: [escalationItem(fields)] }, policy).matters[0]?.clock;

  test('an answer is counted in working days, over a closure too', () => {
    expect(clockOf({ answerBy: '2026-11-26' })).toEqual({ kind: 'answer', left: 3, of: 3 });
    expect(clockOf({ answerBy: '2026-11-20' })).toEqual({ kind: 'answer', left: -1, of: 3 });
    const closures = [{ day: '2026-11-25', name: 'Stocktaking' }];
    expect(clockOf({ answerBy: '2026-11-26' }, {}, { closures })).toEqual({ kind: 'answer', left: 2, of: 3 });
  });
  test('a promise is shown instead, and that it passed', () => {
    expect(clockOf({ state: 'Action agreed', actionBy: '2026-12-04' })).toEqual({
      kind: 'promise',
      by: '2026-12-04',
      isPast: false,
    });
    expect(clockOf({ state: 'Action agreed', actionBy: '2026-11-20' })).toMatchObject({ isPast: true });
  });
  test('at the top it is on the agenda, or waits for a meeting', () => {
    const meetings = [meeting()];
    const agendaItems = [
      agendaItem({ id: '98', meeting: '90', position: 2 }),
      agendaItem({ id: '99', meeting: '90', position: 1, escalation: '1' }),
    ];
    const top = { rung: 'Leadership group' as const };
    expect(clockOf(top, { meetings, agendaItems })).toEqual({ kind: 'agenda', on: '2026-12-03', place: 2 });
    expect(clockOf(top)).toEqual({ kind: 'no meeting' });
  });
  test('the group’s own come first, then the answer due soonest, promises last; what is settled is not there', () => {
    const escalations = [
      escalationItem({ id: '1', state: 'Action agreed', actionBy: '2026-11-24' }),
      escalationItem({ id: '2', answerBy: '2026-11-26' }),
      escalationItem({ id: '3', answerBy: '2026-11-24', rung: 'Domain lead' }),
      escalationItem({ id: '4', rung: 'Leadership group', answerBy: '2026-11-30' }),
      escalationItem({ id: '5', state: 'Closed' }),
      escalationItem({ id: '6', state: 'Returned' }),
    ];
    expect(read({ escalations }).matters.map(({ escalation, rung }) => [escalation.id, rung])).toEqual([
      ['4', 3],
      ['3', 2],
      ['2', 1],
      ['1', 1],
    ]);
  });
});

describe('slipping and silent', () => {
  test('open steps put back twice or more, the most often first', () => {
    const milestones = [
      milestone({ id: '1', moved: 2 }),
      milestone({ id: '2', moved: 4 }),
      milestone({ id: '3', moved: 1 }),
      milestone({ id: '4', moved: 5, done: '2026-11-02' }),
    ];
    expect(read({ milestones }).movedAgain.map((step) => step.milestone.id)).toEqual(['2', '1']);
  });
  test('silence is counted in working days of the programme', () => {
    const updates = [update({ on: '2026-10-12' })];
    expect(read({ updates }).silent).toMatchObject([{ since: '2026-10-12', workingDays: 30 }]);
    const closures = [{ day: '2026-11-20', name: 'Stocktaking' }];
    expect(read({ updates }, { closures }).silent).toEqual([]);
  });
});

describe('the weeks ahead', () => {
  const on = (forecast: Day, id = forecast) => milestone({ id, key: id, forecast });
  test('six of them, this one from today; what is late stands apart, and what is done or later does not', () => {
    const milestones = [
      on('2026-11-20'),
      on('2026-11-23'),
      on('2026-11-29'),
      on('2026-11-30'),
      on('2027-01-03'),
      on('2027-01-04'),
      milestone({ id: 'done', forecast: '2026-11-24', done: '2026-11-20' }),
    ];
    const { weeks, late } = read({ milestones, meetings: [meeting()] }).ahead;
    expect(weeks.map(({ monday, steps }) => [monday, ...steps.map((step) => step.on)])).toEqual([
      ['2026-11-23', '2026-11-23', '2026-11-29'],
      ['2026-11-30', '2026-11-30'],
      ['2026-12-07'],
      ['2026-12-14'],
      ['2026-12-21'],
      ['2026-12-28', '2027-01-03'],
    ]);
    expect(late.map((step) => step.on)).toEqual(['2026-11-20']);
    expect(weeks[1]?.meetings.map(({ id }) => id)).toEqual(['90']);
  });
  test('on a Sunday the week that comes is the first', () => {
    const { weeks } = read({ milestones: [on('2026-11-22'), on('2026-11-24')] }, {}, '2026-11-22').ahead;
    expect(weeks[0]).toMatchObject({ monday: '2026-11-23', steps: [{ on: '2026-11-22' }, { on: '2026-11-24' }] });
  });
});

describe('meetings', () => {
  const meetings = [
    meeting({ id: '1', key: 'a', on: '2026-10-01', state: 'Closed' }),
    meeting({ id: '2', key: 'b', on: '2026-12-03' }),
    meeting({ id: '3', key: 'c', on: '2027-01-14' }),
    meeting({ id: '4', key: 'd', on: '2026-11-25', state: 'Cancelled' }),
  ];
  test('the next planned one, those after it, and the decisions that wait for it or for none', () => {
    const agendaItems = [
      agendaItem({ id: '1', title: 'Next', meeting: '2' }),
      agendaItem({ id: '2', title: 'Decided', meeting: '2', outcome: 'Agreed.' }),
      agendaItem({ id: '3', title: 'Nowhere yet' }),
      agendaItem({ id: '4', title: 'Left over', meeting: '1' }),
      agendaItem({ id: '5', title: 'For January', meeting: '3' }),
      agendaItem({ id: '6', title: 'To be heard', meeting: '2', purpose: 'Assurance' }),
    ];
    const twoThatDay = meetings.map((one) => (one.id === '2' ? { ...one, start: '14:00' } : one));
    const morning = meeting({ id: '9', key: 'm', on: '2026-12-03', start: '09:30' });
    expect(read({ meetings: [...twoThatDay, morning] }).meetings.next?.meeting.id).toBe('9');
    const { next, later, decisions } = read({ meetings, agendaItems }).meetings;
    expect(next?.meeting.id).toBe('2');
    expect(later.map(({ id }) => id)).toEqual(['3']);
    expect(titles(decisions)).toEqual(['Next', 'Nowhere yet', 'Left over']);
    expect(titles(next?.items ?? [])).toEqual(['Next', 'Decided', 'To be heard']);
  });
  test('papers are late once their day has passed', () => {
    const papers = [
      paper({ id: '1', key: 'p1', meeting: '2' }),
      paper({ id: '2', key: 'p2', meeting: '2', receivedOn: '2026-11-20' }),
    ];
    const early = read({ meetings, papers }).meetings.next;
    expect(early).toMatchObject({ papersDue: '2026-11-25', papersLate: [], papersAwaited: [{ id: '1' }] });
    const late = read({ meetings, papers }, {}, '2026-11-26').meetings.next;
    expect(late).toMatchObject({ papersLate: [{ id: '1' }], papersAwaited: [] });
  });

  test('those of domain groups, and what waits for them, are not the leadership group’s', () => {
    const ofDomain = [
      meeting({ id: '6', key: 'f', on: '2026-11-26', group: '21' }),
      meeting({ id: '7', key: 'g', on: '2026-12-10', group: '21' }),
    ];
    const agendaItems = [
      agendaItem({ id: '1', title: 'Theirs', meeting: '7' }),
      agendaItem({ id: '2', title: 'Ours', meeting: '2' }),
    ];
    const { next, later, decisions } = read({ meetings: [...meetings, ...ofDomain], agendaItems }).meetings;
    expect([next?.meeting.id, later.map(({ id }) => id), titles(decisions)]).toEqual(['2', ['3'], ['Ours']]);
  });
});

describe('a domain beside the others', () => {
  const projects = [
    project({ id: '3', code: 'VAL-03', rating: 'Green', lastRating: 'Green' }),
    project({ id: '4', code: 'VAL-04', rating: 'Complete', priority: '2026/27' }),
  ];
  test('next is the soonest to come, a priority’s first among those of one day; late is not next', () => {
    const milestones = [
      milestone({ id: '1', key: 'VAL-03.1', forecast: '2026-11-20' }),
      milestone({ id: '2', key: 'VAL-03.2', forecast: '2026-11-27' }),
      milestone({ id: '3', key: 'VAL-04.1', project: '4', forecast: '2026-11-27' }),
      milestone({ id: '4', key: 'VAL-03.3', done: '2026-11-10' }),
    ];
    const [row] = read({ projects, milestones }).domains;
    expect(row?.next?.milestone.id).toBe('3');
    expect(row?.lastDone?.milestone.id).toBe('4');
    expect(row).toMatchObject({ projectCount: 2, counts: { Green: 1, Complete: 1 } });
  });
});

import { putOnAgenda, settleEscalations } from '@ipmo-hub/teams-app/usecases';
import { agendaItem, escalationItem, meeting, milestone, oluchi, paper, samplePlan } from '../domain/samplePlan';
import { memoryProgramme } from './memoryProgramme';

const waiting = escalationItem({ rung: 'Leadership group', holder: oluchi.id, answerBy: '2026-12-30' });
const next = meeting({ id: '92', key: 'LG-2027-01', on: '2027-01-07' });
const carriedOn = async (now: string, parts: Parameters<typeof samplePlan>[0], outcome?: string) => {
  const suite = memoryProgramme(
    samplePlan({
      milestones: [milestone({ forecast: '2026-11-16' })],
      escalations: [waiting],
      agendaItems: [agendaItem({ meeting: '90', ...(outcome !== undefined && { outcome }) })],
      ...parts,
    }),
    now,
  );
  await putOnAgenda(suite.suite);
  return [...suite.snapshot.agendaItems.values()].map((item) => item.meeting);
};

describe('an item on the agenda of a meeting that nobody closed', () => {
  test.each([
    ['the day before', '2026-12-02T09:30:00Z', '90'],
    ['on its day', '2026-12-03T16:30:00Z', '90'],
    ['the day after', '2026-12-04T09:30:00Z', '92'],
    ['days after', '2026-12-14T09:30:00Z', '92'],
  ])('%s', async (_when, now, expected) => {
    expect(await carriedOn(now, { meetings: [meeting(), next] })).toEqual([expected]);
  });

  test('waits without a meeting while no other is planned', async () => {
    expect(await carriedOn('2026-12-04T09:30:00Z', { meetings: [meeting()] })).toEqual([undefined]);
  });

  test('stays where its outcome was noted', async () => {
    expect(await carriedOn('2026-12-04T09:30:00Z', { meetings: [meeting(), next] }, 'Agreed.')).toEqual(['90']);
  });

  test('stays on a later meeting, also when an earlier one is planned after it', async () => {
    const meetings = [meeting({ on: '2027-01-07' }), meeting({ id: '92', key: 'LG-X', on: '2026-12-03' })];
    expect(await carriedOn('2026-11-27T09:30:00Z', { meetings })).toEqual(['90']);
  });
});

describe('an item that a closed meeting did not settle', () => {
  const held = meeting({ state: 'Closed', endedAt: '2026-12-03T16:00:00Z' });
  const programme = (parts: Parameters<typeof samplePlan>[0], now = '2026-12-04T09:30:00Z') =>
    memoryProgramme(
      samplePlan({
        milestones: [milestone({ forecast: '2026-11-16' })],
        escalations: [waiting],
        agendaItems: [agendaItem({ meeting: '90', position: 4 })],
        meetings: [held, next],
        ...parts,
      }),
      now,
    );
  const itemsOf = ({ snapshot }: ReturnType<typeof programme>) => [...snapshot.agendaItems.values()];

  test('stays in its minutes and says where it goes; the next meeting has one of its own', async () => {
    const suite = programme({});
    await putOnAgenda(suite.suite);
    const [old, carried] = itemsOf(suite);
    expect(old).toMatchObject({ meeting: '90', position: 4, outcome: 'Not reached; goes to Thu 7 Jan.' });
    expect(carried).toMatchObject({ key: 'carried/98/92', meeting: '92', escalation: '50', purpose: 'Decision' });
    expect(carried?.note).toContain(waiting.reason);
    const before = suite.writes.length;
    await putOnAgenda(suite.suite);
    await settleEscalations(suite.suite);
    expect(suite.writes).toHaveLength(before);
    expect(suite.snapshot.escalations.get('50')?.state).toBe('Open');
  });

  test('waits in its minutes while no other meeting is planned', async () => {
    const suite = programme({ meetings: [held] });
    await putOnAgenda(suite.suite);
    expect(suite.writes).toEqual([]);
  });

  test('a call that was cut short is finished by the next', async () => {
    const carried = agendaItem({ id: '99', key: 'carried/98/92', meeting: '92' });
    const suite = programme({
      agendaItems: [agendaItem({ meeting: '90' }), carried],
      papers: [paper({ meeting: '90', agendaItem: '98' })],
    });
    await settleEscalations(suite.suite);
    await putOnAgenda(suite.suite);
    expect([...suite.snapshot.papers.values()]).toMatchObject([{ meeting: '92', agendaItem: '99' }]);
    expect(itemsOf(suite)).toMatchObject([{ outcome: 'Not reached; goes to Thu 7 Jan.' }, { meeting: '92' }]);
    expect(suite.snapshot.escalations.get('50')?.state).toBe('Open');
  });

  test.each(['Not reached; goes to Thu 7 Jan.', 'Deferred to Thu 7 Jan 2027.'])(
    'goes on once more when somebody took away what it went on as: %s',
    async (outcome) => {
      const suite = programme({ agendaItems: [agendaItem({ meeting: '90', outcome })] });
      await settleEscalations(suite.suite);
      expect(suite.snapshot.escalations.get('50')?.state).toBe('Open');
      await putOnAgenda(suite.suite);
      expect(itemsOf(suite)).toMatchObject([{ outcome }, { key: 'carried/98/92', meeting: '92', escalation: '50' }]);
    },
  );

  test('is settled by what the later meeting decides, and by a new round never by an old one', async () => {
    const old = agendaItem({ meeting: '90', outcome: 'Not reached; goes to Thu 7 Jan.' });
    const carried = agendaItem({ id: '99', key: 'carried/98/92', meeting: '92', outcome: 'Agreed.' });
    const again = programme({ escalations: [{ ...waiting, round: 2 }], agendaItems: [old, carried] });
    await settleEscalations(again.suite);
    expect(again.snapshot.escalations.get('50')?.state).toBe('Open');
    const suite = programme({ agendaItems: [old, carried] });
    await settleEscalations(suite.suite);
    expect(suite.snapshot.escalations.get('50')).toMatchObject({
      state: 'Closed',
      outcome: expect.stringContaining('Thu 7 Jan: Agreed.') as string,
    });
  });

  test('goes from meeting to meeting, each with its own', async () => {
    const third = meeting({ id: '93', key: 'LG-2027-02', on: '2027-02-04' });
    const old = agendaItem({ meeting: '90', outcome: 'Not reached; goes to Thu 7 Jan.' });
    const carried = agendaItem({ id: '99', key: 'carried/98/92', meeting: '92', startedAt: '2027-01-07T14:10:00Z' });
    const suite = programme(
      { meetings: [held, { ...next, state: 'Closed' }, third], agendaItems: [old, carried] },
      '2027-01-08T09:30:00Z',
    );
    await putOnAgenda(suite.suite);
    expect(itemsOf(suite)).toMatchObject([
      { id: '98', outcome: 'Not reached; goes to Thu 7 Jan.' },
      { id: '99', meeting: '92', outcome: 'Deferred to Thu 4 Feb.' },
      { key: 'carried/99/93', meeting: '93' },
    ]);
  });
});

describe('the agenda of the leadership group, not of others', () => {
  const stamp = { etag: '"1"', modified: '2026-11-01T09:00:00Z' };
  const groups = [
    { ...stamp, id: '20', key: 'LG', title: 'Leadership group', kind: 'Leadership group' as const },
    { ...stamp, id: '21', key: 'VAL-G', title: 'Value domain group', kind: 'Domain group' as const },
  ];
  const ofDomain = meeting({ id: '93', key: 'VAL-G-2026-12', on: '2026-12-01', group: '21' });

  test.each([
    ['the meeting that names no group', meeting(), '90'],
    ['the meeting that names the leadership group', meeting({ group: '20' }), '90'],
    ['none, while only a domain group meets', undefined, undefined],
  ])('%s', async (_which, own, expected) => {
    const agendaItems = [agendaItem()];
    expect(
      await carriedOn('2026-11-27T09:30:00Z', { meetings: [ofDomain, ...(own ? [own] : [])], groups, agendaItems }),
    ).toEqual([expected]);
  });

  test('an item stays on a meeting that is running', async () => {
    const running = meeting({ state: 'Running' });
    expect(await carriedOn('2026-12-03T16:30:00Z', { meetings: [running, next] })).toEqual(['90']);
  });
});

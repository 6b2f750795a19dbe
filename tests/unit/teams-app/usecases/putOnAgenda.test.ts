import { putOnAgenda } from '@ipmo-hub/teams-app/usecases';
import { agendaItem, escalationItem, meeting, milestone, oluchi, samplePlan } from '../domain/samplePlan';
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

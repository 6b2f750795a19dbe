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

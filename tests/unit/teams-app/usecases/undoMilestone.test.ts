import fc from '../../../properties';
import { undoMilestone, updateMilestone, type MilestoneChange, type MilestoneUndo } from '@ipmo-hub/teams-app/usecases';
import { escalationItem, kofi, milestone, nia, oluchi, samplePlan } from '../domain/samplePlan';
import { memoryProgramme } from './memoryProgramme';

const open = (fields: Parameters<typeof milestone>[0] = {}) => {
  const suite = memoryProgramme(samplePlan({ milestones: [milestone(fields)] }));
  const now = () => suite.snapshot.milestones.get('10')!;
  const change = (patch: MilestoneChange) => updateMilestone(suite.as(kofi), { base: now(), patch });
  const undo = (patch: MilestoneUndo, who = kofi) => undoMilestone(suite.as(who), { base: now(), patch });
  return { suite, now, change, undo };
};

test('a put-back taken back leaves the count as it was', async () => {
  const { now, change, undo } = open({ forecast: '2026-12-16', moved: 2 });
  await change({ forecast: '2027-01-20' });
  expect(now().moved).toBe(3);
  await undo({ forecast: '2026-12-16', moved: 2 });
  expect(now()).toMatchObject({ forecast: '2026-12-16', moved: 2 });
});

test('the first one leaves no count behind', async () => {
  const { now, change, undo } = open({ forecast: '2026-12-16' });
  await change({ forecast: '2027-01-20' });
  await undo({ forecast: '2026-12-16', moved: null });
  expect(now().moved).toBeUndefined();
});

test('a date brought forward and taken back is no move', async () => {
  const { now, change, undo } = open({ forecast: '2026-12-16', moved: 1 });
  await change({ forecast: '2026-12-02' });
  await undo({ forecast: '2026-12-16', moved: 1 });
  expect(now()).toMatchObject({ forecast: '2026-12-16', moved: 1 });
});

test('a day that is past comes back', async () => {
  const { now, change, undo } = open({ forecast: '2026-11-16' });
  await change({ forecast: '2026-12-16' });
  expect(await undo({ forecast: '2026-11-16', moved: null })).toMatchObject({ kind: 'updated' });
  expect(now().forecast).toBe('2026-11-16');
});

test('it goes back by one move at most, and never without its date', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 9 }),
      fc.option(fc.integer({ min: 0, max: 12 })),
      fc.boolean(),
      async (count, asked, dated) => {
        const { now, undo } = open({ forecast: '2026-12-16', moved: count });
        await undo({ ...(dated && { forecast: '2026-12-09' }), moved: asked });
        expect(now().moved ?? 0).toBe(dated && (asked ?? 0) === count - 1 ? count - 1 : count);
      },
    ),
    { numRuns: 60 },
  );
});

test('taken back, though an escalation could not be closed', async () => {
  const suite = memoryProgramme(
    samplePlan({ milestones: [milestone({ forecast: '2026-12-02' })], escalations: [escalationItem()] }),
  );
  suite.delete('escalations', '50');
  const base = suite.snapshot.milestones.get('10')!;
  expect(await undoMilestone(suite.as(kofi), { base, patch: { forecast: '2026-12-16', moved: null } })).toMatchObject({
    kind: 'updated',
    item: { forecast: '2026-12-16' },
    fault: { code: 'write.gone' },
  });
});

test('refused to who may not change it, and for fields that do not fit', async () => {
  const { suite, undo } = open({ forecast: '2026-12-16', moved: 1 });
  expect(await undo({ forecast: '2026-12-09', moved: null }, oluchi)).toMatchObject({
    kind: 'refused',
    error: { code: 'authority.notYours' },
  });
  expect(await undo({ forecast: '2026-02-30', moved: null })).toMatchObject({ error: { code: 'write.invalid' } });
  expect(suite.writes).toEqual([]);
});

test('others’ change meanwhile is a conflict, a deletion is told', async () => {
  const { suite, change, undo } = open({ forecast: '2026-12-16' });
  await change({ owner: nia.id });
  suite.others('milestones', '10', { owner: kofi.id });
  expect(await undo({ owner: kofi.id, moved: null }, nia)).toMatchObject({ kind: 'conflict' });
  suite.delete('milestones', '10');
  expect(await undo({ owner: kofi.id, moved: null }, nia)).toEqual({ kind: 'gone' });
});

import type { Person, Rollout } from '@ipmo-hub/teams-app/lists';
import { moveAction, updateRollout, wake, type RolloutChange } from '@ipmo-hub/teams-app/usecases';
import { action, kofi, nia, person, samplePlan, snoozeItem, wen } from '../domain/samplePlan';
import { memoryProgramme } from './memoryProgramme';

const place: Rollout = {
  id: '60',
  etag: '"60,1"',
  modified: '2026-11-01T09:00:00Z',
  title: 'VAL-03 Dunmarsh',
  key: 'VAL-03/DUNMARSH',
  project: '3',
  organisation: '2',
  planned: '2026-11-20',
  forecast: '2026-12-04',
};
const programme = (fields: Partial<Rollout> = {}) =>
  memoryProgramme(samplePlan({ rollouts: [{ ...place, ...fields }], actions: [action()], snoozes: [snoozeItem()] }));
type Suite = ReturnType<typeof programme>;
const change = (suite: Suite, patch: RolloutChange, who: Person = kofi) =>
  updateRollout(suite.as(who), { base: suite.snapshot.rollouts.get('60')!, patch });

test('an organisation goes live, on another day, with a word on it; said again nothing is written', async () => {
  const suite = programme();
  expect(await change(suite, { forecast: '2026-12-11', note: ' Staff trained. ' })).toMatchObject({
    kind: 'updated',
    item: { forecast: '2026-12-11', planned: '2026-11-20', note: 'Staff trained.' },
  });
  expect(await change(suite, { live: '2026-11-23', note: null })).toMatchObject({ item: { live: '2026-11-23' } });
  const before = suite.writes.length;
  expect(await change(suite, { live: '2026-11-23', note: '' })).toMatchObject({ kind: 'updated', merged: false });
  expect(suite.writes).toHaveLength(before);
});

test('the first day that is expected is the one agreed', async () => {
  const suite = memoryProgramme(
    samplePlan({ rollouts: [(({ planned: _planned, forecast: _forecast, ...rest }) => rest)(place)] }),
  );
  expect(await change(suite, { forecast: '2027-01-15' })).toMatchObject({
    item: { planned: '2027-01-15', forecast: '2027-01-15' },
  });
});

test.each([
  [{ live: '2026-11-24' }, 'milestone.futureDone'],
  [{ forecast: '2026-11-20' }, 'milestone.pastDate'],
  [{ forecast: 'soon' }, 'write.invalid'],
  [{ note: 'Ask for 943 476 5919' }, 'write.invalid'],
] as const)('%j is refused', async (patch, code) => {
  expect(await change(programme(), patch)).toMatchObject({ kind: 'refused', error: { code } });
});

test('whoever may report on the project may say so, and nobody else', async () => {
  expect(await change(programme(), { note: 'x' }, wen)).toMatchObject({ kind: 'updated' });
  expect(await change(programme(), { note: 'x' }, nia)).toMatchObject({
    kind: 'refused',
    error: { code: 'authority.notYours' },
  });
  expect(await change(programme({ project: '99' }), { note: 'x' })).toMatchObject({ error: { code: 'barrier.gone' } });
});

test('a clash comes back as a value', async () => {
  const suite = programme();
  const base = suite.snapshot.rollouts.get('60')!;
  suite.others('rollouts', '60', { forecast: '2027-01-08' });
  expect(await updateRollout(suite.as(kofi), { base, patch: { forecast: '2026-12-18' } })).toMatchObject({
    kind: 'conflict',
    theirs: { forecast: '2027-01-08' },
  });
});

test('an action is put on another day by whoever may settle it', async () => {
  const suite = programme();
  const move = (due: string, who = kofi) =>
    moveAction(suite.as(who), { action: suite.snapshot.actions.get('95')!, due });
  expect(await move('2026-12-07')).toMatchObject({ kind: 'updated', item: { due: '2026-12-07' } });
  expect(await move('2026-12-07')).toMatchObject({ kind: 'updated', merged: false });
  expect(await move('2026-11-20')).toMatchObject({ error: { code: 'milestone.pastDate' } });
  expect(await move('2026-12-09', person('3', 'Nia Pebble'))).toMatchObject({ error: { code: 'authority.notYours' } });
});

test('what rests is woken by whoever let it rest', async () => {
  const suite = programme();
  expect(await wake(suite.as(kofi), { item: 'milestones/10' })).toMatchObject({ item: { until: '2026-11-22' } });
  const before = suite.writes.length;
  expect(await wake(suite.as(kofi), { item: 'milestones/10' })).toMatchObject({ kind: 'updated' });
  expect(suite.writes).toHaveLength(before);
  expect(await wake(suite.as(nia), { item: 'milestones/10' })).toMatchObject({ error: { code: 'snooze.unknown' } });
});

import { updateProject, type ProjectChange } from '@ipmo-hub/teams-app/usecases';
import { wen, cast, kofi, nia, person, project, samplePlan } from '../domain/samplePlan';
import { memoryProgramme } from './memoryProgramme';

const programme = (fields: Parameters<typeof project>[0] = {}) =>
  memoryProgramme(
    samplePlan({ people: [...cast, person('80', 'Gone Away', { left: true })], projects: [project(fields)] }),
  );
const base = (suite: ReturnType<typeof programme>) => suite.snapshot.projects.get('3')!;
const change = (suite: ReturnType<typeof programme>, patch: ProjectChange, who = kofi) =>
  updateProject(suite.as(who), { base: base(suite), patch });

test('its lead moves it to another stage', async () => {
  const suite = programme();
  expect(await change(suite, { stage: 'Embedding' })).toMatchObject({ kind: 'updated', item: { stage: 'Embedding' } });
  expect(await change(suite, { stage: null })).toMatchObject({ kind: 'updated' });
  expect(base(suite).stage).toBeUndefined();
});

test('the programme team may, somebody else may not and is told who does', async () => {
  const suite = programme();
  expect(await change(suite, { summary: 'For patients' }, wen)).toMatchObject({ kind: 'updated' });
  const refusal = await change(suite, { summary: 'For nobody' }, nia);
  expect(refusal).toMatchObject({ kind: 'refused', error: { code: 'authority.notYours' } });
  expect(base(suite).summary).toBe('For patients');
});

test.each<[ProjectChange, string]>([
  [{ lead: '80' }, 'project.personGone'],
  [{ deputy: '999' }, 'project.personGone'],
  [{ organisation: '999' }, 'project.organisationGone'],
  [{ finish: '2026-04-12' }, 'project.finishBeforeStart'],
  [{ priority: '2026' }, 'project.oddYear'],
  [{ priority: '2026/28' }, 'project.oddYear'],
  [{ handedOver: '2026-12-01' }, 'project.futureHandOver'],
  [{ handedOver: '2026-11-20' }, 'project.noReceiver'],
  [{ title: ' ' }, 'write.invalid'],
  [{ stage: 'Nearly there' as 'Planning' }, 'write.invalid'],
])('%j is refused: %s', async (patch, code) => {
  const suite = programme();
  expect(await change(suite, patch)).toMatchObject({ kind: 'refused', error: { code } });
  expect(base(suite)).toEqual(project());
});

test('handed over to somebody who takes it; a priority of a year, also over the turn of a century', async () => {
  const suite = programme();
  const patch = { receiver: nia.id, handedOver: '2026-11-20', priority: '2099/00' };
  expect(await change(suite, patch)).toMatchObject({ kind: 'updated', item: patch });
});

test('a lead who has left stays until somebody else is chosen; what is the same is not written', async () => {
  const suite = programme({ lead: '80' });
  const outcome = await change(suite, { lead: '80', title: project().title }, wen);
  expect(outcome).toEqual({ kind: 'updated', item: base(suite), merged: false });
});

test('columns that people do not change from here are left out', async () => {
  const suite = programme();
  const sneaky = { stage: 'Embedding', sro: nia.id, rating: 'Green' } as ProjectChange;
  expect(await change(suite, sneaky)).toMatchObject({ item: { stage: 'Embedding', sro: '2', rating: 'Red' } });
});

test('the same field changed by somebody else comes back with both versions', async () => {
  const suite = programme();
  const seen = base(suite);
  suite.others('projects', '3', { stage: 'Stopped', summary: 'Theirs' });
  const outcome = await updateProject(suite.as(kofi), { base: seen, patch: { stage: 'Embedding' } });
  expect(outcome).toMatchObject({ kind: 'conflict', fields: ['stage'], theirs: { stage: 'Stopped' } });
});

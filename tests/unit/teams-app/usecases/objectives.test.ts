import type { Objective } from '@ipmo-hub/teams-app/lists';
import { createObjective, updateDomain, updateObjective } from '@ipmo-hub/teams-app/usecases';
import { domain, kofi, nia, person, project, samplePlan, sunita, wen } from '../domain/samplePlan';
import { memoryProgramme } from './memoryProgramme';

const objective = (fields: Partial<Objective> = {}): Objective => ({
  id: '30',
  etag: '"30,1"',
  modified: '2026-11-01T09:00:00Z',
  title: 'Best-value biologics for every patient',
  key: 'VAL-O2',
  domain: '1',
  owner: nia.id,
  projects: 'VAL-03',
  state: 'Open',
  position: 4,
  ...fields,
});
const deputy = person('9', 'Dana Reed');
const programme = (fields: Partial<Objective> = {}) =>
  memoryProgramme(
    samplePlan({
      objectives: [objective(fields)],
      people: [kofi, nia, { ...sunita, deputy: deputy.id }, wen, deputy],
      domains: [domain({ strategy: 'As it was.' })],
      projects: [project(), project({ id: '4', code: 'SAF-01', domain: '2' })],
    }),
  );

test('a new objective gets the next reference and the last place', async () => {
  expect(
    await createObjective(programme().as(sunita), { title: 'Less waste', domain: '1', projects: 'val-03' }),
  ).toMatchObject({
    kind: 'created',
    item: { key: 'VAL-O3', position: 5, state: 'Open' },
  });
});

test('the same open title is the same objective; a met one may be set again', async () => {
  const again = { title: 'Best-value  biologics for every patient', domain: '1' };
  expect(await createObjective(programme().as(wen), again)).toMatchObject({
    kind: 'existing',
    item: { key: 'VAL-O2' },
  });
  expect(await createObjective(programme({ state: 'Met' }).as(wen), again)).toMatchObject({ kind: 'created' });
});

test.each([
  ['the domain lead', sunita, true],
  ['the lead’s deputy', deputy, true],
  ['the programme team', wen, true],
  ['anybody else', kofi, false],
])('%s', async (_who, who, may) => {
  const suite = programme();
  const kinds = [
    (await createObjective(suite.as(who), { title: 'Less waste', domain: '1' })).kind,
    (await updateObjective(suite.as(who), { base: objective(), patch: { state: 'Met' } })).kind,
    (await updateDomain(suite.as(who), { base: suite.snapshot.domains.get('1')!, patch: { strategy: 'New.' } })).kind,
  ];
  expect(kinds).toEqual(may ? ['created', 'updated', 'updated'] : ['refused', 'refused', 'refused']);
});

test('its owner may change an objective, and only that', async () => {
  const suite = programme();
  expect(await updateObjective(suite.as(nia), { base: objective(), patch: { success: '90% by March' } })).toMatchObject(
    { kind: 'updated' },
  );
  expect(await createObjective(suite.as(nia), { title: 'Mine', domain: '1' })).toMatchObject({ kind: 'refused' });
});

test('a project of another domain serves nothing here; one that is named already may stay', async () => {
  const suite = programme({ projects: 'VAL-03, VAL-77' });
  const base = objective({ projects: 'VAL-03, VAL-77' });
  expect(await updateObjective(suite.as(wen), { base, patch: { projects: 'VAL-03, SAF-01' } })).toMatchObject({
    kind: 'refused',
    error: { code: 'objective.unknownProject', facts: { code: 'SAF-01' } },
  });
  expect(await updateObjective(suite.as(wen), { base, patch: { projects: 'VAL-77' } })).toMatchObject({
    kind: 'updated',
  });
});

import { objectivesOf, referencesWritten } from '@ipmo-hub/teams-app/domain';
import type { Objective } from '@ipmo-hub/teams-app/lists';
import { project, samplePlan } from './samplePlan';

const objective = (id: string, fields: Partial<Objective> = {}): Objective => ({
  id,
  etag: '"1"',
  modified: '2026-11-01T09:00:00Z',
  title: `Objective ${id}`,
  key: `VAL-O${id}`,
  domain: '1',
  state: 'Open',
  ...fields,
});
const projects = [
  project({ id: '3', code: 'VAL-03', finish: '2027-03-24' }),
  project({ id: '4', code: 'VAL-04', finish: '2026-12-01' }),
  project({ id: '5', code: 'VAL-05', rating: 'Complete' }),
  project({ id: '6', code: 'VAL-06' }),
  project({ id: '7', code: 'SAF-01', domain: '2' }),
];
const read = (objectives: readonly Objective[]) =>
  objectivesOf(samplePlan({ objectives, projects }), '1', '2026-11-23');

test('references are read however they are separated, each once', () => {
  expect(referencesWritten(' VAL-03,VAL-05; VAL-03\nVAL-07 ')).toEqual(['VAL-03', 'VAL-05', 'VAL-07']);
  expect(referencesWritten(undefined)).toEqual([]);
});

test('objectives stand by their place, with the projects that serve them and those that serve none', () => {
  const { open, settled, unserving } = read([
    objective('10', { position: 2, projects: 'val-03, VAL-99' }),
    objective('2', { position: 2 }),
    objective('1'),
    objective('3', { position: 1, projects: 'VAL-04', state: 'Met' }),
    objective('4', { projects: 'VAL-06', state: 'Dropped' }),
    objective('5', { domain: '2', projects: 'SAF-01' }),
  ]);
  expect(open.map(({ objective: { key } }) => key)).toEqual(['VAL-O2', 'VAL-O10', 'VAL-O1']);
  expect(open[1]).toMatchObject({ projects: [{ code: 'VAL-03' }], unknown: ['VAL-99'] });
  expect(settled.map(({ objective: { key } }) => key)).toEqual(['VAL-O3', 'VAL-O4']);
  // What a dropped objective had is served by nobody; what is complete need not serve.
  expect(unserving.map(({ code }) => code)).toEqual(['VAL-06']);
});

test('an objective is late once its day has passed, and warns of a project that finishes after it', () => {
  const [one] = read([objective('1', { by: '2026-11-22', projects: 'VAL-03' })]).open;
  expect(one).toMatchObject({ late: true, finishesLate: [{ code: 'VAL-03' }] });
  const [other] = read([objective('1', { by: '2026-12-31', projects: 'VAL-03, VAL-04, VAL-05' })]).open;
  expect(other).toMatchObject({ late: false, finishesLate: [{ code: 'VAL-03' }] });
  const [met] = read([objective('1', { by: '2026-11-22', projects: 'VAL-03', state: 'Met' })]).settled;
  expect(met).toMatchObject({ late: false, finishesLate: [] });
});

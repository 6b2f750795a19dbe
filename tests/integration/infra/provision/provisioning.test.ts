import { listNames, lists } from '@ipmo-hub/teams-app/lists';
import { applyProvisioning, planProvisioning } from '../../../../infra/provision';
import { openSite, type Site } from '../../../unit/infra/provision/openSite';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => {
  site.tenant.close();
});

const plan = () => planProvisioning(site.graph, site.site);
const apply = async () => applyProvisioning(site.graph, site.site, await plan());
const columnPath = async (list: string, column: string): Promise<string> => {
  const { body } = await site.graph.request({
    method: 'GET',
    path: `/sites/${site.site}/lists?$select=id,displayName`,
  });
  const found = (body as { value: { id: string; displayName: string }[] }).value.find(
    (one) => one.displayName === list,
  );
  return `/sites/${site.site}/lists/${found?.id}/columns/${column}`;
};
const change = async (method: 'PATCH' | 'DELETE', list: string, column: string, body?: object) => {
  const answer = await site.graph.request({ method, path: await columnPath(list, column), ...(body && { body }) });
  expect(answer.status).toBeLessThan(300);
};
const describeSteps = async () => (await plan()).steps.map((step) => step.describe);

test('a plan for an empty site names every list and column, and writes nothing', async () => {
  const { steps, obstacles } = await plan();
  expect(obstacles).toEqual([]);
  expect(steps.filter(({ kind }) => kind === 'create list').map(({ list }) => list)).toEqual(listNames);
  const columns = listNames.reduce((sum, list) => sum + Object.keys(lists[list].columns).length - 1, 0);
  expect(steps.filter(({ kind }) => kind === 'add column')).toHaveLength(columns);
  expect((await plan()).steps).toHaveLength(steps.length);
});

test('carried out, nothing is left to do, and the lists can be written', async () => {
  expect((await apply()).steps).toEqual([]);
  expect((await plan()).steps).toEqual([]);
  const { store, replica } = await site.open();
  await replica.refresh();
  expect(replica.faults.size).toBe(0);
  const { item } = await store.create('people', {
    title: 'Kofi Marigold',
    email: 'kofi@ashdale.example',
    role: 'Member',
  });
  const outcome = await store.update('people', item, { deputy: item.id });
  expect(outcome).toMatchObject({ kind: 'updated', item: { deputy: item.id } });
  // The column is unique in SharePoint itself.
  await expect(
    store.create('people', { title: 'Another', email: 'kofi@ashdale.example', role: 'Member' }),
  ).resolves.toMatchObject({ kind: 'existing' });
});

test('only what is missing is added; what is there stays', async () => {
  await apply();
  await change('DELETE', 'Milestones', 'WaitsFor');
  await change('PATCH', 'Milestones', 'Forecast', { indexed: false, displayName: 'Wann' });
  await change('PATCH', 'Projects', 'Rating', { choice: { choices: ['Green', 'Purple'], allowTextEntry: false } });
  expect(await describeSteps()).toEqual([
    'Change Projects › RAG: offer Amber, Red, Complete, Not started',
    'Change Milestones › Forecast: index it',
    'Add Milestones › Waits for (text)',
  ]);
  expect((await apply()).steps).toEqual([]);
  const column = await site.graph.request({ method: 'GET', path: await columnPath('Projects', 'Rating') });
  expect(column.body).toMatchObject({
    choice: { choices: ['Green', 'Purple', 'Amber', 'Red', 'Complete', 'Not started'] },
  });
  const forecast = await site.graph.request({ method: 'GET', path: await columnPath('Milestones', 'Forecast') });
  expect(forecast.body).toMatchObject({ displayName: 'Wann', indexed: true });
});

test('a column of another kind is an obstacle, told and left alone', async () => {
  await apply();
  await change('DELETE', 'Milestones', 'Moved');
  const path = (await columnPath('Milestones', '')).replace(/\/$/, '');
  await site.graph.request({ method: 'POST', path, body: { name: 'Moved', text: {} } });
  expect(await plan()).toMatchObject({
    steps: [],
    obstacles: [{ list: 'milestones', say: 'Milestones: the column “Times moved” is not a number column.' }],
  });
});

test('broken off half-way, it goes on where it stopped', async () => {
  site.tenant.faults.add({ match: { path: '/columns', method: 'POST', nth: 20 }, status: 403, times: 1 });
  await expect(apply()).rejects.toThrow('graph.forbidden');
  site.tenant.faults.clear();
  const { steps } = await plan();
  expect(steps.filter(({ kind }) => kind === 'create list')).toEqual([]);
  expect(steps.length).toBeGreaterThan(20);
  expect((await apply()).steps).toEqual([]);
});

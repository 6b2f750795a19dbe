import { readFileSync } from 'node:fs';
import path from 'node:path';
import { serveFetch, type Served } from '../../../../../infra/local/src/serveFetch';
import { openRig, type Rig } from '../rig/openRig';
import { putForecast } from './putForecast';

const put = (rig: Rig, { origin }: Served, id: string) =>
  putForecast(`${origin}/v1.0`, rig.tenant.siteId, () => Promise.resolve(rig.appToken), { id, forecast: '2026-12-01' });

const serve = ({ tenant }: Rig): Promise<Served> =>
  serveFetch((request) => tenant.fetch(request), {
    onError: (error) => {
      throw error;
    },
  });

test('the README shows this very code', () => {
  const readme = readFileSync(path.join(__dirname, '../../../../../teams-app/src/graph/README.md'), 'utf8');
  const shown = /```ts\n([\s\S]*?)```/.exec(readme)?.[1];
  expect(shown).toBe(readFileSync(path.join(__dirname, 'putForecast.ts'), 'utf8').replace(/\r\n/g, '\n'));
});

test('it writes where the lists are provisioned, and answers undefined for an unknown id', async () => {
  const rig = await openRig();
  const served = await serve(rig);
  try {
    const { store } = await rig.open();
    const { item: person } = await store.create('people', { title: 'Ann', email: 'ann@x.example', role: 'Member' });
    const { item: domain } = await store.create('domains', { title: 'Value', code: 'VAL', position: 1 });
    const { item: project } = await store.create('projects', {
      ...{ title: 'Adalimumab switch', code: 'VAL-01', domain: domain.id, sro: person.id, rating: 'Green' },
      ...{ start: '2026-04-01', baselineFinish: '2027-03-28', finish: '2026-10-25' },
    });
    const { item } = await store.create('milestones', {
      ...{ title: 'Contract signed', key: 'VAL-01.1', project: project.id, owner: person.id },
      ...{ baseline: '2026-11-20', forecast: '2026-11-20' },
    });
    expect(await put(rig, served, item.id)).toMatchObject({ kind: 'updated', item: { forecast: '2026-12-01' } });
    expect(await put(rig, served, 'none')).toBeUndefined();
  } finally {
    await served.close();
    rig.close();
  }
});

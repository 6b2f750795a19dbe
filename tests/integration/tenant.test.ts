import { mkdtempSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from '@microsoft/microsoft-graph-client';
import { graphfi, GraphBrowser } from '@pnp/graph';
import { InjectHeaders } from '@pnp/queryable';
import '@pnp/graph/sites';
import '@pnp/graph/lists';
import '@pnp/graph/list-item';
import '@pnp/graph/columns';
import { seedPeople } from '../../infra/local/src/seedPeople';
import { serveFetch, type Served } from '../../infra/local/src/serveFetch';
import { createTenant, type Tenant } from '../../infra/local/src/tenant';

let tenant: Tenant;
let served: Served;
let tokens: Awaited<ReturnType<typeof seedPeople>>;
const failures: unknown[] = [];

beforeEach(async () => {
  tenant = createTenant({ database: ':memory:', throttle: false });
  served = await serveFetch((request) => tenant.fetch(request), { onError: (error) => failures.push(error) });
  tokens = await seedPeople(tenant, served.origin, 3600);
});

afterEach(async () => {
  await served.close();
  tenant.close();
  expect(failures).toEqual([]);
});

/** The SDK as it comes, over HTTP; `customHosts` is what it offers for hosts that are not Microsoft's. */
const sdk = () =>
  Client.init({
    baseUrl: served.origin,
    defaultVersion: 'v1.0',
    customHosts: new Set(['127.0.0.1']),
    authProvider: (done) => done(null, tokens.owner),
    fetchOptions: { headers: { authorization: `Bearer ${tokens.owner}` } },
  });

test("Microsoft's client provisions, writes, reads and conflicts", async () => {
  const client = sdk();
  const list = (await client.api(`/sites/${tenant.siteId}/lists`).post({
    displayName: 'Plan',
    columns: [{ name: 'Key', text: {}, indexed: true, enforceUniqueValues: true }],
    list: { template: 'genericList' },
  })) as { id: string };
  const items = `/sites/${tenant.siteId}/lists/${list.id}/items`;
  const item = (await client.api(items).post({ fields: { Title: 'One', Key: 'a' } })) as { id: string; eTag: string };
  await client.api(`${items}/${item.id}/fields`).header('If-Match', item.eTag).patch({ Title: 'Two' });
  await expect(
    client.api(`${items}/${item.id}/fields`).header('If-Match', item.eTag).patch({ Title: 'Three' }),
  ).rejects.toMatchObject({
    statusCode: 412,
    code: 'resourceModified',
  });
  await expect(client.api(items).post({ fields: { Key: 'A' } })).rejects.toMatchObject({
    statusCode: 400,
    code: 'invalidRequest',
  });
  const read = (await client.api(items).expand('fields($select=Title)').filter("fields/Key eq 'a'").get()) as {
    value: { fields: { Title: string } }[];
  };
  expect(read.value.map(({ fields }) => fields.Title)).toEqual(['Two']);
});

test("Microsoft's client retries what was throttled, and waits as it is told", async () => {
  tenant.faults.add({ status: 429, retryAfter: 0, times: 2 });
  const site = (await sdk().api('/sites/root').get()) as { id: string };
  expect(site.id).toBe(tenant.siteId);
  expect(tenant.meter.snapshot().roundTrips).toBe(3);
});

test('PnPjs, written by others, makes a list and works with its items', async () => {
  const graph = graphfi().using(
    GraphBrowser({ baseUrl: `${served.origin}/v1.0` }),
    InjectHeaders({ Authorization: `Bearer ${tokens.owner}` }),
  );
  const site = graph.sites.getById(tenant.siteId);
  const made = (await site.lists.add({
    displayName: 'Things',
    list: { template: 'genericList' },
  } as never)) as unknown as { id: string };
  const list = site.lists.getById(made.id);
  await list.items.add({ fields: { Title: 'One' } } as never);
  await list.items.add({ fields: { Title: 'Two' } } as never);
  await list.items.getById('1').update({ fields: { Title: 'First' } } as never);
  await list.items.getById('2').delete();
  const items = (await list.items.expand('fields')()) as unknown as { fields: { Title: string } }[];
  expect(items.map(({ fields }) => fields.Title)).toEqual(['First']);
  const columns = (await list.columns()) as unknown as { name: string }[];
  expect(columns.map(({ name }) => name)).toContain('Title');
});

test('over HTTP: dropped connections, large answers, unknown hosts', async () => {
  const headers = { authorization: `Bearer ${tokens.owner}` };
  tenant.faults.add({ drop: true, times: 1 });
  await expect(fetch(`${served.origin}/v1.0/sites/root`, { headers })).rejects.toThrow('fetch failed');
  const site = await fetch(`${served.origin}/v1.0/sites/root`, { headers });
  expect(site.status).toBe(200);
  expect((await fetch(`${served.origin}/nothing`)).status).toBe(404);
  const foreign = await new Promise<number | undefined>((resolve, reject) => {
    const asked = { port: served.port, host: '127.0.0.1', path: '/_local/users', headers: { host: 'evil.example' } };
    get(asked, (answer) => resolve(answer.resume().statusCode)).once('error', reject);
  });
  expect(foreign).toBe(421);
});

test('a tenant kept in a file is the same after a restart', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tenant-'));
  const database = path.join(folder, 'tenant.sqlite');
  const first = createTenant({ database });
  const { owner } = await seedPeople(first, 'http://127.0.0.1', 3600);
  const ask = (on: Tenant, method: string, at: string, body?: object) =>
    on.fetch(
      new Request(`http://127.0.0.1/v1.0${at}`, {
        method,
        headers: { authorization: `Bearer ${owner}`, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    );
  await ask(first, 'POST', '/sites/root/lists', { displayName: 'Kept' });
  await ask(first, 'POST', '/sites/root/lists/Kept/items', { fields: { Title: 'a' } });
  const delta = (await (await ask(first, 'GET', '/sites/root/lists/Kept/items/delta')).json()) as Record<
    string,
    string
  >;
  first.close();
  const second = createTenant({ database });
  expect(second.siteId).toBe(first.siteId);
  await ask(second, 'POST', '/sites/root/lists/Kept/items', { fields: { Title: 'b' } });
  const link = new URL(String(delta['@odata.deltaLink']));
  const since = (await (await ask(second, 'GET', `${link.pathname.replace('/v1.0', '')}${link.search}`)).json()) as {
    value: { id: string }[];
  };
  expect(since.value.map(({ id }) => id)).toEqual(['2']);
  second.close();
  rmSync(folder, { recursive: true });
});

import {
  BatchRequestContent,
  BatchResponseContent,
  Client,
  FileUpload,
  HTTPMessageHandler,
  LargeFileUploadTask,
  PageIterator,
  RetryHandler,
  type Context,
  type PageCollection,
} from '@microsoft/microsoft-graph-client';
import { graphfi, GraphBrowser } from '@pnp/graph';
import { InjectHeaders, type Queryable } from '@pnp/queryable';
import '@pnp/graph/batching';
import '@pnp/graph/sites';
import '@pnp/graph/lists';
import '@pnp/graph/list-item';
import '@pnp/graph/users';
import '@pnp/graph/subscriptions';
import '@pnp/graph/files';
import '@pnp/graph/files/sites';
import { seedPeople } from '../../infra/local/src/seedPeople';
import { serveFetch, type Served } from '../../infra/local/src/serveFetch';
import { createTenant, type Tenant } from '../../infra/local/src/tenant';

let tenant: Tenant;
let served: Served;
let tokens: Awaited<ReturnType<typeof seedPeople>>;
const failures: unknown[] = [];
const endpoints: Served[] = [];

beforeEach(async () => {
  tenant = createTenant({ database: ':memory:', throttle: false });
  served = await serveFetch((request) => tenant.fetch(request), { onError: (error) => failures.push(error) });
  tokens = await seedPeople(tenant, served.origin, 3600);
});

afterEach(async () => {
  for (const endpoint of endpoints.splice(0)) await endpoint.close();
  await served.close();
  tenant.close();
  expect(failures).toEqual([]);
});

/** Microsoft's client. It keeps its token from hosts that are not https and takes http links for paths; that is mended. */
const sdk = (): Client => {
  const send = new HTTPMessageHandler();
  const retry = new RetryHandler();
  const mend = {
    execute: (context: Context) => {
      const address = String(context.request).replace(/^.*(?=http:\/\/)/, '');
      const token = address.includes('/v1.0/') ? { Authorization: `Bearer ${tokens.owner}` } : {};
      context.request = address;
      context.options = { ...context.options, headers: { ...(context.options?.headers as object), ...token } };
      return retry.execute(context);
    },
  };
  retry.setNext(send);
  return Client.initWithMiddleware({ baseUrl: served.origin, defaultVersion: 'v1.0', middleware: mend });
};

const pnp = () => {
  // It knows batches at https addresses only; that alone is mended.
  const batchOverHttp = (instance: Queryable) => {
    instance.on.pre((url, init, result) =>
      Promise.resolve([url.replace(/^http:.*\$batch$/, `${served.origin}/v1.0/$batch`), init, result]),
    );
    return instance;
  };
  return graphfi().using(
    GraphBrowser({ baseUrl: `${served.origin}/v1.0` }),
    InjectHeaders({ Authorization: `Bearer ${tokens.owner}` }),
    batchOverHttp,
  );
};

const makeList = async (client: Client): Promise<string> => {
  const path = `/sites/${tenant.siteId}/lists`;
  const { id } = (await client.api(path).post({ displayName: 'Work plan', list: { template: 'genericList' } })) as {
    id: string;
  };
  return `${path}/${id}/items`;
};

interface Item {
  id: string;
  fields: { Title: string };
}

test("Microsoft's client batches, in sequence and side by side, and finds each answer by its id", async () => {
  const client = sdk();
  const items = await makeList(client);
  const create = (id: string, Title: unknown, dependsOn: string[] = []) => ({
    id,
    dependsOn,
    request: new Request(`${served.origin}${items}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ fields: { Title } }),
    }),
  });
  const run = async (steps: ReturnType<typeof create>[]) => {
    const content = new BatchRequestContent(steps);
    const answers = new BatchResponseContent(
      (await client.api('/$batch').post(await content.getContent())) as { responses: [] },
    );
    return steps.map(({ id }) => answers.getResponseById(id).status);
  };
  expect(await run(Array.from({ length: 20 }, (_, at) => create(String(at), `T${at}`)))).toEqual(
    Array.from({ length: 20 }, () => 201),
  );
  expect(await run([create('a', 'one'), create('b', 7, ['a']), create('c', 'three', ['b'])])).toEqual([201, 400, 424]);
});

test("Microsoft's page iterator walks a list and its delta, and is left with the delta link", async () => {
  const client = sdk();
  const items = await makeList(client);
  for (let round = 0; round < 3; round += 1) {
    const requests = Array.from({ length: 15 }, (_, at) => ({
      ...{ id: String(at), method: 'POST', url: items, headers: { 'Content-Type': 'application/json' } },
      body: { fields: { Title: `T${round * 15 + at}` } },
    }));
    await client.api('/$batch').post({ requests });
  }
  const walk = async (first: PageCollection) => {
    const seen: string[] = [];
    const iterator = new PageIterator(client, first, (item: Item) => seen.push(item.id) > 0);
    await iterator.iterate();
    return { seen, link: iterator.getDeltaLink() };
  };
  const every = Array.from({ length: 45 }, (_, at) => String(at + 1));
  const list = await walk((await client.api(items).top(20).expand('fields').get()) as PageCollection);
  expect(list.seen).toEqual(every);
  const delta = await walk((await client.api(`${items}/delta`).top(20).get()) as PageCollection);
  expect(delta.seen).toEqual(every);
  await client.api(`${items}/7`).delete();
  const since = (await client.api(String(delta.link)).get()) as { value: unknown[] };
  expect(since.value).toEqual([{ id: '7', deleted: { state: 'deleted' } }]);
});

test("Microsoft's upload task sends a large file and takes up again where the connection was lost", async () => {
  const client = sdk();
  const step = 320 * 1024;
  const bytes = Uint8Array.from({ length: 3 * step + 100 }, (_, at) => at % 253);
  const session = await LargeFileUploadTask.createUploadSession(
    client,
    `/sites/${tenant.siteId}/drive/root:/Packs/May.docx:/createUploadSession`,
    { item: { '@microsoft.graph.conflictBehavior': 'replace' } },
  );
  const file = new FileUpload(bytes.buffer, 'May.docx', bytes.byteLength);
  const task = new LargeFileUploadTask(client, file, session, { rangeSize: step });
  tenant.faults.add({ drop: true, match: { method: 'PUT', path: '^/_upload/', nth: 2 } });
  await expect(task.upload()).rejects.toMatchObject({ statusCode: -1 });
  const done = (await task.resume()) as { responseBody: { size: number; id: string } };
  expect(done.responseBody.size).toBe(bytes.byteLength);
  const content = (await client
    .api(`/sites/${tenant.siteId}/drive/items/${done.responseBody.id}/content`)
    .getStream()) as ReadableStream;
  expect(Buffer.from(await new Response(content).arrayBuffer()).equals(bytes)).toBe(true);
});

test('over HTTP a subscriber shakes hands, is told without an id, and renews within limits', async () => {
  const told: { value: object[] }[] = [];
  let echo = (token: string) => token;
  const endpoint = await serveFetch(
    async (request) => {
      const token = new URL(request.url).searchParams.get('validationToken');
      if (token !== null) return new Response(echo(token), { headers: { 'content-type': 'text/plain' } });
      told.push((await request.json()) as (typeof told)[number]);
      return new Response(null, { status: 202 });
    },
    { onError: (error) => failures.push(error) },
  );
  endpoints.push(endpoint);
  const client = sdk();
  const items = await makeList(client);
  const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
  const wanted = {
    changeType: 'updated',
    notificationUrl: `${endpoint.origin}/hooks?of=plan`,
    resource: items.slice(1, -6),
    expirationDateTime: inMinutes(42_000),
    clientState: 'secret',
  };
  echo = (token) => encodeURIComponent(token);
  await expect(client.api('/subscriptions').post(wanted)).rejects.toMatchObject({ statusCode: 400 });
  echo = (token) => token;
  const { data } = await pnp().subscriptions.add(
    wanted.changeType,
    wanted.notificationUrl,
    wanted.resource,
    wanted.expirationDateTime,
    { clientState: wanted.clientState },
  );
  const { id } = data as { id: string };
  await client.api(items).post({ fields: { Title: 'a' } });
  await tenant.notifier.idle();
  expect(told).toHaveLength(1);
  expect(told[0]?.value).toMatchObject([{ subscriptionId: id, clientState: 'secret', changeType: 'updated' }]);
  expect(told[0]?.value[0]).not.toHaveProperty('resourceData');
  const renew = (minutes: number) =>
    client.api(`/subscriptions/${id}`).patch({ expirationDateTime: inMinutes(minutes) });
  await renew(42_299);
  await expect(renew(42_301)).rejects.toMatchObject({ statusCode: 400 });
});

test('PnPjs batches, names lists by their title, finds people, and puts a file in the library', async () => {
  const graph = pnp();
  const items = await makeList(sdk());
  const byTitle = (from = graph) => from.sites.getById(tenant.siteId).lists.getById('Work plan').items;
  const [batched, execute] = graph.batched();
  const made = ['a', 'b', 'c'].map(async (Title) => {
    const item = (await byTitle(batched).add({ fields: { Title } } as never)) as unknown as Item;
    return item.fields.Title;
  });
  await execute();
  expect(await Promise.all(made)).toEqual(['a', 'b', 'c']);
  const read = (await byTitle().expand('fields($select=Title)').top(2)()) as unknown as Item[];
  expect(read.map(({ fields }) => fields.Title)).toEqual(['a', 'b']);
  const versions = (await byTitle().getById('1').versions()) as { id: string }[];
  expect(versions.map(({ id }) => id)).toEqual(['1.0']);
  await expect(byTitle().filter("fields/Title eq 'a'")()).rejects.toThrow('[400]');
  expect((await graph.me()).displayName).toBe('Olive Owner');
  const found = await graph.users.filter("startswith(displayName,'Max')")();
  expect(found.map(({ displayName }) => displayName)).toEqual(['Max Member']);
  const root = graph.sites.getById(tenant.siteId).drive.root;
  const file = await root.upload({ content: 'words', filePathName: 'Cover.txt', contentType: 'text/plain' });
  expect(file).toMatchObject({ name: 'Cover.txt', size: 5 });
  expect(items).toContain(tenant.siteId);
});

import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openProgramme, type Programme } from '@ipmo-hub/teams-app/graph';
import { lists, type ListName } from '@ipmo-hub/teams-app/lists';
import { createKnown } from '../../bot/src/createKnown';
import { openSignal, type Signal } from '../../bot/src/signal';
import { startLocal, type Local } from '../../infra/local/src/startLocal';
import { createTenant } from '../../infra/local/src/tenant';
import { createSignalledFreshness, type SignalledFreshness } from '../../tabs/src/programme/signal';
import { provisionLists } from '../unit/teams-app/graph/rig/provisionLists';
import { openBotRig } from './botRig';

const appId = '33333333-0000-4000-8000-000000000001';
const tabs = 'http://127.0.0.1:4302';
const later = (ms: number, call: () => void) => {
  const timer = setTimeout(call, ms);
  return () => clearTimeout(timer);
};

const rig = async () => {
  const local = await startLocal({
    database: ':memory:',
    ports: { host: 0, graph: 0, tabs: 0 },
    throttle: false,
    appId,
  });
  const { tenant, graph } = local;
  tenant.directory.addApp({ clientId: appId, secret: 'only-for-this-test', siteRole: 'owner' });
  const appToken = await tenant.signIn.issueAppToken({
    clientId: appId,
    audience: 'https://graph.microsoft.com',
    roles: ['Sites.Selected'],
  });
  const open = (token: string): Promise<Programme> =>
    openProgramme({
      fetch,
      base: `${graph}/v1.0`,
      site: tenant.siteId,
      token: () => Promise.resolve(token),
      now: () => new Date(),
      sleep: () => Promise.resolve(),
      random: () => 0.5,
      unitsPerMinute: 1_000_000,
    });
  const programme = await open(appToken);
  await provisionLists(programme.graph, tenant.siteId, lists);
  const person = async (title: string) => {
    const { id } = tenant.directory.addPerson({ displayName: title, role: 'write' });
    return (
      await programme.store.create('people', { title, email: `${id}@tenant.example`, objectId: id, role: 'Member' })
    ).item;
  };
  const people = { kofi: await person('Kofi Marigold'), wen: await person('Wen Applebloom') };
  await programme.replica.refresh();

  const faults: unknown[] = [];
  const signal = openSignal({
    config: { botLogin: graph, tenantId: tenant.tenantId, appId, tabs },
    replica: programme.replica,
    known: createKnown(programme.replica),
    isReady: () => true,
    fetch,
    boot: 'b1',
    now: () => new Date(),
    later,
    onFault: (fault) => faults.push(fault),
    limits: { perPerson: 3 },
    pace: { quickMs: 40 },
  });
  const server = createServer((request, response) => void signal.answer(request, response));
  server.listen({ port: 0, host: '127.0.0.1' });
  await once(server, 'listening');
  const bot = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const tokenOf = (objectId: string | undefined, wanted: object = {}): Promise<string> =>
    tenant.signIn.issueUserToken({
      objectId: objectId ?? '',
      audience: appId,
      scopes: ['access_as_user'],
      clientId: appId,
      ...wanted,
    });
  return { local, programme, open, people, signal, server, bot, tokenOf, faults };
};

interface Rig extends Awaited<ReturnType<typeof rig>> {
  readonly local: Local;
  readonly signal: Signal;
  readonly server: Server;
}

let suite: Rig;
const streams: AbortController[] = [];

beforeEach(async () => {
  suite = await rig();
});
afterEach(async () => {
  for (const stream of streams.splice(0)) stream.abort();
  await suite.signal.stop();
  suite.server.closeAllConnections();
  suite.server.close();
  await suite.local.close();
  expect(suite.faults).toEqual([]);
});

const listen = async (token: string | undefined, headers: Record<string, string> = {}): Promise<Response> => {
  const stream = new AbortController();
  streams.push(stream);
  return fetch(`${suite.bot}/signal?lists=milestones,people`, {
    headers: { ...headers, ...(token !== undefined && { Authorization: `Bearer ${token}` }) },
    signal: stream.signal,
  });
};

/** What comes until it names all of these, or until the end. */
const hear = async (answer: Response, ...until: string[]): Promise<string> => {
  const reader = answer.body?.getReader();
  let heard = '';
  for (;;) {
    const part = await reader?.read();
    if (!part || part.done) return heard;
    heard += new TextDecoder().decode(part.value);
    if (until.length > 0 && until.every((text) => heard.includes(text))) return heard;
  }
};

test('who has no token of their own for this app is refused', async () => {
  const { tokenOf, people, local } = suite;
  const kofi = people.kofi.objectId;
  const good = await tokenOf(kofi);
  const [head = '', body = '', signature = ''] = good.split('.');
  const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as object;
  const other = createTenant({ database: ':memory:', origin: local.graph });
  const stranger = other.directory.addPerson({ displayName: 'Kofi Marigold', role: 'write' });
  const foreign = await other.signIn.issueUserToken({
    objectId: stranger.id,
    audience: appId,
    scopes: ['access_as_user'],
    clientId: appId,
  });
  other.close();
  const refused: Record<string, string | undefined> = {
    'no token': undefined,
    nonsense: 'nonsense',
    'another person written in': `${head}.${encode({ ...claims, oid: people.wen.objectId })}.${signature}`,
    unsigned: `${encode({ alg: 'none' })}.${body}.`,
    'a key of its own making': `${encode({ alg: 'HS256', kid: 'x' })}.${body}.${signature}`,
    expired: await tokenOf(kofi, { lifetime: -1 }),
    'of another tenant': foreign,
    'for Graph': await tokenOf(kofi, { audience: 'https://graph.microsoft.com' }),
    'for another app': await tokenOf(kofi, { audience: 'api://44444444-0000-4000-8000-000000000001' }),
    'without the scope': await tokenOf(kofi, { scopes: ['User.Read'] }),
    'of an app': await local.tenant.signIn.issueAppToken({
      clientId: appId,
      audience: appId,
      roles: ['access_as_user'],
    }),
    'an identity token': await local.tenant.signIn.issueIdToken({ objectId: kofi ?? '', clientId: appId }),
  };
  for (const [what, token] of Object.entries(refused)) {
    const { status, headers } = await listen(token);
    expect([what, status, headers.get('Content-Type')]).toEqual([what, 401, null]);
  }
  expect((await listen(good)).status).toBe(200);
  expect((await listen(await tokenOf(kofi, { audience: `api://${appId}` }))).status).toBe(200);
});

test('who is not of the programme, or has left, is refused; who leaves while listening is sent away', async () => {
  const { tokenOf, people, programme, local } = suite;
  const outsider = local.tenant.directory.addPerson({ displayName: 'Nobody Known', role: 'read' });
  expect((await listen(await tokenOf(outsider.id))).status).toBe(403);
  const stream = await listen(await tokenOf(people.kofi.objectId));
  await programme.store.update('people', people.kofi, { left: true });
  expect(await hear(stream)).toContain('"boot":"b1"');
  expect((await listen(await tokenOf(people.kofi.objectId))).status).toBe(403);
});

test('a token that runs out ends the stream', async () => {
  const stream = await listen(await suite.tokenOf(suite.people.kofi.objectId, { lifetime: 2 }));
  expect(await hear(stream)).toMatch(/^event: lists\n/);
});

test('only pages of the tabs’ origin may listen, and a person only so often', async () => {
  const { tokenOf, people, bot } = suite;
  const token = await tokenOf(people.kofi.objectId);
  expect((await listen(token, { Origin: 'https://evil.example' })).status).toBe(403);
  const answer = await listen(token, { Origin: tabs });
  expect(answer.headers.get('Access-Control-Allow-Origin')).toBe(tabs);
  expect(answer.headers.get('Access-Control-Allow-Credentials')).toBeNull();
  const asked = await fetch(`${bot}/signal`, { method: 'OPTIONS', headers: { Origin: tabs } });
  expect([asked.status, asked.headers.get('Access-Control-Allow-Headers')]).toEqual([204, 'Authorization']);
  expect((await fetch(`${bot}/signal`, { method: 'POST' })).status).toBe(405);
  await listen(token);
  await listen(token);
  const tooMany = await listen(token);
  expect([tooMany.status, tooMany.headers.get('Retry-After')]).toEqual([429, '60']);
});

test('nothing but names of lists and counters is ever said', async () => {
  const { tokenOf, people, open, local } = suite;
  const stream = await listen(await tokenOf(people.wen.objectId));
  const writer = await open(
    await tokenOf(people.kofi.objectId, { audience: 'https://graph.microsoft.com', scopes: ['Sites.ReadWrite.All'] }),
  );
  await writer.replica.refresh();
  await writer.store.create('people', {
    title: 'A secret name',
    email: `secret@${local.tenant.tenantId}`,
    role: 'Member',
  });
  const heard = await hear(stream, '{"people":', '\n\nevent');
  const events = heard.split('\n\n').filter((text) => text.startsWith('event'));
  for (const event of events)
    expect(event).toMatch(/^event: lists\ndata: \{"boot":"b1","counters":\{("(people|milestones)":\d+,?)+\}\}$/);
  expect(heard).not.toMatch(/secret|Kofi|Wen/);
});

test('two tabs hear of a change in another’s hand, and read that list only', async () => {
  const { tokenOf, people, open, programme, bot } = suite;
  const openTab = async (objectId: string | undefined) => {
    const own = await open(
      await tokenOf(objectId, { audience: 'https://graph.microsoft.com', scopes: ['Sites.ReadWrite.All'] }),
    );
    const reads: (readonly ListName[])[] = [];
    const nobody = { addEventListener: () => undefined, removeEventListener: () => undefined };
    const freshness: SignalledFreshness = createSignalledFreshness({
      replica: {
        version: (list) => own.replica.version(list),
        refresh: (only = []) => {
          reads.push(only);
          return own.replica.refresh(only);
        },
      },
      now: () => new Date(),
      elapsed: () => performance.now(),
      later,
      random: () => 0.5,
      window: nobody as unknown as Window,
      document: { ...nobody, visibilityState: 'visible' } as unknown as Document,
      signal: { bot, fetch, token: () => tokenOf(objectId) },
    });
    await freshness.refresh();
    const caughtUp = new Promise<void>((resolve) => {
      freshness.subscribe(() => {
        if (freshness.live && reads.length > 1) resolve();
      });
    });
    const stop = freshness.start();
    await caughtUp;
    reads.length = 0;
    const sees = (title: string) =>
      new Promise<void>((resolve) => {
        own.replica.subscribe(() => {
          if ([...own.replica.snapshot.people.values()].some((person) => person.title === title)) resolve();
        });
      });
    return { stop, reads, sees };
  };
  const tabsOpen = [await openTab(people.kofi.objectId), await openTab(people.wen.objectId)];
  const seen = Promise.all(tabsOpen.map(({ sees }) => sees('Nia Pebble')));
  await programme.store.create('people', { title: 'Nia Pebble', email: 'nia@tenant.example', role: 'Reader' });
  await seen;
  for (const { reads, stop } of tabsOpen) {
    expect(reads).toEqual([['people']]);
    stop();
  }
});

test('the bot as it starts tells of its own writes at once, and ends its streams when it stops', async () => {
  const { bot, people, local, close } = await openBotRig();
  const address = `${bot.origin}/signal?lists=notices`;
  expect((await fetch(address)).status).toBe(401);
  const token = await local.tenant.signIn.issueUserToken({
    objectId: people.nia.objectId ?? '',
    audience: appId,
    scopes: ['access_as_user'],
    clientId: appId,
  });
  const stream = await fetch(address, { headers: { Authorization: `Bearer ${token}` } });
  await bot.sweep();
  const heard = hear(stream);
  await close();
  expect(await heard).toMatch(/^event: lists\ndata: \{"boot":"[\w-]{36}","counters":\{"notices":\d+\}\}\n/);
});

import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createBudget, openProgramme, schemaOf, type Programme } from '@ipmo-hub/teams-app/graph';
import { lists, type ListName } from '@ipmo-hub/teams-app/lists';
import { createKnown } from '../../bot/src/createKnown';
import { openSignal, type Signal } from '../../bot/src/signal';
import { startLocal, type Local } from '../../infra/local/src/startLocal';
import { createTenant } from '../../infra/local/src/tenant';
import { tabLists } from '../../tabs/src/programme/freshness';
import { createSignalledFreshness, openBotService, type SignalledFreshness } from '../../tabs/src/programme/signal';
import { provisionLists } from '../unit/teams-app/graph/rig/provisionLists';
import { openBotRig } from './botRig';

const appId = '33333333-0000-4000-8000-000000000001';
const tabs = 'http://127.0.0.1:4302';
const later = (ms: number, call: () => void) => {
  const timer = setTimeout(call, ms);
  return () => clearTimeout(timer);
};

const secret = 'only-for-this-test';

const rig = async (appSecret?: string) => {
  const local = await startLocal({
    database: ':memory:',
    ports: { host: 0, graph: 0, tabs: 0 },
    throttle: false,
    appId,
  });
  const { tenant, graph } = local;
  tenant.directory.addApp({ clientId: appId, secret, siteRole: 'owner' });
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
    config: {
      botLogin: graph,
      tenantId: tenant.tenantId,
      appId,
      appSecret,
      tokenUrl: undefined,
      graph: `${graph}/v1.0`,
      site: tenant.siteId,
      tabs,
      relay: true,
    },
    budget: createBudget({ now: () => new Date(), sleep: () => Promise.resolve() }),
    replica: programme.replica,
    known: createKnown(programme.replica),
    isReady: () => true,
    fetch,
    boot: 'b1',
    now: () => new Date(),
    later,
    onFault: (fault) => faults.push(fault),
    limits: { perPerson: 3 },
    pace: { everyMs: appSecret === undefined ? 40 : 3_600_000 },
    rightsLimits: { everyMs: 0, longestMs: 1_500, refusedMs: 0 },
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
const closeSuite = async (): Promise<void> => {
  for (const stream of streams.splice(0)) stream.abort();
  await suite.signal.stop();
  suite.server.closeAllConnections();
  suite.server.close();
  await suite.local.close();
  expect(suite.faults).toEqual([]);
};
afterEach(closeSuite);

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

const openTab = async (objectId: string | undefined) => {
  const { open, tokenOf, bot } = suite;
  const own = await open(
    await tokenOf(objectId, { audience: 'https://graph.microsoft.com', scopes: ['Sites.ReadWrite.All'] }),
  );
  const reads: (readonly ListName[])[] = [];
  const nobody = { addEventListener: () => undefined, removeEventListener: () => undefined };
  const service = openBotService({ bot, fetch, token: () => tokenOf(objectId), replica: own.replica });
  /** The bot had what was read before it was heard. */
  let same = false;
  const freshness: SignalledFreshness = createSignalledFreshness({
    replica: {
      version: (list) => own.replica.version(list),
      faults: own.replica.faults,
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
    connect: service.connect,
    relay: async (question) => {
      const brought = await service.relay(question);
      same ||= brought.counters.size === tabLists.length;
      return brought;
    },
  });
  await freshness.refresh();
  const caughtUp = new Promise<void>((resolve) => {
    freshness.subscribe(() => {
      if (freshness.live && (same || reads.length > 1)) resolve();
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
  return { stop, reads, sees, own, moved: service.moved, freshness };
};

test('two tabs hear of a change in another’s hand, and read that list only', async () => {
  const { people, programme } = suite;
  const tabsOpen = [await openTab(people.kofi.objectId), await openTab(people.wen.objectId)];
  const seen = Promise.all(tabsOpen.map(({ sees }) => sees('Nia Pebble')));
  await programme.store.create('people', { title: 'Nia Pebble', email: 'nia@tenant.example', role: 'Reader' });
  await seen;
  for (const { reads, stop } of tabsOpen) {
    // What was read when the bot was first heard may be looked at once more in between.
    expect(reads.filter(({ length }) => length < tabLists.length)).toEqual([['people']]);
    stop();
  }
});

describe('a bot that may ask in people’s names', () => {
  beforeEach(async () => {
    await closeSuite();
    suite = await rig(secret);
  });

  test('gives a tab what another wrote as soon as it says so, and nobody but the bot reads the list', async () => {
    const { people, local } = suite;
    const { meter } = local.tenant;
    const [writer, watcher] = [await openTab(people.kofi.objectId), await openTab(people.wen.objectId)];
    const seen = watcher.sees('Nia Pebble');
    meter.reset();
    await writer.own.store.create('people', { title: 'Nia Pebble', email: 'nia@tenant.example', role: 'Reader' });
    const before = meter.snapshot().resourceUnits;
    writer.moved(['people']);
    await seen;
    expect(watcher.reads).toEqual([]);
    const { resourceUnits, byRoute } = meter.snapshot();
    // One look of the bot's; and what the person may read, where that was not known any more.
    expect(resourceUnits - before - 2 * (byRoute['GET /sites/{site}/lists'] ?? 0)).toBe(1);
    const gone = [...watcher.own.replica.snapshot.people.values()].find(({ title }) => title === 'Nia Pebble');
    const forgotten = new Promise<void>((resolve) => {
      watcher.own.replica.subscribe(() => {
        if (!watcher.own.replica.snapshot.people.has(gone?.id ?? '')) resolve();
      });
    });
    if (gone) await writer.own.store.remove('people', gone);
    writer.moved(['people']);
    await forgotten;
    expect(watcher.reads).toEqual([]);
    writer.stop();
    watcher.stop();
  });

  const changes = async (token: string, boot = 'b1', counter = 0) => {
    const query = new URLSearchParams({ boot, schema: schemaOf(lists), since: `people:${String(counter)}` }).toString();
    const answer = await fetch(`${suite.bot}/signal/changes?${query}`, {
      headers: { Authorization: `Bearer ${token}` },
    });
    return { status: answer.status, text: await answer.text() };
  };

  test('rights stay SharePoint’s: taken away there, nothing is relayed once the answer is an hour old', async () => {
    const { people, local, tokenOf, programme } = suite;
    const wen = people.wen.objectId ?? '';
    const counter = programme.replica.version('people');
    await programme.store.update('people', people.kofi, { role: 'Reader' });
    const token = await tokenOf(wen);
    expect((await changes(token, 'b1', counter)).text).toContain('Kofi Marigold');
    local.tenant.directory.addPerson({ id: wen, displayName: 'Wen Applebloom', role: null });
    let last = '';
    for (let tries = 0; tries < 10_000; tries += 1) {
      const { text, status } = await changes(token, 'b1', counter);
      expect(status).toBe(200);
      last = text;
      if (!text.includes('Kofi')) break;
    }
    expect(JSON.parse(last)).toMatchObject({ boot: 'b1', lists: { people: { read: true } } });
  });

  test('nothing is relayed of a list that the person may not read, though they may read the rest of the site', async () => {
    const { people, local, tokenOf, programme } = suite;
    const counter = programme.replica.version('people');
    const taken = await fetch(`${local.graph}/_local/access`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ list: 'People', person: people.wen.objectId, role: 'none' }),
    });
    expect(taken.ok).toBe(true);
    await programme.store.update('people', people.kofi, { role: 'Reader' });
    const [refused, given] = [
      await changes(await tokenOf(people.wen.objectId), 'b1', counter),
      await changes(await tokenOf(people.kofi.objectId), 'b1', counter),
    ];
    expect(JSON.parse(refused.text)).toEqual({ boot: 'b1', lists: { people: { read: true } }, after: 0 });
    expect(given.text).toContain('Kofi Marigold');
  });

  test('a token that is not this person’s own for this app gets nothing and moves nothing', async () => {
    const { people, tokenOf, bot } = suite;
    const good = await tokenOf(people.kofi.objectId);
    const [head = '', body = '', signature = ''] = good.split('.');
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as object;
    const other = Buffer.from(JSON.stringify({ ...claims, oid: people.wen.objectId })).toString('base64url');
    for (const token of [
      'nonsense',
      `${head}.${other}.${signature}`,
      await tokenOf(people.kofi.objectId, { lifetime: -1 }),
      await tokenOf(people.kofi.objectId, { audience: 'https://graph.microsoft.com' }),
    ]) {
      expect(await changes(token)).toEqual({ status: 401, text: '' });
      const headers = { Authorization: `Bearer ${token}` };
      expect((await fetch(`${bot}/signal/moved?lists=people`, { method: 'POST', headers })).status).toBe(401);
    }
    expect((await changes(good)).status).toBe(200);
    expect(JSON.parse((await changes(good, 'b0')).text)).toMatchObject({ lists: { people: { read: true } } });
  });

  test('sign-in or Graph in trouble: the tab is told to help itself, and when', async () => {
    const { people, tokenOf, local, faults } = suite;
    local.tenant.faults.add({ match: { path: '/lists$' }, status: 503 });
    const toRead = { boot: 'b1', lists: { people: { read: true } }, after: expect.any(Number) as number };
    const given = async (person: string | undefined): Promise<unknown> =>
      JSON.parse((await changes(await tokenOf(person))).text);
    expect(await given(people.kofi.objectId)).toEqual(toRead);
    expect(faults.splice(0)).toHaveLength(1);
    local.tenant.faults.clear();
    expect((await changes(await tokenOf(people.kofi.objectId))).status).toBe(200);
    local.tenant.directory.addApp({ clientId: appId, secret: 'another by now', siteRole: 'owner' });
    expect(await given(people.wen.objectId)).toEqual(toRead);
    expect(faults.splice(0)).toEqual([new Error('The relay has no token for a person: invalid_client AADSTS7000215')]);
  });
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

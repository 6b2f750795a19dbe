import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { digestOf } from '@ipmo-hub/teams-app/graph';
import type { ListName } from '@ipmo-hub/teams-app/lists';
import { createSignal } from '../../../../bot/src/signal/createSignal';
import { createRelay } from '../../../../bot/src/signal/createRelay';
import type { Rights } from '../../../../bot/src/signal/createRights';
import { createSignInKeys } from '../../../../bot/src/signal/createSignInKeys';
import { memoryReplica, rowOf } from './memoryReplica';
import { virtualTime } from './virtualTime';

const rig = async ({ relays = false }: { relays?: boolean } = {}) => {
  const time = virtualTime();
  const faults: string[] = [];
  const asked: (readonly ListName[])[] = [];
  let fault: Error | undefined;
  let keysFault: Error | undefined;
  const memory = memoryReplica();
  const readable = new Map([['p1', new Set(['id-of-organisations'])]]);
  const may = new Set(['p1', 'p2', 'p3', 'p4']);
  const relay = createRelay({ replica: memory.replica, boot: 'b1', schema: 's1' });
  const rights: Rights = {
    known: (person) => readable.get(person),
    askedIn: (person) => (person === 'p3' ? 7_000 : undefined),
    find: ({ objectId }) => Promise.resolve(readable.get(objectId)),
  };
  const signal = createSignal({
    relaying: relays ? { relay, rights } : undefined,
    replica: {
      faults: new Map(),
      version: () => 0,
      subscribe: () => () => undefined,
      refresh: (only = []) => {
        asked.push(only);
        return fault ? Promise.reject(fault) : Promise.resolve([]);
      },
    },
    isReady: () => true,
    readBearer: (authorization = 'p1') =>
      keysFault
        ? Promise.reject(keysFault)
        : Promise.resolve({
            kind: 'person',
            objectId: authorization,
            token: 't',
            until: new Date(time.now().getTime() + 3_600_000),
          }),
    mayListen: (person) => may.has(person),
    tabs: 'https://tabs.example',
    boot: 'b1',
    now: time.now,
    later: time.later,
    onFault: (_fault, doing) => faults.push(doing),
  });
  const server = createServer((request, response) => void signal.answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const address = `${origin}/signal?lists=milestones,unheardOf`;
  return {
    time,
    faults,
    asked,
    signal,
    listen: () => fetch(address),
    memory,
    readable,
    may,
    ask: async (query: string, as = 'p1') => {
      const answer = await fetch(`${origin}/signal/changes?${query}`, { headers: { Authorization: as } });
      return { status: answer.status, text: await answer.text() };
    },
    nudge: async (lists: string, method = 'POST') =>
      (await fetch(`${origin}/signal/moved?lists=${lists}`, { method })).status,
    fail: (error: Error | undefined) => (fault = error),
    failKeys: (error: Error | undefined) => (keysFault = error),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};

test('looks for what is listened for while somebody listens, and for nothing when nobody does', async () => {
  const { time, asked, listen, signal, close } = await rig();
  await time.pass(600_000);
  expect(asked).toEqual([]);
  await listen();
  await time.pass(40_000);
  expect(asked).toEqual(Array.from({ length: 3 }, () => ['people', 'milestones']));
  await signal.stop();
  await time.pass(600_000);
  expect(asked).toHaveLength(3);
  expect((await listen()).status).toBe(503);
  close();
});

test('when it cannot look it sends the tabs away, and takes them again once it can', async () => {
  const { time, faults, fail, listen, signal, close } = await rig();
  const stream = await listen();
  fail(new Error('busy'));
  await time.pass(60_000);
  expect(await stream.text()).toMatch(/^event: lists\ndata: \{"boot":"b1","counters":\{"milestones":0\}\}\n\n/);
  const refused = await listen();
  expect([refused.status, refused.headers.get('Retry-After')]).toEqual([503, '60']);
  expect(faults).toEqual(['looking for changes']);
  fail(undefined);
  await time.pass(120_000);
  expect((await listen()).status).toBe(200);
  await signal.stop();
  expect(time.waiting()).toBe(0);
  close();
});

test('keys that cannot be read are no refusal of the person', async () => {
  const { faults, failKeys, listen, signal, close } = await rig();
  failKeys(new Error('no network'));
  expect((await listen()).status).toBe(503);
  expect(faults).toEqual(['reading the keys of sign-in']);
  failKeys(undefined);
  expect((await listen()).status).toBe(200);
  await signal.stop();
  close();
});

test('the organisation is asked once for its keys, and again after it did not answer', async () => {
  const answers = [
    () => new Response(null, { status: 503 }),
    () => Response.json({ issuer: 'https://login.example/t/v2.0', jwks_uri: 'https://login.example/t/keys' }),
  ];
  const asked: string[] = [];
  const keys = createSignInKeys({
    authority: 'https://login.example/t',
    fetch: (url) => {
      asked.push(url);
      return Promise.resolve(answers.shift()?.() ?? new Response(null, { status: 500 }));
    },
  });
  await expect(keys()).rejects.toThrow('503');
  expect((await keys()).issuer).toBe('https://login.example/t/v2.0');
  await Promise.all([keys(), keys()]);
  expect(asked).toEqual(
    Array.from({ length: 2 }, () => 'https://login.example/t/v2.0/.well-known/openid-configuration'),
  );
});

const changed = 'boot=b1&schema=s1&since=organisations:0';

test('relays what changed to who may read it, and nothing of it to who may not, or has left', async () => {
  const { ask, memory, readable, may, signal, close } = await rig({ relays: true });
  memory.change(() => memory.items.set('1', rowOf('1', 1)));
  const { status, text } = await ask(`${changed},people:0,nonsense:1`);
  expect(status).toBe(200);
  expect(JSON.parse(text)).toEqual({
    boot: 'b1',
    lists: { organisations: { counter: 1, items: [rowOf('1', 1)], removed: [] }, people: { read: true } },
    after: 0,
  });
  // Nobody knows what they may read: it is another person's answer that is kept.
  expect(JSON.parse((await ask(changed, 'p2')).text)).toMatchObject({ lists: { organisations: { read: true } } });
  readable.set('p2', new Set());
  expect((await ask(changed, 'p2')).text).not.toContain('Organisation 1');
  readable.set('p1', new Set());
  expect((await ask(changed)).text).not.toContain('Organisation 1');
  may.delete('p1');
  expect((await ask(changed)).status).toBe(403);
  await signal.stop();
  expect((await ask(changed)).status).toBe(503);
  close();
});

test('a tab of another version is told that there is nothing for it, and so is everybody where nothing is relayed', async () => {
  const relaying = await rig({ relays: true });
  expect((await relaying.ask(changed.replace('s1', 's2'))).status).toBe(404);
  expect((await relaying.ask('boot=b1&since=organisations:0')).status).toBe(404);
  expect((await relaying.ask('boot=b1&schema=s1&since=organisations')).status).toBe(400);
  expect((await relaying.ask('boot=b1&schema=s1&since=organisations:-1')).status).toBe(400);
  await relaying.signal.stop();
  relaying.close();
  const silent = await rig();
  expect((await silent.ask(changed)).status).toBe(404);
  expect((await silent.ask('boot=b1&since=organisations:0')).status).toBe(404);
  await silent.signal.stop();
  silent.close();
});

test('what a tab holds is compared for who may read it; everybody else reads in turn, where nothing is relayed too', async () => {
  const { ask, memory, time, signal, close } = await rig({ relays: true });
  memory.change(() => memory.items.set('1', rowOf('1', 1)));
  const digest = digestOf(memory.replica.snapshot, 'organisations');
  const compare = (schema = 's1') => `boot=b1&schema=${schema}&held=organisations:${digest},people:${digest}`;
  const answer = async (query: string, as: string): Promise<unknown> => JSON.parse((await ask(query, as)).text);
  const people = { read: true };
  const same = { counter: 1, items: [], removed: [] };
  expect(await answer(compare(), 'p1')).toEqual({ boot: 'b1', lists: { organisations: same, people }, after: 0 });
  const toRead = { organisations: { read: true }, people };
  expect(await answer(compare(), 'p2')).toEqual({ boot: 'b1', lists: toRead, after: 100 });
  expect(await answer(compare('s2'), 'p4')).toEqual({ boot: 'b1', lists: toRead, after: 300 });
  expect((await ask(`boot=b1&schema=s1&held=organisations:${digest}0`)).status).toBe(400);
  await time.pass(300);
  expect(await answer(compare('s2'), 'p4')).toMatchObject({ after: 0 });
  await signal.stop();
  close();
  const silent = await rig();
  for (const [as, after] of [
    ['p1', 0],
    ['p2', 200],
  ] as const)
    expect(JSON.parse((await silent.ask(compare(), as)).text)).toEqual({ boot: 'b1', lists: toRead, after });
  await silent.signal.stop();
  silent.close();
});

test('who only waits for the answer what they may read asks again then, and takes no turn from those who have to read', async () => {
  const { ask, signal, close } = await rig({ relays: true });
  const held = ['organisations', 'people', 'projects', 'milestones']
    .map((list) => `${list}:0123456789abcdef`)
    .join(',');
  const after = async (as: string): Promise<unknown> =>
    (JSON.parse((await ask(`boot=b1&schema=s1&held=${held}`, as)).text) as { after: number }).after;
  expect([await after('p2'), await after('p3'), await after('p4')]).toEqual([0, 9_000, 400]);
  await signal.stop();
  close();
});

test('a tab’s word brings a look at what it wrote to, as far as anybody listens for it', async () => {
  const { time, asked, listen, nudge, signal, close } = await rig();
  expect(await nudge('milestones')).toBe(202);
  await time.pass(5_000);
  expect(asked).toEqual([]);
  await listen();
  await time.pass(1_000);
  asked.length = 0;
  expect(await nudge('milestones,projects')).toBe(202);
  await time.pass(500);
  expect(asked).toEqual([['milestones']]);
  for (let times = 0; times < 200; times += 1) await nudge('milestones');
  await time.pass(10_000);
  expect(asked.length).toBeLessThan(6);
  expect(await nudge('milestones', 'GET')).toBe(405);
  await signal.stop();
  expect(await nudge('milestones')).toBe(503);
  expect(time.waiting()).toBe(0);
  close();
});

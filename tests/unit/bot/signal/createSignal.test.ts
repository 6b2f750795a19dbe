import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ListName } from '@ipmo-hub/teams-app/lists';
import { createSignal } from '../../../../bot/src/signal/createSignal';
import { createSignInKeys } from '../../../../bot/src/signal/createSignInKeys';
import { virtualTime } from './virtualTime';

const rig = async () => {
  const time = virtualTime();
  const faults: string[] = [];
  const asked: (readonly ListName[])[] = [];
  let fault: Error | undefined;
  let keysFault: Error | undefined;
  const signal = createSignal({
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
    readBearer: () =>
      keysFault
        ? Promise.reject(keysFault)
        : Promise.resolve({ kind: 'person', objectId: 'p1', until: new Date(time.now().getTime() + 3_600_000) }),
    mayListen: () => true,
    tabs: 'https://tabs.example',
    boot: 'b1',
    now: time.now,
    later: time.later,
    onFault: (_fault, doing) => faults.push(doing),
  });
  const server = createServer((request, response) => void signal.answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/signal?lists=milestones,unheardOf`;
  return {
    time,
    faults,
    asked,
    signal,
    listen: () => fetch(address),
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
  await time.pass(10_000);
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

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { startLocal, type Local } from '../../../../infra/local/src';
import { nextMorning } from '../../../../infra/local/src/nextMorning';

const appId = '33333333-0000-4000-8000-000000000001';
const day = 24 * 3_600_000;

let local: Local;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'local-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<title>A page</title>');
  writeFileSync(join(folder, 'assets', 'index-1a2b.js'), '1');
  const tab = { id: 'value', title: 'Value', path: '/domain/VAL', entityId: 'domain/VAL' };
  local = await startLocal({
    database: ':memory:',
    ports: { host: 0, graph: 0, tabs: 0 },
    hostFolder: folder,
    tabsFolder: folder,
    appId,
    tabs: [tab],
  });
});

afterAll(async () => {
  await local.close();
  rmSync(folder, { recursive: true, force: true });
});

const ask = async (path: string, body?: unknown) => {
  const init =
    body === undefined ? {} : { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) };
  const headers = { 'Content-Type': 'application/json' };
  const response = await fetch(`${local.graph}${path}`, { ...init, headers });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};

/** A bot of which only the local endpoints matter here. */
const startBot = async (answer: string): Promise<{ server: Server; origin: string; heard: string[] }> => {
  const heard: string[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      heard.push(`${request.url ?? ''} ${Buffer.concat(parts).toString('utf8')}`);
      response.setHeader('Content-Type', 'application/json').end(answer);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, heard };
};

test('both pages learn from the server where everything is', async () => {
  const config = async (origin: string | undefined) =>
    (await fetch(`${String(origin)}/config.json`)).json() as Promise<object>;
  expect(await config(local.host)).toMatchObject({
    graph: local.graph,
    tabs: local.tabs,
    clientId: appId,
    pages: [{ id: 'value' }],
  });
  expect(await config(local.tabs)).toMatchObject({
    graph: `${local.graph}/v1.0`,
    authority: `${local.graph}/${local.tenant.tenantId}`,
    hostOrigins: [local.host],
    clockOffsetMs: 0,
  });
});

test('files are served from their folder only, hashed ones for good, and any address is the page', async () => {
  const get = (path: string) => fetch(`${String(local.tabs)}${path}`);
  expect((await get('/assets/index-1a2b.js')).headers.get('cache-control')).toContain('immutable');
  expect((await get('/assets/gone.js')).status).toBe(404);
  const page = await get('/domain/VAL?open=VAL-03');
  expect([page.status, page.headers.get('cache-control'), await page.text()]).toEqual([
    200,
    'no-cache',
    '<title>A page</title>',
  ]);
  expect(await (await get('/..%2f..%2f..%2fetc%2fpasswd')).text()).not.toContain('root:');
});

test('the clock moves by an offset or to the next working day, for the tabs and the bot too', async () => {
  const bot = await startBot('{}');
  local.connectBot(bot.origin);
  const moved = await ask('/_local/clock', { offsetMs: 3 * day });
  expect(moved.body.offsetMs).toBe(3 * day);
  expect(bot.heard).toEqual([`/_local/clock {"offsetMs":${String(3 * day)}}`]);
  const { body } = await ask('/_local/clock', { to: 'next working day' });
  const expected = nextMorning(new Date(Date.now() + 3 * day)).getTime();
  expect(Math.abs(Date.parse(String(body.now)) - expected)).toBeLessThan(5_000);
  const config = (await (await fetch(`${String(local.tabs)}/config.json`)).json()) as { clockOffsetMs: number };
  expect(config.clockOffsetMs).toBe(body.offsetMs);
  expect((await ask('/_local/clock', { offsetMs: 'soon' })).status).toBe(400);
  for (const offsetMs of [1e300, -1e300, 8.7e15]) {
    expect(await ask('/_local/clock', { offsetMs })).toMatchObject({ status: 400 });
    expect((await ask('/_local/clock')).body.offsetMs).toBe(body.offsetMs);
  }
  expect((await ask('/_local/clock', '{')).status).toBe(400);
  await ask('/_local/clock', { offsetMs: 0 });
  bot.server.close();
  local.connectBot('');
});

test('a run of the bot is passed on, and a bot that is away is said to be', async () => {
  expect(await ask('/_local/sweep', {})).toMatchObject({ status: 503, body: { error: 'No bot is connected.' } });
  const bot = await startBot('{"sent":2}');
  local.connectBot(bot.origin);
  expect(await ask('/_local/sweep', {})).toEqual({ status: 200, body: { sent: 2 } });
  bot.server.closeAllConnections();
  await new Promise((resolve) => bot.server.close(resolve));
  expect(await ask('/_local/sweep', {})).toMatchObject({ status: 502 });
  expect((await ask('/_local/clock', { offsetMs: 0 })).status).toBe(200);
  local.connectBot('');
});

test('a web site elsewhere may neither move the clock nor run the bot', async () => {
  for (const path of ['/_local/clock', '/_local/sweep', '/_local/tokens', '/_chat/install']) {
    const headers = { 'Content-Type': 'application/json', Origin: 'https://elsewhere.example' };
    const response = await fetch(`${local.graph}${path}`, { method: 'POST', headers, body: '{}' });
    expect([path, response.status]).toEqual([path, 403]);
  }
});

test('a fault that is none is refused with a sentence', async () => {
  const misspelt = [
    { status: 500, tims: 2 },
    { status: 500, when: 'later' },
    { status: 500, retryAfter: 'soon' },
  ];
  for (const fault of [[], { status: 'high' }, { status: 200 }, { status: 500, path: '(' }, ...misspelt])
    expect((await ask('/_local/connector/faults', fault)).status).toBe(400);
});

test('a page that hands out tokens as Teams does gets the identity as well', async () => {
  const person = local.tenant.directory.addPerson({ displayName: 'Kofi Marigold', role: 'write' });
  const wanted = { person: person.id, clientId: appId, scopes: ['Sites.Selected'], idToken: true };
  const { body } = await ask('/_local/tokens', wanted);
  expect(decodeJwt(String(body.id_token))).toMatchObject({ aud: appId, oid: person.id, name: 'Kofi Marigold' });
  expect((await ask('/_local/tokens', { ...wanted, idToken: undefined })).body).not.toHaveProperty('id_token');
});

test.each([
  ['a Friday evening', '2026-11-20T19:00:00Z', '2026-11-23T09:00:00.000Z'],
  ['a Monday before nine', '2026-11-23T07:00:00Z', '2026-11-24T09:00:00.000Z'],
  ['in summer, an hour ahead of UTC', '2026-07-01T10:00:00Z', '2026-07-02T08:00:00.000Z'],
  ['late on Saturday in UTC, already Sunday in London', '2026-07-04T23:30:00Z', '2026-07-06T08:00:00.000Z'],
  ['over the clock change of March', '2026-03-27T12:00:00Z', '2026-03-30T08:00:00.000Z'],
])('the next morning after %s', (_name, after, expected) => {
  expect(nextMorning(new Date(after)).toISOString()).toBe(expected);
});

test('the next morning skips what the calendar says is off', () => {
  const christmas = new Set(['2026-12-25', '2026-12-26', '2026-12-27', '2026-12-28']);
  expect(nextMorning(new Date('2026-12-24T12:00:00Z'), (date) => !christmas.has(date)).toISOString()).toBe(
    '2026-12-29T09:00:00.000Z',
  );
  expect(() => nextMorning(new Date('2026-12-24T12:00:00Z'), () => false)).toThrow(RangeError);
});

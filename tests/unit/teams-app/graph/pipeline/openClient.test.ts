import { AppError } from '@ipmo-hub/teams-app/errors';
import { createBudget, demandOk, refusalOf, type GraphRequest } from '@ipmo-hub/teams-app/graph';
import { openClient } from '../../../../../teams-app/src/graph/pipeline/openClient';

const base = 'http://127.0.0.1:4301/v1.0';
const now = () => new Date('2026-11-23T09:00:00Z');

interface Sent {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string;
}

/** A client whose answers are given one by one; an Error is a connection that was lost. */
const clientWith = (
  answers: readonly (Response | Error | 'hang')[],
  options: { token?: () => Promise<string>; timeoutMs?: number } = {},
) => {
  const sent: Sent[] = [];
  const slept: number[] = [];
  const queue = [...answers];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    sent.push({
      url: String(input),
      method: init?.method ?? 'GET',
      headers: new Headers(init?.headers),
      body: typeof init?.body === 'string' ? init.body : '',
    });
    const answer = queue.shift() ?? Response.json({ end: true });
    if (answer === 'hang') return new Promise(() => undefined);
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const sleep = (ms: number) => {
    slept.push(ms);
    return Promise.resolve();
  };
  let tokens = 0;
  const send = openClient({
    fetch,
    base,
    now,
    sleep,
    random: () => 0.5,
    token: options.token ?? (() => Promise.resolve(`token ${String((tokens += 1))}`)),
    budget: createBudget({ now, sleep }),
    ...(options.timeoutMs === undefined ? {} : { timeoutMs: options.timeoutMs }),
  });
  return { request: (request: GraphRequest) => send(request, 'person'), sent, slept };
};

const refused = (status: number, headers: Record<string, string> = {}) =>
  Response.json({ error: { code: 'someCode', message: 'Some message' } }, { status, headers });

const lostTo = (code: string) => new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });

test('a request carries token, request id and body to the exact address', async () => {
  const { request, sent } = clientWith([Response.json({ id: '1' }, { status: 201 })]);
  const answer = await request({ method: 'POST', path: '/sites/x/lists?$expand=fields($select=A,B)', body: { a: 1 } });
  expect(answer).toMatchObject({ status: 201, body: { id: '1' } });
  expect(sent[0]?.url).toBe(`${base}/sites/x/lists?$expand=fields($select=A,B)`);
  expect(sent[0]?.headers.get('authorization')).toBe('Bearer token 1');
  expect(sent[0]?.headers.get('client-request-id')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-/);
  expect(JSON.parse(sent[0]?.body ?? '')).toEqual({ a: 1 });
});

test.each([`${base}/sites/x?token=a%2Fb`, 'https://elsewhere.example/v1.0/sites/x?token=a%2Fb'])(
  'the link %s is followed at our own host: the token goes nowhere else',
  async (path) => {
    const { request, sent } = clientWith([]);
    await request({ method: 'GET', path });
    expect(sent[0]?.url).toBe(`${base}/sites/x?token=a%2Fb`);
  },
);

test('a link that is not one of Graph’s is refused before anything is sent', async () => {
  const { request, sent } = clientWith([]);
  await expect(request({ method: 'GET', path: 'https://elsewhere.example/steal' })).rejects.toBeInstanceOf(AppError);
  expect(sent).toEqual([]);
});

test.each([429, 500, 502, 503, 504])('a read is repeated after %d', async (status) => {
  const { request, sent, slept } = clientWith([refused(status, { 'Retry-After': '2' })]);
  expect(await request({ method: 'GET', path: '/me' })).toMatchObject({ status: 200, body: { end: true } });
  expect(sent).toHaveLength(2);
  expect(Math.max(...slept)).toBeGreaterThanOrEqual(2000);
});

test('a read is repeated after a lost connection, and after one lost half-way through the body', async () => {
  const half = new Response(
    new ReadableStream({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode('{"value":['));
        controller.error(new TypeError('terminated'));
      },
    }),
    { headers: { 'Content-Type': 'application/json' } },
  );
  const { request, sent } = clientWith([new TypeError('fetch failed'), half]);
  expect(await request({ method: 'GET', path: '/me' })).toMatchObject({ status: 200, body: { end: true } });
  expect(sent).toHaveLength(3);
});

test('a POST is never repeated blindly', async () => {
  for (const fault of [refused(503), refused(504), new TypeError('fetch failed')]) {
    const { request, sent } = clientWith([fault]);
    const answer = await request({ method: 'POST', path: '/x', body: {} });
    expect(answer.status).toBeGreaterThanOrEqual(503);
    expect(sent).toHaveLength(1);
  }
});

test.each<[string, Response | Error, boolean]>([
  ['refused as too busy', refused(503), false],
  ['a name that is not found', lostTo('ENOTFOUND'), false],
  ['a port where nobody listens', lostTo('ECONNREFUSED'), false],
  ['a gateway that gave up', refused(504), true],
  ['a failure in the middle', refused(500), true],
  ['a connection that was cut', lostTo('ECONNRESET'), true],
])('whether a POST may have been done, after %s', async (_what, fault, mayBe) => {
  const { request } = clientWith([fault]);
  expect((await request({ method: 'POST', path: '/x', body: {} })).unclear ?? false).toBe(mayBe);
});

test('what may have been done stays so when the next attempt does not get through', async () => {
  const { request } = clientWith([lostTo('ECONNRESET'), ...Array.from({ length: 8 }, () => lostTo('ECONNREFUSED'))]);
  expect(await request({ method: 'PUT', path: '/x', body: {} })).toMatchObject({ status: 504, unclear: true });
});

test('a POST that was throttled was not done, and is repeated', async () => {
  const { request, sent } = clientWith([refused(429, { 'Retry-After': '0' })]);
  expect((await request({ method: 'POST', path: '/x', body: {} })).status).toBe(200);
  expect(sent).toHaveLength(2);
});

test('an attempt that takes too long is ended and repeated', async () => {
  const { request, sent } = clientWith(['hang'], { timeoutMs: 5 });
  expect((await request({ method: 'GET', path: '/me' })).status).toBe(200);
  expect(sent).toHaveLength(2);
});

test('attempts are limited', async () => {
  const { request, sent } = clientWith(Array.from({ length: 20 }, () => refused(503)));
  const answer = await request({ method: 'GET', path: '/me' });
  expect(answer.status).toBe(503);
  expect(sent).toHaveLength(6);
  expect(refusalOf(answer).code).toBe('graph.busy');
});

test('a refused token is renewed once', async () => {
  const { request, sent } = clientWith([refused(401)]);
  expect((await request({ method: 'GET', path: '/me' })).status).toBe(200);
  expect(sent.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer token 1', 'Bearer token 2']);
});

test('a failed sign-in is told as it is', async () => {
  const { request } = clientWith([], { token: () => Promise.reject(new AppError('signin.unavailable')) });
  await expect(request({ method: 'GET', path: '/me' })).rejects.toMatchObject({ code: 'signin.unavailable' });
});

test.each([
  [401, 'signin.expired'],
  [403, 'graph.forbidden'],
  [404, 'graph.notFound'],
  [400, 'graph.refused'],
  [504, 'graph.unreachable'],
])('%d becomes %s', (status, code) => {
  const answer = { status, headers: new Headers(), body: { error: { code: 'x', message: 'secret detail' } } };
  expect(() => demandOk(answer)).toThrow(expect.objectContaining({ code }) as Error);
  expect(refusalOf(answer).say).not.toContain('secret detail');
});

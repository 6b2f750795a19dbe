import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { openProgramme, type Wire, type WireOptions } from '@ipmo-hub/teams-app/graph';
import { createWire } from '../../bot/src/createWire';

let server: Server;
let origin: string;
/** What the server hears and answers in the test at hand. */
let answer: RequestListener;

beforeAll(async () => {
  server = createServer((request, response) => {
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const ways: readonly (readonly [string, Wire])[] = [
  ['fetch', fetch],
  ['the bot’s wire', createWire()],
];

describe.each(ways)('%s', (_name, wire) => {
  const ask = (options: Partial<WireOptions> = {}, path = '/'): ReturnType<Wire> =>
    wire(`${origin}${path}`, { redirect: 'error', ...options });

  test('sends method, headers and body, and gives status, headers by any case, and text', async () => {
    const heard: string[] = [];
    answer = (request, response) => {
      heard.push(request.method ?? '', request.headers.authorization ?? '', request.headers['accept-encoding'] ?? '');
      request.on('data', (part: Buffer) => heard.push(part.toString()));
      request.on('end', () =>
        response.writeHead(409, { 'Content-Type': 'application/json', ETag: '"3"' }).end('{"é":1}'),
      );
    };
    const { status, headers, text } = await told(
      ask({
        method: 'POST',
        headers: { Authorization: 'Bearer t', 'Content-Type': 'application/json' },
        body: '{"ü":2}',
      }),
    );
    expect(heard).toEqual(['POST', 'Bearer t', expect.stringContaining('gzip'), '{"ü":2}']);
    expect([status, headers.get('etag'), headers.get('ETag'), headers.get('nothing'), text]).toEqual([
      409,
      '"3"',
      '"3"',
      null,
      '{"é":1}',
    ]);
  });

  test('asks for answers packed, and unpacks them', async () => {
    answer = (_request, response) => {
      response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync('packed – and long. '.repeat(9_000)));
    };
    expect((await told(ask())).text).toBe('packed – and long. '.repeat(9_000));
  });

  test('unpacks by any spelling, drops the mark of byte order, and takes nothing packed for nothing', async () => {
    answer = (_request, response) => {
      response.writeHead(200, { 'Content-Encoding': 'GZIP' }).end(gzipSync('\uFEFF{"a":1}'));
    };
    expect((await told(ask())).text).toBe('{"a":1}');
    for (const status of [200, 204, 302]) {
      answer = (_request, response) => {
        response.writeHead(status, { 'Content-Encoding': 'gzip' }).end();
      };
      expect(await told(ask({ redirect: 'manual' }))).toMatchObject({ status, text: '' });
    }
  });

  test('a body that is not what it says it is rejects', async () => {
    answer = (_request, response) => {
      response.writeHead(200, { 'Content-Encoding': 'gzip' }).end('{}');
    };
    await expect(told(ask())).rejects.toThrow();
  });

  test('a redirection is a failure, or an answer where one is expected; it is never followed', async () => {
    const paths: string[] = [];
    answer = (request, response) => {
      paths.push(request.url ?? '');
      response.writeHead(302, { Location: `${origin}/elsewhere` }).end('{}');
    };
    await expect(ask()).rejects.toMatchObject({ name: 'TypeError' });
    const { status, headers } = await ask({ redirect: 'manual' });
    expect([status, headers.get('Location')]).toEqual([302, `${origin}/elsewhere`]);
    expect(paths).toEqual(['/', '/']);
  });

  test('a connection lost half-way through a body rejects', async () => {
    answer = (_request, response) => {
      response.writeHead(200, { 'Content-Length': '100' }).write('{"half":');
      setImmediate(() => response.destroy());
    };
    await expect(told(ask())).rejects.toThrow();
  });

  test('ends at once when its signal does, before an answer and in the middle of one', async () => {
    const ends = new AbortController();
    answer = () => {
      ends.abort();
    };
    await expect(ask({ signal: ends.signal })).rejects.toThrow();
    const later = new AbortController();
    answer = (_request, response) => {
      response.writeHead(200, { 'Content-Length': '100' }).write('{"half":');
    };
    const arrived = await ask({ signal: later.signal });
    const text = arrived.text();
    later.abort();
    await expect(text).rejects.toThrow();
  });

  test('says why nobody answered as `cause`', async () => {
    const closed = await closedPort();
    await expect(wire(`http://127.0.0.1:${String(closed)}/`, { redirect: 'error' })).rejects.toMatchObject({
      cause: { code: 'ECONNREFUSED' },
    });
  });
});

test('an answer whose body says nothing to anybody gives its connection back', async () => {
  let connections = 0;
  server.on('connection', () => (connections += 1));
  answer = (request, response) => {
    request.resume();
    response.writeHead(202, { 'Content-Type': 'application/json' }).end(JSON.stringify({ taken: 'x'.repeat(100_000) }));
  };
  const { graph } = await openProgramme({
    fetch,
    wire: createWire(),
    base: `${origin}/v1.0`,
    site: 'site',
    token: () => Promise.resolve('t'),
    now: () => new Date(),
    sleep: () => Promise.resolve(),
    random: () => 0.5,
  });
  for (let made = 0; made < 4; made += 1)
    expect(await graph.request({ method: 'POST', path: '/me/sendMail', body: {} })).toMatchObject({
      status: 202,
      body: undefined,
    });
  // None when one from before is still open.
  expect(connections).toBeLessThanOrEqual(1);
});

const told = async (
  asked: ReturnType<Wire>,
): Promise<{ status: number; headers: Pick<Headers, 'get'>; text: string }> => {
  const arrived = await asked;
  return { status: arrived.status, headers: arrived.headers, text: await arrived.text() };
};

/** A port that was free a moment ago. */
const closedPort = async (): Promise<number> => {
  const one = createServer();
  await new Promise<void>((resolve) => one.listen(0, '127.0.0.1', resolve));
  const { port } = one.address() as AddressInfo;
  await new Promise((resolve) => one.close(resolve));
  return port;
};

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const root = path.join(__dirname, '..', '..');
let child: ChildProcess | undefined;

afterEach(async () => {
  if (child !== undefined && child.exitCode === null) {
    child.kill();
    await once(child, 'exit');
  }
});

const start = (...more: string[]) => {
  const args = ['--import', 'tsx', path.join('infra', 'cli', 'tenant.ts'), ...more];
  child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  return child;
};

const firstLine = (started: ChildProcess) =>
  new Promise<string>((resolve, reject) => {
    let text = '';
    started.once('error', reject);
    started.once('exit', (code) => reject(new Error(`ended with ${String(code)}`)));
    started.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (text.includes('\n')) resolve(text);
    });
  });

const readAll = async (stream: NodeJS.ReadableStream | null) => {
  let text = '';
  for await (const chunk of stream ?? []) text += String(chunk);
  return text;
};

test('prints one line of JSON with which anybody can begin', async () => {
  const line = await firstLine(start('--port', '0', '--fresh', '--database', ':memory:'));
  expect(line.trimEnd().split('\n')).toHaveLength(1);
  const { graph, site, tokens } = JSON.parse(line) as { graph: string; site: string; tokens: Record<string, string> };
  expect(Object.keys(tokens)).toEqual(['owner', 'member', 'reader', 'app']);
  const lists = async (token: string | undefined, method: string) => {
    const body = method === 'POST' ? { body: JSON.stringify({ displayName: 'Things' }) } : {};
    const headers = { authorization: `Bearer ${String(token)}`, 'content-type': 'application/json' };
    return (await fetch(`${graph}/sites/${site}/lists`, { method, headers, ...body })).status;
  };
  expect(await lists(tokens.member, 'POST')).toBe(403);
  expect(await lists(tokens.owner, 'POST')).toBe(201);
  for (const token of Object.values(tokens)) expect(await lists(token, 'GET')).toBe(200);
  expect(await lists(tokens.reader, 'POST')).toBe(403);
  const read = async (token: string | undefined, at: string) =>
    (await fetch(`${graph}${at}`, { headers: { authorization: `Bearer ${String(token)}` } })).status;
  expect(await read(tokens.reader, '/me')).toBe(200);
  for (const token of Object.values(tokens)) expect(await read(token, '/users')).toBe(200);
});

test.each([
  [['--port', 'x'], '--port must be a whole number'],
  [['--nothing'], 'Usage: npm run tenant'],
])('says what is wrong with %j and ends', async (args, message) => {
  const started = start(...args);
  const [text] = await Promise.all([readAll(started.stderr), once(started, 'exit')]);
  expect(text).toContain(message);
  expect(started.exitCode).toBe(1);
});

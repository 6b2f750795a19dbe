import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startSuite, type Suite } from '../../infra/start';
import { portsTaken } from '../../infra/start/portsTaken';
import { bundle } from '../bundle.mjs';

const root = path.join(__dirname, '..', '..');
let folder: string;
let builtBot: string | undefined;
beforeAll(async () => {
  builtBot = (await bundle('start', ['bot/src/main.ts'])).get('bot/src/main.ts');
  folder = await mkdtemp(path.join(tmpdir(), 'ipmo-start-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const open = (): Promise<Suite> =>
  startSuite({
    root,
    database: path.join(folder, 'kept', 'tenant.sqlite'),
    ports: { host: 0, graph: 0, tabs: 0, bot: 0 },
    progress: () => undefined,
    clockOffsetMs: Date.parse('2026-11-24T09:30:00Z') - Date.now(),
    sweepMinutes: 1440,
    ...(builtBot !== undefined && { builtBot }),
  });

interface Kept {
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The items of a list, read by Kofi as the tab would read them. */
const itemsOf = async ({ local }: Suite, list: string): Promise<readonly Kept[]> => {
  const items: Kept[] = [];
  const headers = { Authorization: `Bearer ${await tokenOf(local)}` };
  let next: string | undefined = `${local.graph}/v1.0/sites/${local.tenant.siteId}/lists/${list}/items?$expand=fields`;
  while (next !== undefined) {
    const answer = await fetch(next, { headers });
    expect(answer.status).toBe(200);
    const page = (await answer.json()) as { value: Kept[]; '@odata.nextLink'?: string };
    items.push(...page.value);
    next = page['@odata.nextLink'];
  }
  return items;
};

const tokenOf = async ({ tenant }: Suite['local']): Promise<string> => {
  const kofi = tenant.directory.people().find(({ displayName }) => displayName === 'Kofi Marigold');
  return tenant.signIn.issueUserToken({
    objectId: kofi?.id ?? '',
    audience: 'https://graph.microsoft.com',
    scopes: ['Sites.Selected'],
    clientId: '7d1f9a52-6c1e-4b0e-9f3b-0a51d3c0a002',
  });
};

const lists = ['Organisations', 'People', 'Domains', 'Projects', 'Milestones'] as const;

test('a second start on the same data finds everything as it was left', async () => {
  const first = await open();
  const before = new Map<string, readonly Kept[]>();
  try {
    const [milestone] = await itemsOf(first, 'Milestones');
    const address = `${first.local.graph}/v1.0/sites/${first.local.tenant.siteId}/lists/Milestones/items/${String(milestone?.id)}/fields`;
    const headers = { Authorization: `Bearer ${await tokenOf(first.local)}`, 'Content-Type': 'application/json' };
    const body = JSON.stringify({ Note: 'Written before the stop' });
    expect((await fetch(address, { method: 'PATCH', headers, body })).status).toBe(200);
    for (const list of lists) before.set(list, await itemsOf(first, list));
  } finally {
    await first.stop();
  }
  expect(before.get('Milestones')).toHaveLength(163);

  const second = await open();
  try {
    expect(second.local.tenant.siteId).toBe(first.local.tenant.siteId);
    for (const list of lists) expect(await itemsOf(second, list)).toEqual(before.get(list));
    const notes = (await itemsOf(second, 'Milestones')).map(({ fields }) => fields.Note);
    expect(notes).toContain('Written before the stop');
  } finally {
    await second.stop();
  }
}, 120_000);

/** Four ports in a row that are free at this moment. */
const freeRow = async (): Promise<number> => {
  for (let tries = 0; tries < 50; tries += 1) {
    const { server, port } = await hold(0);
    await letGo(server);
    if (port <= 65_532 && !(await portsTaken({ host: port, graph: port + 1, tabs: port + 2, bot: port + 3 })))
      return port;
  }
  throw new Error('There are no four free ports in a row.');
};

const hold = async (wanted: number): Promise<{ readonly server: Server; readonly port: number }> => {
  const server = createServer();
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(wanted, '127.0.0.1', resolve));
  return { server, port: (server.address() as AddressInfo).port };
};

const letGo = (server: Server): Promise<unknown> => new Promise((resolve) => server.close(resolve));

interface Start {
  readonly child: ChildProcess;
  /** Resolves when the text was said, rejects when it ends without. */
  readonly said: (text: string) => Promise<void>;
  /** When it and everything it started have ended: they share its output. */
  readonly closed: Promise<{ readonly code: number | null; readonly output: string }>;
}

/** `npm start -- --port N`. */
const start = (port: number): Start => {
  const script = path.join(root, 'infra', 'start', 'start.mjs');
  const data = path.join(folder, 'command');
  const child = spawn(process.execPath, [script, '--port', String(port), '--data', data], { cwd: root });
  let output = '';
  const listeners = new Set<() => void>();
  const hear = (chunk: unknown): void => {
    output += String(chunk);
    listeners.forEach((listener) => listener());
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const closed = new Promise<{ code: number | null; output: string }>((resolve) =>
    child.on('close', (code) => resolve({ code, output })),
  );
  return {
    child,
    closed,
    said: (text) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (output.includes(text)) resolve();
        };
        listeners.add(look);
        look();
        void closed.then(() => reject(new Error(`It ended without saying “${text}”:\n${output}`)));
      }),
  };
};

test('Ctrl-C ends all of it within seconds, and every port is free again', async () => {
  const port = await freeRow();
  const { child, said, closed } = start(port);
  await said('IPMO Hub is running');
  expect((await fetch(`http://127.0.0.1:${String(port + 3)}/healthz`)).status).toBe(200);
  // Somebody has a page open: what streams to it must not hold the end up.
  const page = new AbortController();
  const stream = fetch(`http://127.0.0.1:${String(port)}/`, { signal: page.signal });
  await stream;
  const asked = process.hrtime.bigint();
  child.kill('SIGINT');
  await closed;
  expect(Number(process.hrtime.bigint() - asked) / 1e9).toBeLessThan(10);
  page.abort();
  expect(await portsTaken({ host: port, graph: port + 1, tabs: port + 2, bot: port + 3 })).toBeUndefined();
}, 120_000);

test('a port that is taken: one sentence with what to do, and nothing is left running', async () => {
  const port = await freeRow();
  const { server } = await hold(port + 1);
  const { code, output } = await start(port).closed;
  await letGo(server);
  expect(code).toBe(1);
  expect(output).toContain(`Port ${String(port + 1)} is in use by another program. Stop it`);
  expect(output).not.toContain('    at ');
  expect(await portsTaken({ host: port, tabs: port + 2, bot: port + 3 })).toBeUndefined();
}, 120_000);

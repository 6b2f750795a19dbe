import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { addDays, createCalendar, londonClock, mondayOf } from '@ipmo-hub/teams-app/domain';
import { demoProgramme } from '../../infra/demo';
import { serveFetch, type Served } from '../../infra/local/src/serveFetch';
import { createTenant, type Tenant } from '../../infra/local/src/tenant';
import { workbook } from '../unit/teams-app/imports/files';
import { bundle } from '../bundle.mjs';

const root = path.join(__dirname, '..', '..');

let tenant: Tenant;
let served: Served;
let folder: string;
/** The commands made one file each. */
let bundled: ReadonlyMap<string, string>;

beforeAll(async () => {
  bundled = await bundle('importCommands', ['import', 'preview', 'provision'].map(sourceOf));
  tenant = createTenant({ database: ':memory:', throttle: false });
  served = await serveFetch((request) => tenant.fetch(request), {
    port: 0,
    onError: (error) => {
      throw error;
    },
  });
  folder = await mkdtemp(path.join(tmpdir(), 'ipmo-import-'));
  await writeFile(path.join(folder, 'demo.xlsx'), await demoProgramme(londonClock(new Date()).day));
  await writeFile(path.join(folder, 'wrong.csv'), 'Milestone,Mood,Forecast\n\u001b[31mA,glad,31/11/2026\n');
});
afterAll(async () => {
  await served.close();
  tenant.close();
  await rm(folder, { recursive: true, force: true });
});

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
}

const sourceOf = (command: string): string => `infra/cli/${command}.ts`;

const run = (command: string, ...args: string[]): Promise<Ran> => runAt(served.origin, command, ...args);

const runAt = (origin: string, command: string, ...args: string[]): Promise<Ran> =>
  ran(origin, bundled.get(sourceOf(command)) ?? '', ...args);

/** As `npm run` does it. */
const runSource = (command: string, ...args: string[]): Promise<Ran> =>
  ran(served.origin, '--import', 'tsx', sourceOf(command), ...args);

const ran = (origin: string, ...program: string[]): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const env = { ...process.env, IPMO_GRAPH: '', IPMO_LOCAL_ORIGIN: origin };
    const child = spawn(process.execPath, program, { cwd: root, env });
    let [out, errors] = ['', ''];
    child.stdout.on('data', (chunk) => (out += String(chunk)));
    child.stderr.on('data', (chunk) => (errors += String(chunk)));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, errors }));
  });

test('provision, check, import and preview, one after the other', async () => {
  const before = await run('import', path.join(folder, 'demo.xlsx'));
  expect(before).toMatchObject({ code: 1, errors: expect.stringContaining('npm run provision') });

  const planned = await runSource('provision', '--plan');
  expect(planned).toMatchObject({ code: 0, out: expect.stringContaining('Create the list Milestones') });
  expect(await run('provision')).toMatchObject({ code: 0, out: expect.stringContaining('Done.') });
  expect(await run('provision')).toMatchObject({ code: 0, out: expect.stringContaining('Nothing to do') });

  const checked = await run('import', path.join(folder, 'demo.xlsx'), '--check');
  expect(checked).toMatchObject({ code: 0, out: expect.stringMatching(/Milestones\s+163\s+0/) });
  const imported = await run('import', path.join(folder, 'demo.xlsx'));
  expect(imported).toMatchObject({ code: 0, out: expect.stringContaining('240 new, 0 changed') });
  const again = await run('import', path.join(folder, 'demo.xlsx'), '--json');
  expect(JSON.parse(again.out)).toEqual({ created: 0, updated: 0, passedOver: [], unchanged: 240, ignored: [] });

  const saturday = addDays(mondayOf(londonClock(new Date()).day), 12);
  const quiet = await run('preview', '--date', saturday, '--json');
  expect(JSON.parse(quiet.out)).toEqual({ date: saturday, workingDay: false, notices: [] });
  const preview = await run('preview', '--date', createCalendar().addWorkingDays(saturday, 1));
  expect(preview).toMatchObject({ code: 0, out: expect.stringContaining('would be sent.') });
  expect(preview.out).toContain('You get this because');
  // By the same option as `npm start`: Graph is the port after the host page's.
  const port = String(Number(new URL(served.origin).port) - 1);
  expect(await runAt('', 'preview', '--date', saturday, '--json', '--port', port)).toEqual(quiet);
}, 120_000);

test('an import names the sheets it passed over, and refuses one that was meant to be a table', async () => {
  const Organisations = [
    ['Organisation', 'Code', 'Sector'],
    ['Larkmere Community', 'LARKCOM', 'Community'],
  ];
  const file = path.join(folder, 'with-cover.xlsx');
  await writeFile(file, await workbook({ Cover: [['Kept by the programme office']], Organisations }));
  const imported = await run('import', file);
  expect(imported).toMatchObject({ code: 0, out: expect.stringContaining('1 new, 0 changed') });
  expect(imported.out).toContain('Sheet “Cover” is not read: it holds no table that a programme has.');

  await writeFile(
    file,
    await workbook({
      Organisations,
      Milestones: [
        ['Milstone', 'Ownr'],
        ['Protocol', 'Kofi'],
      ],
    }),
  );
  const refused = await run('import', file);
  expect(refused).toMatchObject({ code: 1, out: expect.stringContaining('Nothing was imported.') });
  expect(refused.out).toContain('If “Milstone” is it, call it “Milestone”');
}, 60_000);

test('a wrong file: every problem with its place, nothing imported, exit code 1, and no control characters', async () => {
  const { code, out } = await run('import', path.join(folder, 'wrong.csv'));
  expect(code).toBe(1);
  expect(out).toMatch(/wrong\.csv\s+1\s+Mood\s+This column is unknown\./);
  expect(out).toMatch(/wrong\.csv\s+2\s+Forecast\s+“31\/11\/2026” is not a date that exists/);
  expect(out).toContain('Nothing was imported.');
  expect(out).not.toContain('\u001b');
}, 60_000);

test('called wrongly: one sentence, and how to call it', async () => {
  expect(await runSource('import')).toMatchObject({ code: 2, out: expect.stringContaining('npm run import -- FILE') });
  expect(await run('import', '--colour')).toMatchObject({
    code: 2,
    errors: expect.stringContaining('npm run import -- FILE'),
  });
  expect(await run('import', path.join(folder, 'none.xlsx'))).toMatchObject({
    code: 1,
    errors: expect.stringContaining('is not there'),
  });
  expect(await runSource('preview', '--date', '31/11/2026')).toMatchObject({
    code: 1,
    errors: expect.stringContaining('is not a day'),
  });
}, 60_000);

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { CrashReport } from '../crash/runCrashes';

const harness = fileURLToPath(new URL('../crash/crash.ts', import.meta.url));

it('loses nothing to crashes while it sends, and says twice at most one thing a crash', async () => {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', harness, '--kills', '6', '--notices', '75', '--json', '--seed', '7'],
    { cwd: fileURLToPath(new URL('../..', import.meta.url)), stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let [said, told] = ['', ''];
  child.stdout.on('data', (data: Buffer) => (said += data.toString('utf8')));
  child.stderr.on('data', (data: Buffer) => (told += data.toString('utf8')));
  const [code] = (await once(child, 'close')) as [number | null];
  // What it met on the way, should it fail.
  expect({ code, told: code === 0 ? '' : told }).toEqual({ code: 0, told: '' });
  const report = JSON.parse(said) as CrashReport;
  expect(report).toMatchObject({ notices: 75, kills: 6, lost: 0, late: 0 });
  expect(report.doubled).toBeLessThanOrEqual(report.killsThatHit);
}, 300_000);

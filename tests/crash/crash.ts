import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { seededRandom } from '../../infra/local/src/graph/seededRandom';
import { runCrashes, type CrashReport } from './runCrashes';

// `npm run crash -- --kills 300 --notices 2000`: kills the bot while it sends, and counts what was lost, said twice, said late.
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '300' },
    notices: { type: 'string', default: '2000' },
    /** Share of sends that Teams refuses for now. */
    refuse: { type: 'string', default: '0.05' },
    /** Share of sends that Teams takes without an answer that says so. */
    mute: { type: 'string', default: '0' },
    /** Milliseconds that a send takes on each way, at most. */
    latency: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    /** The report alone, as one line of JSON. */
    json: { type: 'boolean', default: false },
  },
});

const folder = await mkdtemp(path.join(tmpdir(), 'ipmo-crash-'));
try {
  const bot = path.join(folder, 'bot');
  const build = spawn(process.execPath, [fileURLToPath(new URL('../../bot/build.mjs', import.meta.url)), bot], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [code] = (await once(build, 'exit')) as [number | null];
  if (code !== 0) throw new Error('The bot could not be built.');
  const report = await runCrashes({
    program: path.join(bot, 'main.mjs'),
    database: path.join(folder, 'tenant.db'),
    kills: Number(values.kills),
    notices: Number(values.notices),
    refuse: Number(values.refuse),
    mute: Number(values.mute),
    latencyMs: Number(values.latency),
    random: seededRandom(Number(values.seed)),
    onProgress: (line) => void process.stderr.write(`${line}\n`),
  });
  process.stdout.write(values.json ? `${JSON.stringify(report)}\n` : describe(report));
  process.exitCode = report.lost === 0 && report.doubled <= report.killsThatHit + report.answersLost ? 0 : 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}

function describe(report: CrashReport): string {
  return Object.entries(report)
    .map(([name, value]) => `${name.padEnd(14)} ${String(value)}\n`)
    .join('');
}

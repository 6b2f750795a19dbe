// `npm start`: from a fresh clone to a running suite. Plain JavaScript, because it runs before anything is installed.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { nodeTooOld } from './nodeVersion.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const say = (line) => process.stdout.write(`${line}\n`);
const stop = (sentence) => {
  process.stderr.write(`\n${sentence}\n`);
  process.exit(1);
};

const tooOld = nodeTooOld();
if (tooOld) stop(tooOld);
if (process.argv.includes('--help')) {
  say(
    'npm start [-- --fresh] [-- --port 4300] [-- --data .local] [-- --first-contact chat]\n\n  --fresh     forget what was kept from earlier starts\n  --port N    use ports N to N+3 (host page, Graph, tabs, bot)\n  --data F    keep the data in the folder F\n  --first-contact W\n              with --fresh: nobody has the app yet, and the bot reaches them by chat (it installs the app),\n              channel (it may not install) or mail (no channel has it either; shown at /_local/outbox of Graph)',
  );
  process.exit(0);
}
const failed = ensureInstalled(root, say) ?? (await ensureBuilt(root, say));
if (failed) stop(failed);

// The suite itself is TypeScript. It gets an IPC channel, so that it stops when this process does, however that ends.
const suite = spawn(
  process.execPath,
  ['--import', 'tsx', join(root, 'infra', 'start', 'suite.ts'), ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  },
);
// Ctrl-C reaches the whole group by itself; a signal sent to this process alone is passed on.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => suite.connected && suite.send('stop'));
suite.on('close', (code) => process.exit(code ?? 0));

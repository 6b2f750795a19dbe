import { rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refusal } from '../refusals';
import { portsTaken } from './portsTaken';
import { readOptions } from './readOptions';
import { startSuite } from './startSuite';

const root = fileURLToPath(new URL('../..', import.meta.url));

const progress = (line: string, last: boolean): void => {
  if (!process.stdout.isTTY) {
    if (last) process.stdout.write(`${line}\n`);
    return;
  }
  process.stdout.write(`\r\u001b[K${line}${last ? '\n' : ''}`);
};

const main = async (): Promise<void> => {
  const { ports, fresh, data = path.join(root, '.local'), firstContact } = readOptions(process.argv.slice(2));
  const taken = await portsTaken(ports);
  if (taken !== undefined) throw taken;
  const database = path.resolve(data, 'tenant.sqlite');
  // Only now: whoever calls it while another one runs does not lose that one's data.
  if (fresh) for (const suffix of ['', '-wal', '-shm']) rmSync(`${database}${suffix}`, { force: true });
  const suite = await startSuite({ root, ports, database, progress, ...(firstContact && { firstContact }) });

  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    process.stdout.write('\nStopping …\n');
    await suite.stop();
    process.exit(0);
  };
  const end = (): void => void stop();
  for (const signal of ['SIGINT', 'SIGTERM', 'disconnect', 'message'] as const) process.on(signal, end);
  suite.bot.process.once('exit', (code) => {
    if (stopping) return;
    process.stderr.write(`\n${new Refusal('bot.ended', { facts: { code: String(code) } }).message}\n`);
    end();
  });

  process.stdout.write(`
IPMO Hub is running, on this machine only.

  Teams, with the work plans and the bot   ${suite.local.host ?? ''}
  Graph (local tenant)                     ${suite.local.graph}/v1.0

Choose who you are at the top right. “Run the bot now” makes it send what is due. Ctrl-C stops everything;
what you changed is kept for the next start (npm start -- --fresh begins anew).
`);
};

main().catch((error: unknown) => {
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});

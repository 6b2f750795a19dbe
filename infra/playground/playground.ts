// `npm run playground`: the bot before Microsoft's Agents Playground.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startPlayground } from './startPlayground';

const root = fileURLToPath(new URL('../..', import.meta.url));
const usage = `npm run playground [-- --port 56150] [-- --as "Kofi Marigold"]

  --port N    where the Agents Playground listens
  --as NAME   the person of the demo who you are
`;

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '56150' },
      as: { type: 'string', default: 'Kofi Marigold' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return void process.stdout.write(usage);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1024 || port > 65_535)
    throw new Error('--port takes a number from 1024 to 65535.');

  const progress = (line: string, last: boolean): void => {
    if (process.stdout.isTTY) process.stdout.write(`\r\u001b[K${line}${last ? '\n' : ''}`);
    else if (last) process.stdout.write(`${line}\n`);
  };
  const running = await startPlayground({ root, port, person: values.as, progress });
  process.stdout.write(`
The Agents Playground is running, on this machine only: ${running.origin}
You are ${running.me.displayName}; the bot writes by itself what is due, and answers “help”. Ctrl-C stops everything; nothing is kept.
`);
  const stop = (): void =>
    void running.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  for (const signal of ['SIGINT', 'SIGTERM', 'disconnect'] as const) process.once(signal, stop);
};

main().catch((error: unknown) => {
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});

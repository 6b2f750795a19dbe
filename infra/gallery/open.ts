import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const usage = 'npm run cards -- [--port 4330]';

/** Serves the gallery of every card on this machine alone, and says where. */
const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: { port: { type: 'string', default: '4330' }, help: { type: 'boolean', short: 'h', default: false } },
  });
  if (values.help) return void process.stdout.write(`Usage: ${usage}\n`);
  const port = Number(values.port);
  if (!/^\d{1,5}$/.test(values.port) || port > 65_535) throw new Error('The port is a whole number up to 65535.');
  const server = await createServer({
    configFile: fileURLToPath(new URL('vite.config.ts', import.meta.url)),
    server: { host: '127.0.0.1', port, strictPort: false },
    logLevel: 'warn',
  });
  await server.listen();
  process.stdout.write(
    `Every card is at ${server.resolvedUrls?.local[0] ?? 'the address above'} (stop with Ctrl+C).\n`,
  );
  const stop = () => {
    void server.close();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
};

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\nUsage: ${usage}\n`);
  process.exitCode = 1;
});

import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findPdfConverter } from '../local/src/findPdfConverter';
import { seedPeople } from '../local/src/seedPeople';
import { serveFetch } from '../local/src/serveFetch';
import { createTenant } from '../local/src/tenant';
import { Refusal } from '../refusals';

const usage =
  'npm run tenant -- [--port 4301] [--fresh] [--database FILE | :memory:] [--licences 1000] [--no-throttle] [--seed 1]';
const day = 24 * 3600;

const wholeNumber = (name: string, text: string, most: number): number => {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > most) throw new Refusal('argument.number', { facts: { name, text, most } });
  return value;
};

const readArguments = () => {
  const { values } = parseArgs({
    allowNegative: true,
    options: {
      port: { type: 'string', default: '4301' },
      fresh: { type: 'boolean', default: false },
      database: { type: 'string', default: path.join('.local', 'stand-alone-tenant.sqlite') },
      licences: { type: 'string', default: '1000' },
      throttle: { type: 'boolean', default: true },
      seed: { type: 'string', default: '1' },
    },
  });
  return {
    ...values,
    port: wholeNumber('port', values.port, 65_535),
    licences: wholeNumber('licences', values.licences, 10_000_000),
    seed: wholeNumber('seed', values.seed, 2 ** 31),
  };
};

const prepareFile = (file: string, fresh: boolean) => {
  if (file === ':memory:') return;
  mkdirSync(path.dirname(file), { recursive: true });
  if (fresh) for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true });
};

const explain = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return new Refusal('port.takenAlone').message;
  return `${error instanceof Error ? error.message : String(error)}\nUsage: ${usage}`;
};

/** Starts the local tenant by itself and says in one line of JSON where it is and who can use it. */
async function main() {
  const { port, fresh, database, licences, throttle, seed } = readArguments();
  prepareFile(database, fresh);
  const converter = findPdfConverter();
  const tenant = createTenant({ database, licences, throttle, seed, ...(converter && { convertToPdf: converter }) });
  const served = await serveFetch((request) => tenant.fetch(request), {
    port,
    onError: (error) => process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`),
  });
  const tokens = await seedPeople(tenant, served.origin, day);
  process.stdout.write(`${JSON.stringify({ graph: `${served.origin}/v1.0`, site: tenant.siteId, tokens })}\n`);
  const stop = () => {
    void served.close().finally(() => tenant.close());
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

main().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
});

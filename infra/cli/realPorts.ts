import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { ConnectionPorts } from './connection';

/** The machine's own clock, network and environment. */
export const realPorts = (): ConnectionPorts => ({
  env: process.env,
  fetch,
  now: () => new Date(),
  random: Math.random,
  sleep: (milliseconds) => wait(milliseconds),
  database: path.join(fileURLToPath(new URL('../..', import.meta.url)), '.local', 'tenant.sqlite'),
});

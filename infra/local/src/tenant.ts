import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { createAdmin } from './graph/admin/createAdmin';
import type { ConvertToPdf, Services } from './graph/call';
import { createTransfer } from './graph/drive/transfer';
import { createFaults, type Faults } from './graph/faults/faultRules';
import { createMeter, type Meter } from './graph/metering/meter';
import { createQuota } from './graph/metering/quota';
import { createPipeline } from './graph/pipeline';
import { seededRandom } from './graph/seededRandom';
import { createDirectory, type Directory } from './graph/people/directory';
import { openStore } from './graph/store/openStore';
import { createNotifier, type Notifier } from './graph/subscriptions/notifier';
import { createSignIn, type SignIn } from './signIn/signIn';
import { createSignInRoutes } from './signIn/signInRoutes';

export interface TenantOptions {
  /** A file, or `':memory:'`. */
  database: string;
  now?: () => Date;
  /** By which tokens live and die; `now` by default. A demo whose clock is moved keeps real time here, as other services check them. */
  tokenClock?: () => Date;
  /** Of everything that happens by chance: the order of batch answers, faults. */
  seed?: number;
  /** `http://127.0.0.1:4301`; a function where the port is known late. Each request's own origin by default. */
  origin?: string | (() => string);
  /** Number of licences: the row of SharePoint's throttling table. */
  licences?: number;
  /** False: metered, never refused. */
  throttle?: boolean;
  /** Origins besides loopback whose pages may use sign-in and the admin endpoints. Graph itself is open to all. */
  corsOrigins?: readonly string[];
  /** Ids of lists, items, requests; random UUIDs by default. */
  newId?: () => string;
  /** How webhook endpoints are reached. */
  fetch?: typeof fetch;
  delay?: (milliseconds: number) => Promise<void>;
  convertToPdf?: ConvertToPdf;
  /** Told when the app was put into a person's Teams through Graph, or taken out: by object id. */
  onAppChange?: (personId: string, change: 'add' | 'remove') => void;
}

export interface Tenant {
  fetch(request: Request): Promise<Response>;
  signIn: SignIn;
  siteId: string;
  tenantId: string;
  /** People and apps, without going through the admin endpoint. */
  directory: Directory;
  meter: Meter;
  faults: Faults;
  notifier: Notifier;
  close(): void;
}

/**
 * A Microsoft 365 tenant of one site, in one process: Graph below `/v1.0`, sign-in below `/{tenantId}`, administration
 * below `/_local`. Everything it knows is in `database`.
 *
 * @example
 * const tenant = createTenant({ database: ':memory:' });
 * const answer = await tenant.fetch(new Request('http://127.0.0.1/v1.0/sites/root', { headers: { authorization } }));
 */
export function createTenant(options: TenantOptions): Tenant {
  const { now = () => new Date(), newId = randomUUID, seed = 1, origin, licences = 1000, throttle = true } = options;
  const { corsOrigins = [], fetch: reach = fetch, delay = (milliseconds) => wait(milliseconds) } = options;
  const store = openStore(options.database, newId);
  store.settings.once('created', () => `${now().toISOString().slice(0, 19)}Z`);
  const fixedOrigin = () => (typeof origin === 'function' ? origin() : origin);
  const signIn = createSignIn(store, options.tokenClock ?? now, newId, () => fixedOrigin() ?? 'http://127.0.0.1');
  const meter = createMeter();
  const chance = { answers: seededRandom(seed), faults: seededRandom(seed + 1) };
  const reseed = (again = seed) => {
    chance.answers.seed(again);
    chance.faults.seed(again + 1);
  };
  const faults = createFaults(chance.faults);
  const quota = createQuota({ licences, throttle, now });
  const notifier = createNotifier({ store, now, newId, fetch: reach, delay });
  const services: Services = {
    store,
    signIn,
    now,
    newId,
    random: chance.answers,
    delay,
    fetch: reach,
    meter,
    quota,
    faults,
    notifier,
    convertToPdf: options.convertToPdf,
    onAppChange: options.onAppChange,
  };
  const originOf = (request: Request) => fixedOrigin() ?? new URL(request.url).origin;
  const directory = createDirectory(store, newId);
  const graph = createPipeline(services, originOf);
  const transfer = createTransfer(services, originOf);
  const admin = createAdmin({ ...services, directory, corsOrigins, reseed });
  const entry = createSignInRoutes({ store, signIn, now, newId, originOf, corsOrigins });

  return {
    async fetch(request) {
      const { pathname } = new URL(request.url);
      if (/^\/v1\.0(\/|$)/.test(pathname)) return graph(request);
      if (/^\/_(upload|content)\//.test(pathname)) return transfer(request);
      if (pathname.startsWith('/_local/')) return admin(request);
      return entry(request);
    },
    signIn,
    siteId: store.siteId,
    tenantId: store.tenantId,
    directory,
    meter,
    faults,
    notifier,
    close() {
      notifier.close();
      store.close();
    },
  };
}

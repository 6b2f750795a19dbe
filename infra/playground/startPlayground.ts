import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openProgramme, type Programme } from '@ipmo-hub/teams-app/graph';
import { demoUsers, type DemoUser } from '../demo';
import { startLocal } from '../local/src';
import { demoClockOffset } from '../start/demoClock';
import { fillProgramme } from '../start/fillProgramme';
import { startBot } from '../start/startBot';
import { freePort } from './freePort';
import { openPlayground } from './openPlayground';
import { castOf, playgroundConfig } from './playgroundConfig';

export interface PlaygroundOptions {
  /** The repository. */
  readonly root: string;
  /** Of the Playground; 0 takes a free one. */
  readonly port: number;
  /** Name of the demo person at the keyboard. */
  readonly person: string;
  readonly progress: (line: string, last: boolean) => void;
  /** Adds to the demo before the bot runs; `now` is its clock. */
  readonly prepare?: (programme: Programme, now: Date) => Promise<void>;
}

export interface RunningPlayground {
  /** Where the Playground is. */
  readonly origin: string;
  readonly me: DemoUser;
  readonly programme: Programme;
  stop(): Promise<void>;
}

const graphAudience = 'https://graph.microsoft.com';
const secret = 'of-this-machine-only';

/**
 * The bot before somebody else's client: a local tenant with the demo programme, kept in memory, and the Agents Playground in Teams' place. The Playground signs
 * nothing, so the bot runs without an app id and trusts whoever reaches it; everything listens on loopback only, and the bot itself refuses to run this way elsewhere.
 */
export const startPlayground = async (options: PlaygroundOptions): Promise<RunningPlayground> => {
  const { root, person, progress } = options;
  const users = demoUsers();
  const me = users.find(({ displayName }) => displayName === person);
  if (!me) throw new Error(`Nobody in the demo is called ${person}. Try one of: ${namesOf(users)}.`);

  const stops: (() => Promise<unknown>)[] = [];
  const stop = async (): Promise<void> => {
    for (const end of stops.splice(0).reverse()) await end();
  };
  try {
    const folder = await mkdtemp(path.join(tmpdir(), 'ipmo-hub-playground-'));
    stops.push(() => rm(folder, { recursive: true, force: true }));
    const clockOffsetMs = demoClockOffset(new Date());
    const local = await startLocal({
      database: ':memory:',
      ports: { host: 0, graph: 0, tabs: 0 },
      clockOffsetMs,
      throttle: false,
      appId: '',
    });
    stops.push(() => local.close());
    const { tenant, graph } = local;
    // The bot signs in to Graph with the id it has: none.
    tenant.directory.addApp({ clientId: '', displayName: 'IPMO Hub', secret, siteRole: 'owner' });
    for (const user of users) tenant.directory.addPerson(user);
    const programme = await openProgramme({
      fetch: (input, init) => tenant.fetch(new Request(input, init)),
      base: `${graph}/v1.0`,
      site: tenant.siteId,
      token: () => tenant.signIn.issueAppToken({ clientId: '', audience: graphAudience, roles: ['Sites.Selected'] }),
      now: () => new Date(),
      sleep: (milliseconds) => sleep(milliseconds),
      random: Math.random,
      unitsPerMinute: 1_000_000,
    });
    const now = (): Date => new Date(Date.now() + clockOffsetMs);
    await fillProgramme({ programme, site: tenant.siteId, now, folder, progress });

    const cast = castOf(me, users);
    await keepReachable(programme, cast);
    await options.prepare?.(programme, now());
    progress('Starting the Agents Playground and the bot …', false);
    const configFile = path.join(folder, 'playground.yml');
    await writeFile(configFile, playgroundConfig(cast, tenant.tenantId));
    const botPort = await freePort();
    const playground = await openPlayground({
      root,
      folder,
      configFile,
      port: options.port === 0 ? await freePort() : options.port,
      bot: `http://127.0.0.1:${String(botPort)}`,
    });
    stops.push(() => playground.stop());
    const bot = await startBot(root, {
      PORT: String(botPort),
      IPMO_LOCAL: '1',
      IPMO_GRAPH: `${graph}/v1.0`,
      IPMO_SITE: tenant.siteId,
      IPMO_TENANT_ID: tenant.tenantId,
      IPMO_APP_ID: '',
      IPMO_APP_SECRET: secret,
      IPMO_TOKEN_URL: `${graph}/${tenant.tenantId}/oauth2/v2.0/token`,
      IPMO_BOT_OPENID_METADATA: `${graph}/botframework/.well-known/openidconfiguration`,
      IPMO_BOT_LOGIN: graph,
      IPMO_BOT_SERVICE: `${playground.origin}/_connector`,
      IPMO_TABS: graph,
      IPMO_CLOCK_OFFSET_MS: String(clockOffsetMs),
      IPMO_SWEEP_MINUTES: '1',
      LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'warn',
    });
    stops.push(() => bot.stop());
    progress('Ready.', true);
    return { origin: playground.origin, me, programme, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

/** Takes the account off everybody else in the plan: the Playground has chats for six people, and the bot would try the others again and again. */
const keepReachable = async ({ replica, store }: Programme, cast: readonly DemoUser[]): Promise<void> => {
  const kept = new Set(cast.map(({ id }) => id));
  for (const person of [...replica.snapshot.people.values()])
    if (person.objectId !== undefined && !kept.has(person.objectId))
      await store.update('people', person, { objectId: null });
};

const namesOf = (users: readonly DemoUser[]): string =>
  users
    .slice(0, 12)
    .map(({ displayName }) => displayName)
    .join(', ');

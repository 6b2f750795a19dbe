import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createCalendar } from '@ipmo-hub/teams-app/domain';
import { openProgramme } from '@ipmo-hub/teams-app/graph';
import { demoUsers } from '../demo';
import { startLocal, type HostedTab, type Local } from '../local/src';
import { demoClockOffset } from './demoClock';
import { fillProgramme } from './fillProgramme';
import { startBot, type BotProcess } from './startBot';

export interface SuiteOptions {
  /** The repository. */
  readonly root: string;
  /** A file, or `':memory:'`. */
  readonly database: string;
  /** 0 takes a free port. */
  readonly ports: { readonly host: number; readonly graph: number; readonly tabs: number; readonly bot: number };
  readonly progress: (line: string, last: boolean) => void;
  /** Of the demo's clock; by default it stands in working hours. */
  readonly clockOffsetMs?: number;
  /** Minutes between the bot's own sweeps. */
  readonly sweepMinutes?: number;
}

export interface Suite {
  readonly local: Local;
  readonly bot: BotProcess;
  stop(): Promise<void>;
}

/** The tabs' and the bot's application in the local tenant; invented, valid on this machine only. */
const app = {
  id: '7d1f9a52-6c1e-4b0e-9f3b-0a51d3c0a002',
  secret: 'of-this-machine-only',
} as const;
const setupApp = 'ipmo-hub-start';

const channels = ['Safety', 'Value', 'Workforce'];
const hostedTabs: readonly HostedTab[] = [
  { id: 'value', title: 'Value', path: '/domain/VAL', entityId: 'domain/VAL', channel: 'Value' },
  { id: 'safety', title: 'Safety', path: '/domain/SAF', entityId: 'domain/SAF', channel: 'Safety' },
  { id: 'workforce', title: 'Workforce', path: '/domain/WOR', entityId: 'domain/WOR', channel: 'Workforce' },
];

/** Everything at once on loopback: tenant, lists, demo programme, people, host page, tabs, bot. */
export const startSuite = async (options: SuiteOptions): Promise<Suite> => {
  const { root, database, ports, progress } = options;
  if (database !== ':memory:') mkdirSync(path.dirname(database), { recursive: true });
  const clockOffsetMs = options.clockOffsetMs ?? demoClockOffset(new Date());
  const local = await startLocal({
    database,
    ports,
    hostFolder: path.join(root, 'infra', 'local', 'host', 'dist'),
    tabsFolder: path.join(root, 'tabs', 'dist'),
    clockOffsetMs,
    throttle: false,
    appId: app.id,
    tabs: hostedTabs,
    isWorkingDay: createCalendar().isWorkingDay,
  });
  const now = (): Date => new Date(Date.now() + clockOffsetMs);
  await registerPeopleAndApps(local);
  const programme = await openProgramme({
    fetch: (input, init) => local.tenant.fetch(new Request(input, init)),
    base: `${local.graph}/v1.0`,
    site: local.tenant.siteId,
    token: () =>
      local.tenant.signIn.issueAppToken({ clientId: setupApp, audience: graphAudience, roles: ['Sites.Selected'] }),
    now: () => new Date(),
    sleep: (milliseconds) => sleep(milliseconds),
    random: Math.random,
    unitsPerMinute: 1_000_000,
  });
  const folder = database === ':memory:' ? path.join(root, '.local') : path.dirname(database);
  await fillProgramme({ programme, site: local.tenant.siteId, now, folder, progress });
  // Before the bot runs, so that its first sweep reaches everybody.
  const announce = local.installEverywhere(channels);
  progress('Starting the bot …', false);
  const bot = await startBot(root, botEnvironment(local, ports.bot, clockOffsetMs, options.sweepMinutes ?? 1));
  local.connectBot(bot.origin);
  await announce();
  progress('Ready.', true);
  return {
    local,
    bot,
    stop: async () => {
      await bot.stop();
      await local.close();
    },
  };
};

const graphAudience = 'https://graph.microsoft.com';

const registerPeopleAndApps = (local: Local): void => {
  const { directory } = local.tenant;
  directory.addApp({ clientId: setupApp, displayName: 'IPMO Hub, set-up', siteRole: 'owner' });
  directory.addApp({
    clientId: app.id,
    displayName: 'IPMO Hub',
    secret: app.secret,
    // The rights of the app and of the person meet: a reader stays a reader.
    siteRole: 'write',
    roles: ['Sites.Selected', 'TeamsAppInstallation.ReadWriteSelfForUser.All'],
    redirectUris: local.tabs === undefined ? [] : [`${local.tabs}/signed-in.html`],
  });
  for (const user of demoUsers()) directory.addPerson(user);
};

const botEnvironment = (
  local: Local,
  port: number,
  clockOffsetMs: number,
  sweepMinutes: number,
): Record<string, string> => ({
  PORT: String(port),
  IPMO_LOCAL: '1',
  IPMO_GRAPH: `${local.graph}/v1.0`,
  IPMO_SITE: local.tenant.siteId,
  IPMO_TENANT_ID: local.tenant.tenantId,
  IPMO_APP_ID: app.id,
  IPMO_APP_SECRET: app.secret,
  IPMO_TOKEN_URL: `${local.graph}/${local.tenant.tenantId}/oauth2/v2.0/token`,
  IPMO_BOT_OPENID_METADATA: `${local.graph}/botframework/.well-known/openidconfiguration`,
  IPMO_BOT_LOGIN: local.graph,
  IPMO_BOT_SERVICE: `${local.graph}/connector`,
  IPMO_TABS: local.tabs ?? local.graph,
  IPMO_CLOCK_OFFSET_MS: String(clockOffsetMs),
  IPMO_SWEEP_MINUTES: String(sweepMinutes),
  LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
});

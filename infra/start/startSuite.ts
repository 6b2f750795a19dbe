import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createCalendar } from '@ipmo-hub/teams-app/domain';
import { openProgramme } from '@ipmo-hub/teams-app/graph';
import { demoUsers } from '../demo';
import { startLocal, type HostedTab, type Local } from '../local/src';
import { demoClockOffset } from './demoClock';
import { fillProgramme } from './fillProgramme';
import type { FirstContact } from './readOptions';
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
  /** How the bot is to reach people at first; by default everybody has the app. */
  readonly firstContact?: FirstContact;
  /** Minutes between the bot's own sweeps. */
  readonly sweepMinutes?: number;
  /** The bot made one file; by default its source runs. */
  readonly builtBot?: string;
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

const channels = ['Safety', 'Value', 'Workforce', 'Leadership'];
/** The personal app's tabs, as the manifest has them, then those a team would have put into its channels. */
export const hostedTabs: readonly HostedTab[] = [
  { id: 'my', title: 'My work', path: '/my', entityId: 'my' },
  { id: 'programme', title: 'Programme', path: '/programme', entityId: 'programme' },
  { id: 'groups', title: 'Groups', path: '/groups', entityId: 'groups' },
  { id: 'value', title: 'Value', path: '/domain/VAL', entityId: 'domain/VAL', channel: 'Value' },
  { id: 'safety', title: 'Safety', path: '/domain/SAF', entityId: 'domain/SAF', channel: 'Safety' },
  { id: 'workforce', title: 'Workforce', path: '/domain/WOR', entityId: 'domain/WOR', channel: 'Workforce' },
  { id: 'leadership', title: 'Meeting', path: '/meeting/LG', entityId: 'meeting/LG', channel: 'Leadership' },
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
  await registerPeopleAndApps(local, options.firstContact);
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
  const { firstContact } = options;
  const announce = local.installEverywhere(channels, {
    people: firstContact === undefined,
    team: firstContact !== 'mail',
  });
  progress('Starting the bot …', false);
  const environment = {
    ...botEnvironment(local, ports.bot, clockOffsetMs, options.sweepMinutes ?? 1),
    // Beside the data; nothing outlives a start that keeps none.
    ...(database !== ':memory:' && { IPMO_STATE: path.join(folder, 'bot') }),
  };
  const bot = await startBot(root, environment, options.builtBot);
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

const installing = 'TeamsAppInstallation.ReadWriteSelfForUser.All';
/** Where it may not, it has to find another way. */
const mayInstall = (firstContact: FirstContact | undefined): boolean =>
  firstContact !== 'channel' && firstContact !== 'mail';

/** The app in the organisation's catalogue, and the mailbox that e-mail is sent from. */
const catalogueApp = '7d1f9a52-6c1e-4b0e-9f3b-0a51d3c0a001';
const mailbox = demoUsers()[0]?.mail ?? '';

const registerPeopleAndApps = (local: Local, firstContact: FirstContact | undefined): void => {
  const { directory } = local.tenant;
  directory.addApp({ clientId: setupApp, displayName: 'IPMO Hub, set-up', siteRole: 'owner' });
  directory.addApp({
    clientId: app.id,
    displayName: 'IPMO Hub',
    secret: app.secret,
    // The rights of the app and of the person meet: a reader stays a reader.
    siteRole: 'write',
    roles: ['Sites.Selected', 'TeamsActivity.Send', 'Mail.Send', ...(mayInstall(firstContact) ? [installing] : [])],
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
  IPMO_CATALOGUE_APP_ID: catalogueApp,
  IPMO_MAIL_FROM: mailbox,
  IPMO_CLOCK_OFFSET_MS: String(clockOffsetMs),
  IPMO_SWEEP_MINUTES: String(sweepMinutes),
  LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
});

import {
  check,
  integer,
  literal,
  maxValue,
  minValue,
  object,
  optional,
  pipe,
  regex,
  safeParse,
  string,
  toNumber,
  transform,
  trim,
  union,
  url,
} from 'valibot';

/** What the bot is told by its environment. Read once, by `readConfig`. */
export interface Config {
  /** PORT: where it listens. 3978 by default. */
  readonly port: number;
  /** IPMO_GRAPH: Microsoft Graph, with its version, without a slash at the end. */
  readonly graph: string;
  /** IPMO_SITE: id of the programme's SharePoint site. */
  readonly site: string;
  /** IPMO_TENANT_ID: the one organisation whose people may speak to the bot. */
  readonly tenantId: string;
  /** IPMO_APP_ID: the bot's app registration. Empty only for the Agents Playground, on this machine. */
  readonly appId: string;
  /** IPMO_APP_SECRET: its secret. Left out where a managed identity gives tokens. */
  readonly appSecret: string | undefined;
  /** IPMO_TOKEN_URL: token endpoint for Graph (client credentials). Left out: a managed identity. */
  readonly tokenUrl: string | undefined;
  /** IDENTITY_ENDPOINT and IDENTITY_HEADER: set by Azure App Service where a managed identity is switched on. */
  readonly managedIdentity: { readonly endpoint: string; readonly header: string } | undefined;
  /** IPMO_BOT_OPENID_METADATA: whose keys sign what Teams sends. */
  readonly botOpenIdMetadata: string;
  /** IPMO_BOT_LOGIN: base of the token endpoint for what the bot sends to Teams, without the tenant. */
  readonly botLogin: string;
  /** IPMO_BOT_SERVICE: where Teams takes messages for a chat that is not open yet; later ones go where Teams said. */
  readonly botService: string;
  /** IPMO_TABS: the tabs' address, for links. */
  readonly tabs: string;
  /** IPMO_CATALOGUE_APP_ID: the Teams app's id in the organisation's catalogue (not the manifest's). Left out: people and teams install it themselves, and cards that change stay silent. */
  readonly catalogueApp: string | undefined;
  /** IPMO_MAIL_FROM: mailbox from which those are written to who can have no chat with the bot. Left out: no e-mail. */
  readonly mailFrom: string | undefined;
  /** IPMO_STATE: folder for what must outlive a crash of the bot: best on a disk that outlives its container. By default among the temporary files. */
  readonly state: string | undefined;
  /** IPMO_RELAY: `off` where items of a list have permissions of their own; tabs then read every change for themselves. */
  readonly relay: boolean;
  /** IPMO_LOCAL=1: everything runs on this machine; opens `/_local/*` and allows http addresses. */
  readonly local: boolean;
  /** IPMO_CLOCK_OFFSET_MS: only with IPMO_LOCAL: how far the demo's clock is from the machine's. */
  readonly clockOffsetMs: number;
  /**
   * IPMO_SENDS_AT_ONCE: the most messages on their way to Teams at a time, from 1 to 48; 1 by default. One crash can say as many things twice. More than one only
   * makes a sweep quicker that would take over ten minutes one at a time (2,000 messages at 300 ms each).
   */
  readonly sendsAtOnce: number;
  /** IPMO_SWEEP_MINUTES: minutes between sweeps; 5 by default. */
  readonly sweepMinutes: number;
  /** LOG_LEVEL: of pino; `info` by default. */
  readonly logLevel: string;
}

const text = (what: string) =>
  optional(
    pipe(
      string(),
      trim(),
      check((value) => value !== '', `must be set: ${what}`),
    ),
    '',
  );
const address = (what: string) =>
  pipe(
    string(),
    trim(),
    url(`must be an address: ${what}`),
    transform((value) => value.replace(/\/+$/, '')),
  );
const whole = (least: number, greatest: number) =>
  pipe(
    string(),
    regex(/^-?\d{1,15}$/, `must be a whole number from ${String(least)} to ${String(greatest)}`),
    toNumber(),
    integer(),
    minValue(least, `must be at least ${String(least)}`),
    maxValue(greatest, `must be at most ${String(greatest)}`),
  );
const hundredYears = 3_155_760_000_000;

const environment = object({
  PORT: optional(whole(0, 65_535), '3978'),
  IPMO_GRAPH: optional(address('Microsoft Graph with its version'), 'https://graph.microsoft.com/v1.0'),
  IPMO_SITE: text('the id of the programme’s SharePoint site'),
  IPMO_TENANT_ID: text('the organisation’s tenant id'),
  IPMO_APP_ID: optional(pipe(string(), trim()), ''),
  IPMO_APP_SECRET: optional(string()),
  IPMO_TOKEN_URL: optional(address('the token endpoint for Graph')),
  IDENTITY_ENDPOINT: optional(address('the managed identity’s endpoint')),
  IDENTITY_HEADER: optional(string()),
  IPMO_BOT_OPENID_METADATA: optional(
    address('the OpenID metadata of the channel'),
    'https://login.botframework.com/v1/.well-known/openidconfiguration',
  ),
  IPMO_BOT_LOGIN: optional(address('the login of the bot'), 'https://login.microsoftonline.com'),
  IPMO_BOT_SERVICE: optional(address('where Teams takes messages'), 'https://smba.trafficmanager.net/teams'),
  IPMO_TABS: optional(address('where the tabs are served'), ''),
  IPMO_CATALOGUE_APP_ID: optional(
    pipe(string(), trim(), regex(/^[\w-]{0,64}$/, 'must be an id of the app catalogue')),
    '',
  ),
  IPMO_MAIL_FROM: optional(pipe(string(), trim(), regex(/^[^\s/]{0,320}$/, 'must be an address or an object id')), ''),
  IPMO_STATE: optional(pipe(string(), trim()), ''),
  IPMO_RELAY: optional(union([literal('on'), literal('off'), literal('')], 'must be off or left out'), 'on'),
  IPMO_LOCAL: optional(union([literal('0'), literal('1'), literal('')], 'must be 1 or left out'), '0'),
  IPMO_CLOCK_OFFSET_MS: optional(whole(-hundredYears, hundredYears), '0'),
  IPMO_SENDS_AT_ONCE: optional(whole(1, 48), '1'),
  IPMO_SWEEP_MINUTES: optional(whole(1, 1_440), '5'),
  LOG_LEVEL: optional(string(), 'info'),
});

export type ConfigOutcome =
  | { readonly kind: 'config'; readonly config: Config }
  | { readonly kind: 'faults'; readonly faults: readonly string[] };

/** Reads and checks the environment; every fault is a sentence that says which variable and what it should be. */
export const readConfig = (env: Readonly<Record<string, string | undefined>>): ConfigOutcome => {
  const read = safeParse(environment, env);
  if (!read.success)
    return { kind: 'faults', faults: read.issues.map(({ path, message }) => `${String(path?.[0]?.key)} ${message}.`) };
  const values = read.output;
  const local = values.IPMO_LOCAL === '1';
  const { IDENTITY_ENDPOINT: endpoint, IDENTITY_HEADER: header } = values;
  const config: Config = {
    port: values.PORT,
    graph: values.IPMO_GRAPH,
    site: values.IPMO_SITE,
    tenantId: values.IPMO_TENANT_ID,
    appId: values.IPMO_APP_ID,
    appSecret: values.IPMO_APP_SECRET === '' ? undefined : values.IPMO_APP_SECRET,
    tokenUrl: values.IPMO_TOKEN_URL,
    managedIdentity: endpoint !== undefined && header !== undefined ? { endpoint, header } : undefined,
    botOpenIdMetadata: values.IPMO_BOT_OPENID_METADATA,
    botLogin: values.IPMO_BOT_LOGIN,
    botService: values.IPMO_BOT_SERVICE,
    tabs: values.IPMO_TABS,
    catalogueApp: values.IPMO_CATALOGUE_APP_ID === '' ? undefined : values.IPMO_CATALOGUE_APP_ID,
    mailFrom: values.IPMO_MAIL_FROM === '' ? undefined : values.IPMO_MAIL_FROM,
    state: values.IPMO_STATE === '' ? undefined : values.IPMO_STATE,
    relay: values.IPMO_RELAY !== 'off',
    local,
    clockOffsetMs: local ? values.IPMO_CLOCK_OFFSET_MS : 0,
    sendsAtOnce: values.IPMO_SENDS_AT_ONCE,
    sweepMinutes: values.IPMO_SWEEP_MINUTES,
    logLevel: values.LOG_LEVEL,
  };
  const faults = faultsOf(config);
  return faults.length === 0 ? { kind: 'config', config } : { kind: 'faults', faults };
};

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Whether an address stays on this machine. */
export const isLoopback = (address: string): boolean =>
  URL.canParse(address) && loopback.has(new URL(address).hostname);

const faultsOf = (config: Config): string[] => {
  const faults: string[] = [];
  const { graph, tokenUrl, botOpenIdMetadata, botLogin, botService, tabs } = config;
  const named = {
    IPMO_GRAPH: graph,
    IPMO_TOKEN_URL: tokenUrl,
    IPMO_BOT_OPENID_METADATA: botOpenIdMetadata,
    IPMO_BOT_LOGIN: botLogin,
    IPMO_BOT_SERVICE: botService,
    IPMO_TABS: tabs,
  };
  for (const [name, value] of Object.entries(named))
    if (value !== undefined && !value.startsWith('https://') && !(config.local && isLoopback(value)))
      faults.push(`${name} must begin with https:// (http is for IPMO_LOCAL=1 on this machine only).`);
  if (config.appId === '' && !(config.local && isLoopback(graph)))
    faults.push(
      'IPMO_APP_ID must be set: without it nothing that arrives is checked, which only the local suite may do.',
    );
  if (tokenUrl === undefined && config.managedIdentity === undefined)
    faults.push('IPMO_TOKEN_URL must be set, or a managed identity switched on: the bot needs a token for Graph.');
  if (tokenUrl !== undefined && config.appSecret === undefined)
    faults.push('IPMO_APP_SECRET must be set where IPMO_TOKEN_URL is.');
  return faults;
};

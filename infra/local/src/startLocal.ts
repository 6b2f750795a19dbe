import { randomUUID } from 'node:crypto';
import { changeApp } from './chat/changeApp';
import { createChat } from './chat/createChat';
import { createBotDoor } from './chat/botDoor';
import { createChatEvents } from './chat/chatEvents';
import { openChatStore } from './chat/chatStore';
import { installEverywhere, type Installed } from './chat/installEverywhere';
import { createConnector } from './connector/createConnector';
import { createSendLimits } from './connector/sendLimits';
import { createConnectorFaults } from './connector/connectorFaults';
import { createDemoClock } from './demoClock';
import { clockRoutes } from './clockRoutes';
import { findPdfConverter } from './findPdfConverter';
import { nextMorning } from './nextMorning';
import { serveFetch } from './serveFetch';
import { serveFiles } from './serveFiles';
import { botFrameworkAudience, graphAudience } from './signIn/signIn';
import { createTenant, type Tenant } from './tenant';

export interface LocalOptions {
  /** A file, or `':memory:'`. */
  readonly database: string;
  /** 0 takes a free port. */
  readonly ports: { readonly host: number; readonly graph: number; readonly tabs: number };
  /** Built pages; without a folder that part is not served. */
  readonly hostFolder?: string;
  readonly tabsFolder?: string;
  readonly clockOffsetMs?: number;
  /** False: SharePoint and Teams meter but never refuse. */
  readonly throttle?: boolean;
  /** Client id of the tabs' and the bot's application. */
  readonly appId: string;
  /** The tabs the host page shows. */
  readonly tabs?: readonly HostedTab[];
  /** `2026-11-23` → whether people work; Monday to Friday by default. */
  readonly isWorkingDay?: (day: string) => boolean;
  readonly onError?: (error: unknown) => void;
}

/** A tab as a team would have set it up. */
export interface HostedTab {
  readonly id: string;
  readonly title: string;
  /** Address below the tabs' origin, for example `/domain/VAL`. */
  readonly path: string;
  readonly entityId: string;
  /** The channel it stands in; personal without one. */
  readonly channel?: string;
}

export interface Local {
  readonly tenant: Tenant;
  readonly graph: string;
  readonly host: string | undefined;
  readonly tabs: string | undefined;
  /** Where the bot's `/api/messages` is, once it runs. */
  connectBot(origin: string): void;
  /** Puts the app into the programme's team, with these channels, and into everybody's personal chats; call the answer once the bot listens. */
  installEverywhere(channels: readonly string[], where?: Installed): () => Promise<void>;
  close(): Promise<void>;
}

/** Starts the local Microsoft 365: tenant, sign-in, Teams' connector and chat on one origin, the host page and the tabs on two others. */
export async function startLocal(options: LocalOptions): Promise<Local> {
  const { database, ports, throttle = true, appId } = options;
  const onError =
    options.onError ??
    ((error) => process.stderr.write(`${error instanceof Error ? String(error.stack) : String(error)}\n`));
  const clock = createDemoClock(() => new Date(), options.clockOffsetMs);
  const urls = { graph: '', host: '', tabs: '', bot: '' };
  const converter = findPdfConverter();
  const tenant = createTenant({
    database,
    now: () => clock.now(),
    tokenClock: () => new Date(),
    origin: () => urls.graph,
    throttle,
    ...(converter && { convertToPdf: converter }),
    onAppChange: (person, change) => {
      changeApp({ store, people, events, toBot, botId: appId }, person, change).catch(onError);
    },
  });
  const store = openChatStore(database);
  const events = createChatEvents();
  const people = { all: () => tenant.directory.people(), find: (id: string) => tenant.directory.person(id) };
  const serviceUrl = () => `${urls.graph}/connector/`;
  const faults = createConnectorFaults();
  const connector = createConnector({
    store,
    events,
    people,
    verifyBot: (token) => tenant.signIn.verify(token, botFrameworkAudience),
    ...(throttle && { limits: createSendLimits(() => Date.now()) }),
    tenantId: tenant.tenantId,
    serviceUrl,
    now: () => clock.now(),
    fault: faults.strike,
  });
  const toBot = createBotDoor({
    endpoint: () => (urls.bot === '' ? undefined : `${urls.bot}/api/messages`),
    botId: appId,
    serviceUrl,
    tenantId: tenant.tenantId,
    issueToken: (wanted) => tenant.signIn.issueBotFrameworkToken(wanted),
    fetch,
    now: () => clock.now(),
    newId: randomUUID,
  });
  const chat = createChat({
    store,
    events,
    people,
    personIn: async (token) => {
      const { oid } = await tenant.signIn.verify(token, graphAudience).catch(() => ({ oid: undefined }));
      return typeof oid === 'string' ? oid : undefined;
    },
    toBot,
    botId: appId,
    now: () => clock.now(),
    links: () => urls.tabs,
  });
  const local = clockRoutes({
    clock,
    botOrigin: () => urls.bot,
    nextMorning: (after) => nextMorning(after, options.isWorkingDay),
    faults,
  });
  const graph = await serveFetch(
    async (request) =>
      (await connector(request)) ?? (await chat(request)) ?? (await local(request)) ?? tenant.fetch(request),
    { port: ports.graph, onError },
  );
  urls.graph = graph.origin;
  const tabs =
    options.tabsFolder === undefined ? undefined : await serveFiles(options.tabsFolder, ports.tabs, () => tabsConfig());
  urls.tabs = tabs?.origin ?? '';
  const host =
    options.hostFolder === undefined ? undefined : await serveFiles(options.hostFolder, ports.host, () => hostConfig());
  urls.host = host?.origin ?? '';

  const scopes = [`${graphAudience}/Sites.Selected`];
  const tabsConfig = () => ({
    graph: `${urls.graph}/v1.0`,
    site: tenant.siteId,
    tenantId: tenant.tenantId,
    clientId: appId,
    authority: `${urls.graph}/${tenant.tenantId}`,
    scopes,
    hostOrigins: [urls.host],
    ...(urls.bot !== '' && { bot: urls.bot }),
    clockOffsetMs: clock.offsetMs,
  });
  const hostConfig = () => ({
    graph: urls.graph,
    tabs: urls.tabs,
    tenantId: tenant.tenantId,
    clientId: appId,
    bot: urls.bot,
    pages: options.tabs ?? [],
  });
  return {
    tenant,
    graph: urls.graph,
    host: host?.origin,
    tabs: tabs?.origin,
    connectBot: (origin) => {
      urls.bot = origin;
    },
    installEverywhere: (channels, where) => installEverywhere({ store, people, toBot, botId: appId }, channels, where),
    async close() {
      await Promise.all([graph.close(), tabs?.close(), host?.close()]);
      store.close();
      tenant.close();
    },
  };
}

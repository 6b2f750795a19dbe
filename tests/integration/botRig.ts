import { openProgramme, type Programme } from '@ipmo-hub/teams-app/graph';
import { lists, type Person } from '@ipmo-hub/teams-app/lists';
import { readConfig } from '../../bot/src/config';
import { startBot, type Bot } from '../../bot/src/startBot';
import { startLocal, type Local } from '../../infra/local/src/startLocal';
import { provisionLists } from '../unit/teams-app/graph/rig/provisionLists';

export const appId = '33333333-0000-4000-8000-000000000001';
const secret = 'only-for-this-test';

interface ChatMessage {
  readonly id: string;
  readonly text?: string | null;
  readonly card?: Record<string, unknown>;
}

type Answer = Record<string, unknown>;

/** What a person sees and does in the local Teams. */
export interface Chatter {
  install(): Promise<unknown>;
  /** The same in a channel of the programme's team, by its name. */
  in(channel: string): Omit<Chatter, 'install' | 'in'>;
  messages(): Promise<readonly ChatMessage[]>;
  say(text: string): Promise<unknown>;
  press(message: string, action: Record<string, unknown>): Promise<Answer>;
}

export interface BotRig {
  readonly local: Local;
  readonly bot: Bot;
  readonly programme: Programme;
  readonly people: Readonly<Record<'kofi' | 'beatrix' | 'sunita' | 'wen' | 'nia', Person>>;
  readonly milestones: readonly string[];
  readonly faults: unknown[];
  as(person: Person): Chatter;
  /** Posts to the bot as Teams would: signed for this bot, unless another bearer is given. */
  post(activity: unknown, bearer?: string): Promise<{ readonly status: number; readonly body: unknown }>;
  /** What every activity carries. */
  envelope(person: Person): Record<string, unknown>;
  /** A second machine that serves the same programme; the caller stops it. */
  another(): Promise<Bot>;
  close(): Promise<void>;
}

const start = '2026-11-23T09:30:00Z';

/** The real bot before the real local Teams and SharePoint: a small programme, everybody signed in, nothing said yet. */
export const openBotRig = async ({
  milestones: wanted = 1,
  environment = {},
  roles = ['Sites.Selected'],
}: {
  readonly milestones?: number;
  /** What the bot is told besides. */
  readonly environment?: Readonly<Record<string, string>>;
  /** What an administrator consented to. */
  readonly roles?: readonly string[];
} = {}): Promise<BotRig> => {
  const local = await startLocal({
    database: ':memory:',
    ports: { host: 0, graph: 0, tabs: 0 },
    throttle: false,
    appId,
    clockOffsetMs: Date.parse(start) - Date.now(),
  });
  const { tenant, graph } = local;
  tenant.directory.addApp({ clientId: appId, secret, siteRole: 'owner', roles: [...roles] });
  const token = await tenant.signIn.issueAppToken({
    clientId: appId,
    audience: 'https://graph.microsoft.com',
    roles: ['Sites.Selected'],
  });
  const programme = await openProgramme({
    fetch,
    base: `${graph}/v1.0`,
    site: tenant.siteId,
    token: () => Promise.resolve(token),
    now: () => new Date(),
    sleep: () => Promise.resolve(),
    random: () => 0.5,
    unitsPerMinute: 1_000_000,
  });
  await provisionLists(programme.graph, tenant.siteId, lists);
  const { store } = programme;
  const person = async (title: string, role: Person['role'] = 'Member') => {
    const { id, mail } = tenant.directory.addPerson({ displayName: title, role: 'write' });
    return (await store.create('people', { title, email: mail ?? `${id}@tenant.example`, objectId: id, role })).item;
  };
  const people = {
    kofi: await person('Kofi Marigold'),
    beatrix: await person('Beatrix Stonecrop'),
    sunita: await person('Sunita Hollybrook'),
    wen: await person('Wen Applebloom', 'Programme team'),
    nia: await person('Nia Pebble', 'Reader'),
  };
  const domain = await store.create('domains', { title: 'Value and improvement', code: 'VAL', lead: people.sunita.id });
  const project = await store.create('projects', {
    title: 'Etanercept biosimilar switch',
    code: 'VAL-03',
    domain: domain.item.id,
    sro: people.beatrix.id,
    rating: 'Red',
    start: '2026-04-13',
    baselineFinish: '2027-01-27',
    finish: '2027-03-24',
  });
  // Reported for this month: nobody is asked for that.
  await store.create('updates', {
    title: 'VAL-03, Fri 20 Nov',
    key: `projects/${project.item.id}/2026-11-20/${people.beatrix.id}`,
    project: project.item.id,
    by: people.beatrix.id,
    on: '2026-11-20',
    rating: 'Red',
    did: 'Two clinics asked',
  });
  const made = await store.createMany(
    'milestones',
    Array.from({ length: wanted }, (_, index) => ({
      title: `Step ${String(index + 1)} of the switch`,
      key: `VAL-03.${String(index + 1)}`,
      project: project.item.id,
      owner: people.kofi.id,
      baseline: '2026-09-28',
      forecast: '2026-11-12',
    })),
  );

  const read = readConfig({
    PORT: '0',
    IPMO_LOCAL: '1',
    IPMO_GRAPH: `${graph}/v1.0`,
    IPMO_SITE: tenant.siteId,
    IPMO_TENANT_ID: tenant.tenantId,
    IPMO_APP_ID: appId,
    IPMO_APP_SECRET: secret,
    IPMO_TOKEN_URL: `${graph}/${tenant.tenantId}/oauth2/v2.0/token`,
    IPMO_BOT_OPENID_METADATA: `${graph}/botframework/.well-known/openidconfiguration`,
    IPMO_BOT_LOGIN: graph,
    IPMO_BOT_SERVICE: `${graph}/connector`,
    IPMO_TABS: 'http://127.0.0.1:4302',
    IPMO_CLOCK_OFFSET_MS: String(Date.parse(start) - Date.now()),
    ...environment,
  });
  if (read.kind === 'faults') throw new Error(read.faults.join(' '));
  const faults: unknown[] = [];
  const log = {
    info: () => undefined,
    warn: (what: unknown) => faults.push(what),
    error: (what: unknown) => faults.push(what),
  };
  const another = () => startBot({ config: read.config, log, scheduled: false });
  const bot = await another();
  local.connectBot(bot.origin);

  const serviceUrl = `${graph}/connector/`;
  return {
    local,
    bot,
    programme,
    people,
    faults,
    another,
    milestones: made.map(({ item }) => item.id),
    as: (who) => chatter(local, who),
    envelope: (who) => ({
      id: 'a1',
      channelId: 'msteams',
      serviceUrl,
      from: { id: `29:${who.objectId ?? ''}`, aadObjectId: who.objectId },
      recipient: { id: `28:${appId}` },
      conversation: { id: 'a:chat', conversationType: 'personal', tenantId: tenant.tenantId },
      channelData: { tenant: { id: tenant.tenantId } },
    }),
    async post(activity, bearer) {
      const signed = bearer ?? (await tenant.signIn.issueBotFrameworkToken({ botId: appId, serviceUrl }));
      const headers = {
        'content-type': 'application/json',
        ...(signed !== '' && { authorization: `Bearer ${signed}` }),
      };
      const body = typeof activity === 'string' ? activity : JSON.stringify(activity);
      const answer = await fetch(`${bot.origin}/api/messages`, { method: 'POST', headers, body });
      const text = await answer.text();
      return { status: answer.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
    },
    async close() {
      await bot.stop();
      await local.close();
    },
  };
};

const chatter = ({ tenant, graph }: Local, { objectId = '' }: Person): Chatter => {
  const call = async <T = Answer>(method: 'GET' | 'POST', path: string, body?: object): Promise<T> => {
    const token = await tenant.signIn.issueUserToken({
      objectId,
      audience: 'https://graph.microsoft.com',
      scopes: [],
      clientId: appId,
    });
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const answer = await fetch(`${graph}/_chat${path}`, {
      method,
      headers,
      ...(body && { body: JSON.stringify(body) }),
    });
    const read = (await answer.json()) as T;
    if (!answer.ok) throw new Error(`${path}: ${String(answer.status)} ${JSON.stringify(read)}`);
    return read;
  };
  const chat = async (): Promise<string> => {
    const conversations = await call<{ id: string; kind: string }[]>('GET', '/conversations');
    return encodeURIComponent(conversations.find(({ kind }) => kind === 'personal')?.id ?? '');
  };
  const at = (where: () => Promise<string>): Omit<Chatter, 'install' | 'in'> => ({
    messages: async () => call<readonly ChatMessage[]>('GET', `/conversations/${await where()}/messages`),
    say: async (text) => call('POST', `/conversations/${await where()}/messages`, { text }),
    press: async (message, action) =>
      call('POST', `/conversations/${await where()}/messages/${encodeURIComponent(message)}/press`, action),
  });
  return {
    ...at(chat),
    install: () => call('POST', '/install', {}),
    in: (channel) => at(() => Promise.resolve(encodeURIComponent(`19:${channel.toLowerCase()}@thread.tacv2`))),
  };
};

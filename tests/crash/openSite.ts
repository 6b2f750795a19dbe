import { openProgramme, type Programme } from '@ipmo-hub/teams-app/graph';
import { lists } from '@ipmo-hub/teams-app/lists';
import { startLocal, type Local } from '../../infra/local/src/startLocal';
import { provisionLists } from '../unit/teams-app/graph/rig/provisionLists';

export const appId = '33333333-0000-4000-8000-000000000001';
export const secret = 'only-for-this-run';
/** A Monday in the sending hours. */
export const start = '2026-11-23T09:30:00Z';
const noticesEach = 4;

export interface Site {
  readonly local: Local;
  readonly programme: Programme;
  readonly offsetMs: number;
  close(): Promise<void>;
}

interface SiteOptions {
  /** How many notices the first sweep has to say: that many milestones are due today. */
  readonly notices: number;
  /** File for the tenant and Teams. */
  readonly database: string;
  /** Where the bot reaches Teams, given the connector's own address: whatever stands in between. */
  readonly door: (connector: string) => Promise<string>;
}

/** The local Microsoft 365 with a programme in it whose every milestone is to be spoken of, and every chat open. */
export const openSite = async ({ notices, database, door }: SiteOptions): Promise<Site> => {
  const offsetMs = Date.parse(start) - Date.now();
  const ports = { host: 0, graph: 0, tabs: 0 };
  const local = await startLocal({ database, ports, throttle: false, appId, clockOffsetMs: offsetMs });
  const { tenant, graph } = local;
  tenant.directory.addApp({ clientId: appId, secret, siteRole: 'owner' });
  const audience = 'https://graph.microsoft.com';
  const token = await tenant.signIn.issueAppToken({ clientId: appId, audience, roles: ['Sites.Selected'] });
  const programme = await openProgramme({
    fetch,
    base: `${graph}/v1.0`,
    site: tenant.siteId,
    token: () => Promise.resolve(token),
    now: () => new Date(),
    sleep: () => Promise.resolve(),
    random: () => 0.5,
    unitsPerMinute: 100_000_000,
  });
  await provisionLists(programme.graph, tenant.siteId, lists);
  await fill(local, programme, notices, await door(`${graph}/connector`));
  return { local, programme, offsetMs, close: () => local.close() };
};

const fill = async (
  { tenant, installEverywhere }: Local,
  { store }: Programme,
  notices: number,
  serviceUrl: string,
): Promise<void> => {
  const accounts = Array.from({ length: Math.ceil(notices / noticesEach) }, (_, index) =>
    tenant.directory.addPerson({ displayName: `Owner ${nameOf(index)}`, role: 'write' }),
  );
  installEverywhere([]);
  const people = await store.createMany(
    'people',
    accounts.map(({ id, displayName, mail }) => ({
      title: displayName,
      email: mail ?? `${id}@tenant.example`,
      objectId: id,
      role: 'Member' as const,
    })),
  );
  const ids = people.map(({ item }) => item.id);
  await store.createMany(
    'conversations',
    people.map(({ item: { id, title, objectId = '' } }) => ({
      title,
      key: `person:${id}`,
      kind: 'Personal' as const,
      person: id,
      conversation: `a:${objectId}`,
      serviceUrl,
      reference: '{}',
    })),
  );
  const lead = ids[0] ?? '';
  const domain = await store.create('domains', { title: 'Value and improvement', code: 'VAL', lead });
  const project = await store.create('projects', {
    title: 'Etanercept biosimilar switch',
    code: 'VAL-03',
    domain: domain.item.id,
    sro: lead,
    rating: 'Green',
    start: '2026-11-23',
    baselineFinish: '2027-01-27',
    finish: '2027-03-24',
    dataAgreement: 'Not needed',
  });
  await store.createMany(
    'milestones',
    Array.from({ length: notices }, (_, index) => ({
      title: `Step ${nameOf(index)} of the switch`,
      key: `VAL-03.${String(index + 1)}`,
      project: project.item.id,
      owner: ids[index % ids.length] ?? '',
      baseline: '2026-09-28',
      forecast: '2026-11-23',
    })),
  );
};

/** Letters alone, as names have. */
const nameOf = (index: number): string =>
  [...String(index)].map((digit) => String.fromCharCode(97 + Number(digit))).join('');

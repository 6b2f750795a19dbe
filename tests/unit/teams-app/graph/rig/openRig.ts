import { lists } from '@ipmo-hub/teams-app/lists';
import { openProgramme, type Programme, type ProgrammePorts } from '@ipmo-hub/teams-app/graph';
import { createTenant, type Tenant } from '../../../../../infra/local/src/tenant';
import { provisionLists } from './provisionLists';

export const base = 'http://127.0.0.1:4301/v1.0';

export interface Rig {
  readonly tenant: Tenant;
  /** The tenant's own fetch, as a client sees it. */
  readonly fetch: typeof globalThis.fetch;
  /** Milliseconds that clients slept; none of it was real. */
  readonly slept: number[];
  readonly ids: ReadonlyMap<string, string>;
  readonly appToken: string;
  /** Another client of the same lists, as a person who may write. */
  open(ports?: Partial<ProgrammePorts>): Promise<Programme>;
  close(): void;
}

/** A local tenant with the lists provisioned, no sockets and no real waiting. */
export const openRig = async ({
  definitions = lists as NonNullable<ProgrammePorts['lists']>,
  seed = 1,
}: { definitions?: NonNullable<ProgrammePorts['lists']>; seed?: number } = {}): Promise<Rig> => {
  let time = Date.parse('2026-11-23T09:00:00Z');
  const now = (): Date => new Date(time);
  const slept: number[] = [];
  const sleep = (ms: number): Promise<void> => {
    slept.push(ms);
    time += ms;
    return new Promise((resolve) => setImmediate(resolve));
  };
  const tenant = createTenant({ database: ':memory:', seed, now, throttle: false, delay: sleep });
  const fetch: typeof globalThis.fetch = (input, init) => tenant.fetch(new Request(input, init));
  tenant.directory.addApp({ clientId: 'suite', siteRole: 'owner' });
  const audience = 'https://graph.microsoft.com';
  const appToken = await tenant.signIn.issueAppToken({
    clientId: 'suite',
    audience,
    roles: ['Sites.Selected'],
    lifetime: 1_000_000_000,
  });
  const open = (ports: Partial<ProgrammePorts> = {}): Promise<Programme> =>
    openProgramme({
      fetch,
      base,
      site: tenant.siteId,
      token: () => Promise.resolve(appToken),
      now,
      sleep,
      random: () => 0.5,
      unitsPerMinute: 1_000_000,
      lists: definitions,
      ...ports,
    });
  const owner = await open();
  const ids = await provisionLists(owner.graph, tenant.siteId, definitions);
  return { tenant, fetch, slept, ids, appToken, open, close: () => tenant.close() };
};

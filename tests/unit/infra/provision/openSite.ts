import { openProgramme, type GraphClient, type Programme } from '@ipmo-hub/teams-app/graph';
import { createTenant, type Tenant } from '../../../../infra/local/src/tenant';

export interface Site {
  readonly tenant: Tenant;
  readonly site: string;
  readonly graph: GraphClient;
  /** A client of its own, by an app that owns the site. */
  open(): Promise<Programme>;
}

/** A local tenant in memory with nothing in it, at a moment. */
export const openSite = async (now = () => new Date('2026-11-23T09:00:00Z')): Promise<Site> => {
  const tenant = createTenant({ database: ':memory:', now, throttle: false });
  tenant.directory.addApp({ clientId: 'admin', siteRole: 'owner' });
  const token = await tenant.signIn.issueAppToken({
    clientId: 'admin',
    audience: 'https://graph.microsoft.com',
    roles: ['Sites.Selected'],
  });
  const open = () =>
    openProgramme({
      fetch: (input, init) => tenant.fetch(new Request(input, init)),
      base: 'http://127.0.0.1/v1.0',
      site: tenant.siteId,
      token: () => Promise.resolve(token),
      now,
      sleep: () => Promise.resolve(),
      random: () => 0.5,
      unitsPerMinute: 10_000_000,
    });
  const { graph } = await open();
  return { tenant, site: tenant.siteId, graph, open };
};

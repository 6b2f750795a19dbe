import { existsSync } from 'node:fs';
import { openProgramme } from '@ipmo-hub/teams-app/graph';
import { Refusal } from '../refusals';
import { createTenant } from '../local/src/tenant';
import { commandLineApp, enough } from './commandLineApp';
import type { Connection, ConnectionPorts } from './connection';

/** The local tenant's file, without a server. */
export const connectFile = async (ports: ConnectionPorts): Promise<Connection> => {
  if (!existsSync(ports.database)) {
    throw new Refusal('programme.absent');
  }
  const tenant = createTenant({ database: ports.database, now: ports.now, throttle: false });
  tenant.directory.addApp(commandLineApp);
  const audience = 'https://graph.microsoft.com';
  const programme = await openProgramme({
    ...ports,
    ...enough,
    fetch: (input, init) => tenant.fetch(new Request(input, init)),
    base: 'http://127.0.0.1/v1.0',
    site: tenant.siteId,
    token: () =>
      tenant.signIn.issueAppToken({ clientId: commandLineApp.clientId, audience, roles: ['Sites.Selected'] }),
  });
  return {
    programme,
    site: tenant.siteId,
    where: 'the data of the suite on this machine, which is not running',
    local: true,
    now: ports.now,
    close: () => {
      tenant.close();
    },
  };
};

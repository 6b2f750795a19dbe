import { openProgramme } from '@ipmo-hub/teams-app/graph';
import { Refusal } from '../refusals';
import { askForToken } from './askForToken';
import type { Connection, ConnectionPorts } from './connection';

const needed = ['IPMO_GRAPH', 'IPMO_SITE', 'IPMO_APP_ID', 'IPMO_APP_SECRET'] as const;

/** A Microsoft 365 tenant, with an application's own identity: what the environment says, the same names as for the bot. */
export const connectReal = async (ports: ConnectionPorts): Promise<Connection> => {
  const { env } = ports;
  const missing = needed.filter((name) => (env[name] ?? '') === '');
  const tokenUrl =
    env.IPMO_TOKEN_URL ??
    (env.IPMO_TENANT_ID &&
      `https://login.microsoftonline.com/${encodeURIComponent(env.IPMO_TENANT_ID)}/oauth2/v2.0/token`);
  if (missing.length > 0 || !tokenUrl) {
    const names = [...missing, ...(tokenUrl ? [] : ['IPMO_TENANT_ID'])];
    throw new Refusal('environment.incomplete', { facts: { names: names.join(', ') } });
  }
  const [base, site, clientId, secret] = needed.map((name) => env[name] ?? '') as [string, string, string, string];
  const programme = await openProgramme({
    ...ports,
    base,
    site,
    token: askForToken({ ...ports, url: tokenUrl, clientId, secret }),
    urgency: 'background',
    userAgent: 'NONISV|IPMOHub|CommandLine/0.1',
  });
  return { programme, site, where: new URL(base).host, local: false, now: ports.now, close: () => undefined };
};

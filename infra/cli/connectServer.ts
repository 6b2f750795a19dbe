import { randomUUID } from 'node:crypto';
import { openProgramme } from '@ipmo-hub/teams-app/graph';
import { isJson } from '../provision';
import { Refusal } from '../refusals';
import { askForToken } from './askForToken';
import { commandLineApp, enough } from './commandLineApp';
import type { Connection, ConnectionPorts } from './connection';

const usual = 'http://127.0.0.1:4301';

/** The suite that runs on this machine (`npm start`); undefined when it does not. IPMO_LOCAL_ORIGIN names it when it runs on other ports. */
export const connectServer = async (ports: ConnectionPorts): Promise<Connection | undefined> => {
  const origin = (ports.env.IPMO_LOCAL_ORIGIN || usual).replace(/\/$/, '');
  if (!/^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d{1,5})?$/.test(origin)) {
    throw new Refusal('environment.elsewhere');
  }
  const site = await readJson(ports.fetch, `${origin}/_local/site`);
  const [siteId, tenantId] = [textIn(site, 'siteId'), textIn(site, 'tenantId')];
  if (siteId === undefined || tenantId === undefined) return undefined;

  const secret = randomUUID();
  const registered = await ports.fetch(`${origin}/_local/apps`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ ...commandLineApp, secret }),
  });
  if (!registered.ok) throw new Refusal('tenant.refused', { facts: { origin, status: registered.status } });
  const clock = await readJson(ports.fetch, `${origin}/_local/clock`);
  const offset = numberIn(clock, 'offsetMs') ?? 0;
  const url = `${origin}/${tenantId}/oauth2/v2.0/token`;
  const programme = await openProgramme({
    ...ports,
    ...enough,
    base: `${origin}/v1.0`,
    site: siteId,
    token: askForToken({ ...ports, url, clientId: commandLineApp.clientId, secret }),
  });
  const now = (): Date => new Date(ports.now().getTime() + offset);
  return { programme, site: siteId, where: `the suite at ${origin}`, local: true, now, close: () => undefined };
};

/** Undefined when nothing answers, or something that is not the local tenant. */
const readJson = async (reach: typeof fetch, url: string): Promise<unknown> => {
  try {
    const answer = await reach(url, { signal: AbortSignal.timeout(2_000) });
    return answer.ok ? await answer.json() : undefined;
  } catch {
    return undefined;
  }
};

const textIn = (value: unknown, name: string): string | undefined => {
  const found = isJson(value) ? value[name] : undefined;
  return typeof found === 'string' ? found : undefined;
};

const numberIn = (value: unknown, name: string): number | undefined => {
  const found = isJson(value) ? value[name] : undefined;
  return typeof found === 'number' ? found : undefined;
};

import { ConnectorError } from './connectorError';

interface Limit {
  readonly requests: number;
  readonly seconds: number;
}

/** Teams' documented limits of one bot in one conversation, send and create alike, and of one app in a tenant. */
const perConversation: readonly Limit[] = [
  { requests: 7, seconds: 1 },
  { requests: 8, seconds: 2 },
  { requests: 60, seconds: 30 },
  { requests: 1800, seconds: 3600 },
];
/** Of members and of a team's channels. */
const lookUps: readonly Limit[] = [{ requests: 14, seconds: 1 }];
const perTenant: readonly Limit[] = [{ requests: 50, seconds: 1 }];

/** Refuses with 429 what goes over Teams' limits. Requests that were refused count as well. */
export function createSendLimits(now: () => number) {
  const times = new Map<string, number[]>();

  const take = (key: string, limits: readonly Limit[]) => {
    const at = now();
    const longest = Math.max(...limits.map(({ seconds }) => seconds)) * 1000;
    const recent = (times.get(key) ?? []).filter((time) => at - time < longest);
    recent.push(at);
    times.set(key, recent);
    for (const { requests, seconds } of limits) {
      const within = recent.filter((time) => at - time < seconds * 1000);
      if (within.length <= requests) continue;
      const frees = within[within.length - requests] ?? at;
      const wait = Math.max(1, Math.ceil((frees + seconds * 1000 - at) / 1000));
      throw new ConnectorError(429, 'Throttled', `Too many requests: ${requests} in ${seconds} s are allowed.`, wait);
    }
  };

  return {
    /** One create, send, update or delete. */
    send(conversation: string) {
      take('tenant', perTenant);
      take(`conversation:${conversation}`, perConversation);
    },
    look(conversation: string) {
      take('tenant', perTenant);
      take(`lookUp:${conversation}`, lookUps);
    },
  };
}

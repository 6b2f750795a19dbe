import { GraphError } from '../graphError';
import { allowanceFor, requestsPerPerson } from './licences';

interface Charge {
  clientId: string;
  /** Set for a delegated call. */
  personId: string | undefined;
  units: number;
  /** Inside a batch the wait is told with its fractions, elsewhere in whole seconds. */
  inBatch?: boolean;
}

interface Window {
  from: number;
  used: number;
}

export interface Quota {
  /** Books a request and answers with the headers it earns; throws 429 when a limit is reached. Refused calls count too. */
  charge(charge: Charge): Record<string, string>;
  reset(): void;
}

const tooMany = (headers: Record<string, string>) =>
  new GraphError(429, 'TooManyRequests', 'Please retry again later.', { headers, innerCode: '429' });

/**
 * SharePoint's limits as fixed windows that begin with the first request in them: resource units by app (minute, day)
 * and tenant (five minutes), requests by person (five minutes). `RateLimit-*` shows from 80 % of the minute's limit.
 */
export function createQuota(options: { licences: number; throttle: boolean; now: () => Date }): Quota {
  const allowance = allowanceFor(options.licences);
  const windows = new Map<string, Window>();

  /** Books `amount`; says what is used and for how many seconds the window still runs. */
  const book = (key: string, seconds: number, amount: number) => {
    const now = options.now().getTime();
    let window = windows.get(key);
    if (window === undefined || now - window.from >= seconds * 1000) {
      window = { from: now, used: 0 };
      windows.set(key, window);
    }
    window.used += amount;
    return { used: window.used, left: Math.max(0.001, (window.from + seconds * 1000 - now) / 1000) };
  };

  return {
    charge({ clientId, personId, units, inBatch = false }) {
      if (!options.throttle) return {};
      const minute = book(`minute ${clientId}`, 60, units);
      const limits = [
        { ...minute, limit: allowance.minute },
        { ...book(`day ${clientId}`, 86_400, units), limit: allowance.day },
        { ...book('tenant', 300, units), limit: allowance.tenant },
      ];
      if (personId !== undefined) limits.push({ ...book(`person ${personId}`, 300, 1), limit: requestsPerPerson });
      const headers: Record<string, string> =
        minute.used < allowance.minute * 0.8
          ? {}
          : {
              'RateLimit-Limit': String(allowance.minute),
              'RateLimit-Remaining': String(Math.max(0, allowance.minute - minute.used)),
              'RateLimit-Reset': String(Math.ceil(minute.left)),
            };
      const broken = limits.filter(({ used, limit }) => used > limit);
      if (broken.length === 0) return headers;
      const wait = Math.max(...broken.map(({ left }) => left));
      throw tooMany({ ...headers, 'Retry-After': String(inBatch ? wait : Math.ceil(wait)) });
    },
    reset: () => windows.clear(),
  };
}

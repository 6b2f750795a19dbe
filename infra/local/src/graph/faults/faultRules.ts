export const faultKinds = ['status', 'drop', 'latency', 'poison', 'repeat', 'resync410', 'resyncUpload410'] as const;
export type FaultKind = (typeof faultKinds)[number];

/** One thing that goes wrong, and when. All of `match` must hold; every other field narrows or shapes the fault. */
export interface FaultRule {
  match?: {
    method?: string;
    /** Regular expression over the path after `/v1.0`, without the query. */
    path?: string;
    /** Only the nth request that matches otherwise, counted from 1. */
    nth?: number;
  };
  /** `status` when absent, or `drop` / `latency` by the fields given. */
  kind?: FaultKind;
  /** 400 to 599; 503 when absent and nothing else is to go wrong. */
  status?: number;
  code?: string;
  message?: string;
  /** Seconds (`0` and `0.249` among them) or an HTTP date, sent as it is. */
  retryAfter?: number | string;
  /** Whether the fault strikes before the handler ran or after it wrote; `before` when absent. */
  when?: 'before' | 'after';
  latencyMs?: number;
  drop?: boolean;
  /** 0 to 1; always when absent. */
  probability?: number;
  /** How often it strikes; without end when absent. */
  times?: number;
}

export interface Fault extends FaultRule {
  kind: FaultKind;
  when: 'before' | 'after';
}

export interface Faults {
  /** Adds a rule; answers with its id. */
  add(rule: FaultRule): number;
  list(): (FaultRule & { id: number; struck: number })[];
  clear(): void;
  /** The faults that strike this request; of a batch as a whole only those whose path says so. */
  strike(method: string, path: string): Fault[];
}

/** What has no path of its own is meant for the requests in a batch, not for the envelope. */
export const batchPath = '/$batch';

const kindOf = (rule: FaultRule): FaultKind => {
  if (rule.kind !== undefined) return rule.kind;
  if (rule.drop === true) return 'drop';
  return rule.status === undefined && rule.latencyMs !== undefined ? 'latency' : 'status';
};

/** Rules in the order they were added; the same seed and the same requests give the same faults. */
export function createFaults(random: () => number): Faults {
  let rules: { rule: FaultRule; id: number; path: RegExp | undefined; seen: number; struck: number }[] = [];
  let lastId = 0;
  return {
    add(rule) {
      lastId += 1;
      const path = rule.match?.path === undefined ? undefined : new RegExp(rule.match.path);
      rules.push({ rule, id: lastId, path, seen: 0, struck: 0 });
      return lastId;
    },
    list: () => rules.map(({ rule, id, struck }) => ({ ...rule, id, struck })),
    clear() {
      rules = [];
    },
    strike(method, path) {
      const faults: Fault[] = [];
      for (const entry of rules) {
        const { match, times, probability } = entry.rule;
        if (match?.method !== undefined && match.method.toUpperCase() !== method) continue;
        if (entry.path === undefined ? path === batchPath : !entry.path.test(path)) continue;
        entry.seen += 1;
        if (match?.nth !== undefined && entry.seen !== match.nth) continue;
        if (times !== undefined && entry.struck >= times) continue;
        if (probability !== undefined && random() >= probability) continue;
        entry.struck += 1;
        faults.push({ ...entry.rule, kind: kindOf(entry.rule), when: entry.rule.when ?? 'before' });
      }
      return faults;
    },
  };
}

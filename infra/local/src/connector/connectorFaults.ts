import { isObject } from '../graph/json';
import { ConnectorError } from './connectorError';

interface Rule {
  readonly status: number;
  readonly code: string;
  readonly when: 'before' | 'after';
  readonly method?: string;
  readonly path?: RegExp;
  readonly retryAfter?: number;
  left: number;
}

/** Refusals on demand, each a number of times: what a test or a developer wants Teams to do next. */
export interface ConnectorFaults {
  /** `{ status, code?, when?, method?, path?, retryAfter?, times? }`; throws on anything else. */
  add(rule: unknown): void;
  clear(): void;
  strike(when: 'before' | 'after', method: string, path: string): ConnectorError | undefined;
}

export function createConnectorFaults(): ConnectorFaults {
  let rules: Rule[] = [];
  return {
    add(rule) {
      if (!isObject(rule)) throw new ConnectorError(400, 'BadArgument', 'A fault is an object.');
      const { status, code, when, method, path, retryAfter, times } = rule;
      if (typeof status !== 'number' || status < 400 || status > 599)
        throw new ConnectorError(400, 'BadArgument', 'A fault needs a status from 400 to 599.');
      rules.push({
        status,
        code: typeof code === 'string' ? code : 'Fault',
        when: when === 'after' ? 'after' : 'before',
        ...(typeof method === 'string' && { method }),
        ...(typeof path === 'string' && { path: patternOf(path) }),
        ...(typeof retryAfter === 'number' && { retryAfter }),
        left: typeof times === 'number' ? times : 1,
      });
    },
    clear() {
      rules = [];
    },
    strike(when, method, path) {
      const rule = rules.find(
        (candidate) =>
          candidate.left > 0 &&
          candidate.when === when &&
          (candidate.method === undefined || candidate.method === method) &&
          (candidate.path === undefined || candidate.path.test(path)),
      );
      if (!rule) return undefined;
      rule.left -= 1;
      return new ConnectorError(rule.status, rule.code, 'A fault that was asked for.', rule.retryAfter);
    },
  };
}

const patternOf = (path: string): RegExp => {
  try {
    return new RegExp(path);
  } catch {
    throw new ConnectorError(400, 'BadArgument', `'path' is not a regular expression: ${path}`);
  }
};

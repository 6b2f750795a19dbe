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
      rules.push(readRule(rule));
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

const fields = ['status', 'code', 'when', 'method', 'path', 'retryAfter', 'times'];

const bad = (message: string): ConnectorError => new ConnectorError(400, 'BadArgument', message);

const readRule = (rule: unknown): Rule => {
  if (!isObject(rule)) throw bad('A fault is an object.');
  // A misspelt field would leave the rule wider than it was meant.
  const unknown = Object.keys(rule).find((name) => !fields.includes(name));
  if (unknown !== undefined) throw bad(`'${unknown}' is unknown; there are ${fields.join(', ')}.`);
  const { status, code = 'Fault', when = 'before', method, path, retryAfter, times = 1 } = rule;
  if (typeof status !== 'number' || status < 400 || status > 599) throw bad('A fault needs a status from 400 to 599.');
  if (when !== 'before' && when !== 'after') throw bad("'when' must be 'before' or 'after'.");
  if (typeof code !== 'string') throw bad("'code' must be text.");
  if (method !== undefined && typeof method !== 'string') throw bad("'method' must be text.");
  if (path !== undefined && typeof path !== 'string') throw bad("'path' must be text.");
  if (retryAfter !== undefined && !(typeof retryAfter === 'number' && retryAfter >= 0))
    throw bad("'retryAfter' must be seconds.");
  if (!(typeof times === 'number' && times >= 1)) throw bad("'times' must be a number from 1.");
  return {
    status,
    code,
    when,
    ...(method !== undefined && { method: method.toUpperCase() }),
    ...(path !== undefined && { path: patternOf(path) }),
    ...(retryAfter !== undefined && { retryAfter }),
    left: times,
  };
};

const patternOf = (path: string): RegExp => {
  try {
    return new RegExp(path);
  } catch {
    throw bad(`'path' is not a regular expression: ${path}`);
  }
};

import { invalidRequest } from '../graphError';
import { isObject, type JsonObject } from '../json';
import { faultKinds, type FaultKind, type FaultRule } from '../faults/faultRules';

const number = (body: JsonObject, name: string, from: number, to: number) => {
  const value = body[name];
  if (value === undefined) return undefined;
  if (typeof value !== 'number' || value < from || value > to)
    throw invalidRequest(`'${name}' must be a number from ${from} to ${to}.`);
  return value;
};

const text = (body: JsonObject, name: string) => {
  const value = body[name];
  if (value !== undefined && typeof value !== 'string') throw invalidRequest(`'${name}' must be text.`);
  return value;
};

const httpDate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** The two forms HTTP knows, and the fraction Graph has been seen to send. */
const retryAfter = (body: JsonObject) => {
  const value = body.retryAfter;
  if (typeof value !== 'string') return number(body, 'retryAfter', 0, 86_400);
  if (!httpDate.test(value)) throw invalidRequest("'retryAfter' must be seconds or a date as HTTP writes it.");
  return value;
};

const isKind = (value: string): value is FaultKind => (faultKinds as readonly string[]).includes(value);

/** Drops what is undefined, so that absent stays absent. */
const present = <T extends object>(values: { [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;

/** What a rule and its `match` may hold; the compiler sees to it that none is missing. */
const ruleFields = {
  kind: true,
  when: true,
  drop: true,
  match: true,
  status: true,
  code: true,
  message: true,
  retryAfter: true,
  latencyMs: true,
  probability: true,
  times: true,
} satisfies Record<keyof FaultRule, true>;
const matchFields = { method: true, path: true, nth: true } satisfies Record<
  keyof NonNullable<FaultRule['match']>,
  true
>;

/** A field that nobody knows would leave the rule wider than it was meant. */
const refuseUnknown = (body: JsonObject, fields: object, within = ''): void => {
  const unknown = Object.keys(body).find((name) => !Object.hasOwn(fields, name));
  if (unknown === undefined) return;
  const known = Object.keys(fields).map((name) => within + name);
  throw invalidRequest(`'${within}${unknown}' is unknown; there are ${known.join(', ')}.`);
};

const readMatch = (body: JsonObject): NonNullable<FaultRule['match']> => {
  refuseUnknown(body, matchFields, 'match.');
  const path = text(body, 'path');
  if (path !== undefined) {
    try {
      new RegExp(path);
    } catch {
      throw invalidRequest(`'path' is not a regular expression: ${path}`);
    }
  }
  return present({ method: text(body, 'method'), path, nth: number(body, 'nth', 1, 1e9) });
};

/** Reads a fault rule; 400 says which field does not fit. */
export function readFault(body: JsonObject): FaultRule {
  refuseUnknown(body, ruleFields);
  const kind = text(body, 'kind');
  if (kind !== undefined && !isKind(kind)) throw invalidRequest(`'kind' must be one of ${faultKinds.join(', ')}.`);
  const when = text(body, 'when');
  if (when !== undefined && when !== 'before' && when !== 'after')
    throw invalidRequest("'when' must be 'before' or 'after'.");
  const { drop, match } = body;
  if (drop !== undefined && typeof drop !== 'boolean') throw invalidRequest("'drop' must be true or false.");
  if (match !== undefined && !isObject(match)) throw invalidRequest("'match' must be an object.");
  return present<FaultRule>({
    kind,
    when,
    drop,
    match: match === undefined ? undefined : readMatch(match),
    status: number(body, 'status', 400, 599),
    code: text(body, 'code'),
    message: text(body, 'message'),
    retryAfter: retryAfter(body),
    latencyMs: number(body, 'latencyMs', 0, 600_000),
    probability: number(body, 'probability', 0, 1),
    times: number(body, 'times', 1, 1e9),
  });
}

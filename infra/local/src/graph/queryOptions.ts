import { badRequest, GraphError, invalidRequest } from './graphError';

interface Expansion {
  /** Names in `$expand=fields($select=…)`, or undefined for everything. */
  select: string[] | undefined;
}

export interface QueryOptions {
  select: string[] | undefined;
  expand: ReadonlyMap<string, Expansion>;
  top: number | undefined;
  filter: string | undefined;
  orderby: string | undefined;
  skipToken: string | undefined;
}

const names = (text: string) => {
  const found = text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (found.length === 0 || found.some((name) => !/^[@\w./]+$/.test(name)))
    throw badRequest(`Invalid list of names: '${text}'.`);
  return found;
};

/** Splits at commas that no bracket encloses. */
const outerParts = (text: string): string[] => {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const sign = text[at];
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (at === text.length || (sign === ',' && depth === 0)) {
      parts.push(text.slice(from, at).trim());
      from = at + 1;
    }
  }
  return parts;
};

const readExpand = (text: string): Map<string, Expansion> => {
  const expand = new Map<string, Expansion>();
  for (const part of outerParts(text)) {
    const match = /^(\w+)(?:\((.*)\))?$/s.exec(part);
    if (match?.[1] === undefined) throw badRequest(`Invalid $expand: '${part}'.`);
    const inner = match[2]?.trim() ?? '';
    // Without its $, one tenant answered 400 badArgument: so does this one.
    if (inner !== '' && !inner.startsWith('$'))
      throw new GraphError(400, 'badArgument', `Invalid option '${inner}' in $expand.`);
    const select = /^\$select=([^;]*)$/.exec(inner)?.[1];
    if (inner !== '' && select === undefined) throw badRequest(`Only $select is known within $expand: '${inner}'.`);
    expand.set(match[1], { select: select === undefined ? undefined : names(select) });
  }
  return expand;
};

const option = (query: URLSearchParams, name: string) => query.get(`$${name}`) ?? query.get(name) ?? undefined;

/** Lists are not counted: neither by `$count=true` nor by `/$count`. */
export function refuseCount(): never {
  throw invalidRequest('$count is not supported on this API. Only URLs returned by the API can be used to page.');
}

/** Reads the OData options, with or without their `$`. 400 for what cannot be read, and for `$count` where it is not allowed. */
export function readQueryOptions(query: URLSearchParams, allowed: { count?: boolean } = {}): QueryOptions {
  if (option(query, 'count') === 'true' && allowed.count !== true) refuseCount();
  if (option(query, 'skip') !== undefined)
    throw invalidRequest('$skip is not supported on this API. Only URLs returned by the API can be used to page.');
  const select = option(query, 'select');
  const expand = option(query, 'expand');
  const top = option(query, 'top');
  if (top !== undefined && !/^[1-9]\d{0,8}$/.test(top)) throw invalidRequest(`Invalid value for $top: '${top}'.`);
  return {
    select: select === undefined ? undefined : names(select),
    expand: expand === undefined ? new Map() : readExpand(expand),
    top: top === undefined ? undefined : Number(top),
    filter: option(query, 'filter'),
    orderby: option(query, 'orderby'),
    skipToken: query.get('$skiptoken') ?? undefined,
  };
}

/** Keeps only what `$select` names, besides annotations. */
export function applySelect<Value>(
  resource: Readonly<Record<string, Value>>,
  select: string[] | undefined,
): Record<string, Value> {
  if (select === undefined || select.includes('*')) return { ...resource };
  const wanted = new Set(select.map((name) => name.split('/')[0] ?? name));
  return Object.fromEntries(Object.entries(resource).filter(([key]) => key.startsWith('@') || wanted.has(key)));
}

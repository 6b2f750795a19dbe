import { checkFields, listNames, lists, type ItemStamp, type ListName } from '@ipmo-hub/teams-app/lists';

/** What changed in a list, checked. */
export interface ListChanges {
  readonly counter: number;
  readonly items: readonly ItemStamp[];
  readonly removed: readonly Pick<ItemStamp, 'id' | 'etag'>[];
}

export interface Relayed {
  readonly lists: ReadonlyMap<ListName, ListChanges>;
  /** Milliseconds to wait before the other lists are read. */
  readonly after: number;
}

type Values = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown, most: number): value is string => typeof value === 'string' && value.length <= most;

const mostItems = 1_000;
/** A thousand tabs that all have to read have their turns within that. */
const longestWaitMs = 15 * 60_000;

const isId = (value: unknown): value is string => isText(value, 10) && /^[1-9]\d*$/.test(value);
const isEtag = (value: unknown): value is string =>
  isText(value, 80) && /^(W\/)?"\{?[0-9a-f-]{8,}\}?,\d+"$/i.test(value);

/** An item as the replica would have read it itself; undefined for anything else. */
const readItem = (list: ListName, value: unknown): ItemStamp | undefined => {
  if (!isRecord(value) || Object.hasOwn(value, '__proto__')) return undefined;
  const { id, etag, modified, modifiedBy, ...fields } = value;
  if (!isId(id) || !isEtag(etag)) return undefined;
  if (!isText(modified, 40) || (modified !== '' && Number.isNaN(Date.parse(modified)))) return undefined;
  if (modifiedBy !== undefined && !isText(modifiedBy, 400)) return undefined;
  // What is empty is left out of an item.
  if (Object.values(fields).some((field) => field === null || field === '')) return undefined;
  if (checkFields(lists[list], fields).length > 0) return undefined;
  return { ...fields, id, etag, modified, ...(modifiedBy === undefined ? {} : { modifiedBy }) };
};

const readRemoved = (value: unknown): Pick<ItemStamp, 'id' | 'etag'> | undefined => {
  if (!isRecord(value)) return undefined;
  const { id, etag } = value;
  return isId(id) && isEtag(etag) ? { id, etag } : undefined;
};

const readAll = <T>(value: unknown, read: (entry: unknown) => T | undefined): readonly T[] | undefined => {
  if (!Array.isArray(value) || value.length > mostItems) return undefined;
  const all: T[] = [];
  for (const entry of value as unknown[]) {
    const one = read(entry);
    if (one === undefined) return undefined;
    all.push(one);
  }
  return all;
};

const readList = (list: ListName, since: number, value: unknown): ListChanges | undefined => {
  if (!isRecord(value)) return undefined;
  const { counter } = value;
  if (typeof counter !== 'number' || !Number.isSafeInteger(counter) || counter < since) return undefined;
  const items = readAll(value['items'], (entry) => readItem(list, entry));
  const removed = readAll(value['removed'], readRemoved);
  return items && removed && { counter, items, removed };
};

/**
 * Checks the bot's answer as if a stranger had given it: nothing of another start, of a list that was not asked for, or that does not fit its definition
 * to the last item gets through.
 */
export const readRelayed = (body: unknown, boot: string, since: ReadonlyMap<ListName, number>): Relayed => {
  const found = new Map<ListName, ListChanges>();
  const { boot: from, lists: answered, after } = isRecord(body) ? body : {};
  if (from === boot && isRecord(answered)) {
    for (const list of listNames) {
      const counter = since.get(list);
      const changes = counter === undefined ? undefined : readList(list, counter, answered[list]);
      if (changes) found.set(list, changes);
    }
  }
  const wait = typeof after === 'number' && after > 0 ? Math.min(after, longestWaitMs) : 0;
  return { lists: found, after: wait };
};

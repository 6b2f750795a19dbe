import type { ItemStamp } from '@ipmo-hub/teams-app/lists';

/** What a person typed into a form and has not sent. */
export interface KeptDraft<T extends object, B extends ItemStamp = ItemStamp> {
  /** What the fields held when the person began. */
  readonly from: T;
  /** The fields that hold something else now. */
  readonly typed: Partial<T>;
  /** The item as it was when the person began, where the form changes one: what somebody else writes later comes back as a conflict. */
  readonly base?: B | undefined;
}

export type DraftShelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Where a draft is kept: `ipmo-hub-draft/{Entra object id}/{list and id of its item}`; leaving removes it with all that begins so. */
export const draftKey = (account: string, item: string): string => `ipmo-hub-draft/${account}/${item}`;

const longest = 8000;

/** What was typed at an earlier opening over `held`; undefined when nothing was, or it cannot be read. `id`: of the item that the form changes. */
export const readTyped = <T extends object, B extends ItemStamp>(
  shelf: DraftShelf | undefined,
  key: string,
  held: T,
  id: string | undefined,
): KeptDraft<T, B> | undefined => {
  try {
    const kept: unknown = JSON.parse(shelf?.getItem(key) ?? 'null');
    if (!isRecord(kept)) return undefined;
    const typed = fieldsIn(kept['typed'], held);
    if (Object.keys(typed).length === 0) return undefined;
    const base = kept['base'];
    const isOurs = isRecord(base) && base['id'] === id && isText(base['etag']) && isText(base['modified']);
    if (id !== undefined && !isOurs) return undefined;
    // Written by this page from an item of the same list; SharePoint checks each column again.
    return { from: { ...held, ...fieldsIn(kept['from'], held) }, typed, ...(isOurs && { base: base as unknown as B }) };
  } catch {
    return undefined;
  }
};

/** Keeps a draft, or with undefined none; false when the browser does not let it be kept. */
export const keepTyped = (shelf: DraftShelf | undefined, key: string, draft: object | undefined): boolean => {
  if (!shelf) return false;
  try {
    if (draft) shelf.setItem(key, JSON.stringify(draft));
    else shelf.removeItem(key);
    return true;
  } catch {
    // Full, or forbidden: the text stands in the form.
    return false;
  }
};

/** The draft with one more thing typed; undefined when every field holds again what it held when the person began. */
export const typeInto = <T extends object, B extends ItemStamp>(
  draft: KeptDraft<T, B> | undefined,
  part: Partial<T>,
  held: T,
  live: B | undefined,
): KeptDraft<T, B> | undefined => {
  const { from, typed, base } = draft ?? { from: held, typed: {}, base: live };
  const before = new Map<string, unknown>(Object.entries(from));
  const changed = Object.entries({ ...typed, ...part }).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(before.get(name)),
  );
  if (changed.length === 0) return undefined;
  // The same fields, fewer of them.
  return { from, typed: Object.fromEntries(changed) as Partial<T>, ...(base && { base }) };
};

const isText = (value: unknown): value is string => typeof value === 'string';
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Those of the form's own fields that hold a value of their kind. */
const fieldsIn = <T extends object>(kept: unknown, held: T): Partial<T> => {
  if (!isRecord(kept)) return {};
  const known = Object.entries(held).filter(([name]) => Object.hasOwn(kept, name));
  const fitting = known.flatMap(([name, like]: [string, unknown]) => {
    const value = kept[name];
    return fits(value, like) ? [[name, isText(value) ? value.slice(0, longest) : value] as const] : [];
  });
  return Object.fromEntries(fitting) as Partial<T>;
};

/** A field that holds nothing yet takes any plain value. */
const fits = (value: unknown, like: unknown): boolean =>
  Array.isArray(like)
    ? Array.isArray(value) && value.every(isText)
    : like === undefined
      ? isText(value) || typeof value === 'number'
      : typeof value === typeof like && typeof value !== 'object';

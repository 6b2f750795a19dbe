import type { AnyItem, Entry, Fields, ItemWrite, UpdateWrite } from './entry';

/** The later edit of an item taken up into the earlier one. */
export const foldEntries = (earlier: Entry, later: Entry): Entry => {
  const [one, other] = [earlier.write, later.write];
  if (one.kind === 'deed' || other.kind !== 'update') return earlier;
  const edits = [...earlier.edits, ...later.edits];
  if (one.kind === 'create') return { ...earlier, edits, write: { ...one, fields: filled(one.fields, other.patch) } };
  const { moved, ...patch } = one.patch;
  // How often it had moved belongs to the date that was put back, not to a new one.
  const counted = moved !== undefined && !('forecast' in other.patch);
  const folded: Fields = { ...patch, ...(counted && { moved }), ...other.patch };
  const write: UpdateWrite = { ...one, base: foldBase(one, other.base), patch: folded };
  return { ...earlier, edits, write };
};

/**
 * Each field as it was when the person changed it, under the earlier etag: if anybody else wrote in between, SharePoint refuses the etag and the
 * fields are merged one by one.
 */
const foldBase = ({ base, patch }: UpdateWrite, later: AnyItem): AnyItem => {
  const { id, etag, modified } = base;
  return overlay({ ...later, id, etag, modified }, pick(base, Object.keys(patch)));
};

/** What follows an edit that was written is founded on the item as that edit left it. */
export const rebaseEntry = (follower: Entry, done: ItemWrite, item: AnyItem, merged: boolean): Entry => {
  const { write } = follower;
  if (write.kind !== 'update') return follower;
  if (done.kind === 'create') return { ...follower, write: { ...write, base: item } };
  // With others' changes in it, the item holds what the person has not seen: only the own change is taken over.
  const unseen = merged || write.base.etag !== done.base.etag;
  return { ...follower, write: { ...write, base: unseen ? overlay(write.base, done.patch) : item } };
};

const pick = (item: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(names.map((name) => [name, item[name]]));

/** The item with these values; `null` and `undefined` empty a field. */
export const overlay = (item: AnyItem, fields: Fields): AnyItem => {
  const { id, etag, modified } = item;
  return { ...filled(item, fields), id, etag, modified };
};

const filled = (item: Fields, fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries({ ...item, ...fields }).filter(([, value]) => value !== null && value !== undefined),
  );

/** The fields that an edit and somebody else changed to different values. */
export const clashesOf = ({ base, patch }: UpdateWrite, theirs: AnyItem): readonly string[] =>
  Object.keys(patch).filter((name) => !same(base[name], theirs[name]) && !same(patch[name], theirs[name]));

export const same = (one: unknown, other: unknown): boolean => (one ?? '') === (other ?? '');

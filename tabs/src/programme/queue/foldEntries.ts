import type { AnyItem, Entry, Fields, UpdateWrite } from './entry';

/** The later edit of an item taken up into the earlier one. */
export const foldEntries = (earlier: Entry, later: Entry): Entry => {
  const [one, other] = [earlier.write, later.write];
  if (one.kind !== 'update' || other.kind !== 'update') return earlier;
  const { moved, ...patch } = one.patch;
  // How often it had moved belongs to the date that was put back, not to a new one.
  const counted = moved !== undefined && !('forecast' in other.patch);
  const folded: Fields = { ...patch, ...(counted && { moved }), ...other.patch };
  const write: UpdateWrite = { ...one, base: foldBase(one, other.base), patch: folded };
  return { ...earlier, edits: [...earlier.edits, ...later.edits], write };
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
export const rebaseEntry = (follower: Entry, done: UpdateWrite, item: AnyItem, merged: boolean): Entry => {
  const { write } = follower;
  if (write.kind !== 'update') return follower;
  // With others' changes in it, the item holds what the person has not seen: only the own change is taken over.
  const unseen = merged || write.base.etag !== done.base.etag;
  return { ...follower, write: { ...write, base: unseen ? overlay(write.base, done.patch) : item } };
};

const pick = (item: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(names.map((name) => [name, item[name]]));

/** The item with these values; `null` and `undefined` empty a field. */
const overlay = (item: AnyItem, fields: Fields): AnyItem => {
  const { id, etag, modified } = item;
  const rest = Object.entries({ ...item, ...fields }).filter(([, value]) => value !== null && value !== undefined);
  return { ...Object.fromEntries(rest), id, etag, modified };
};

/** The fields that an edit and somebody else changed to different values. */
export const clashesOf = ({ base, patch }: UpdateWrite, theirs: AnyItem): readonly string[] =>
  Object.keys(patch).filter((name) => !same(base[name], theirs[name]) && !same(patch[name], theirs[name]));

export const same = (one: unknown, other: unknown): boolean => (one ?? '') === (other ?? '');

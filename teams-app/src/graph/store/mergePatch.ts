import type { AnyItem } from '../codec/createCodec';
import type { Fields } from './storePorts';

export interface Merge {
  /** What is still to be written over theirs. */
  readonly rest: Fields;
  /** Fields that both changed, to different values. */
  readonly conflicting: readonly string[];
  /** Whether they changed anything that the patch leaves alone. */
  readonly others: boolean;
}

/** Three-way merge, field by field. Absent and `null` are the same: an empty field. */
export const mergePatch = (base: AnyItem, mine: Fields, theirs: AnyItem): Merge => {
  const rest: Record<string, unknown> = {};
  const conflicting: string[] = [];
  for (const [field, value] of Object.entries(mine)) {
    if (same(value, theirs[field])) continue;
    if (same(base[field], theirs[field])) rest[field] = value;
    else conflicting.push(field);
  }
  const names = new Set([...Object.keys(base), ...Object.keys(theirs)]);
  const others = [...names].some((field) => !stamp.has(field) && !(field in mine) && !same(base[field], theirs[field]));
  return { rest, conflicting, others };
};

/** The fields of a patch that differ from the item. */
export const changesIn = (base: AnyItem, patch: Fields): Fields =>
  Object.fromEntries(
    Object.entries(patch).filter(([field, value]) => value !== undefined && !same(value, base[field])),
  );

export const same = (one: unknown, other: unknown): boolean => (one ?? '') === (other ?? '');

const stamp: ReadonlySet<string> = new Set(['id', 'etag', 'modified', 'modifiedBy']);

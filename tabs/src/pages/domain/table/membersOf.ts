import type { Head, Line } from './rowScene';

/** Ids of the rows under a heading. */
export const membersOf = (head: Head, lines: readonly Line[]): readonly string[] => {
  const at = lines.indexOf(head);
  return rowIds(lines.slice(at + 1, at + 1 + head.count));
};

/** Ids of the rows, in the order on screen. */
export const rowIds = (lines: readonly Line[]): readonly string[] =>
  lines.flatMap((line) => (line.kind === 'row' ? [line.key] : []));

/** Whether all of them are selected, or some, or none. */
export const shareOf = (ids: readonly string[], selected: ReadonlySet<string>): boolean | 'some' => {
  if (selected.size === 0 || ids.length === 0) return false;
  const count = ids.filter((id) => selected.has(id)).length;
  return count === ids.length ? true : count > 0 ? 'some' : false;
};

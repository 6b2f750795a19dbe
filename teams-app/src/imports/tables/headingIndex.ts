import { plainWord } from './plainWord';
import type { TableColumn, TableKind } from './tableKind';

const made = new WeakMap<TableKind, ReadonlyMap<string, TableColumn>>();

/** The columns of a kind of table by every heading they go by; what is listed first wins a heading that two share. */
export const headingIndex = (kind: TableKind): ReadonlyMap<string, TableColumn> => {
  const known = made.get(kind);
  if (known) return known;
  const index = new Map<string, TableColumn>();
  const put = (heading: string, column: TableColumn): void => {
    const word = plainWord(heading);
    if (!index.has(word)) index.set(word, column);
  };
  for (const column of kind.columns) put(column.heading, column);
  for (const column of kind.columns) for (const heading of column.also) put(heading, column);
  made.set(kind, index);
  return index;
};

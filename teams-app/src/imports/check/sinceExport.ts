import { headingOf, lists, type Column, type Item } from '../../lists';
import type { ExportBase } from '../base';
import type { RowProblem } from '../problem';
import { shorten } from '../rows/shorten';
import type { KeyedRow } from './parsedRow';

export interface EditedRow {
  /** The row with only those cells that were edited since the export. */
  readonly row: KeyedRow;
  /** Properties whose cell was emptied. */
  readonly emptied: readonly string[];
}

const lines = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

/**
 * What was edited in a row since its workbook was exported: cells left as they were say nothing, whatever others have written meanwhile; a cell that was
 * emptied takes its value away. A row that the export did not have, or that another key was given, is taken as it stands. `existing` is its item now.
 */
export const sinceExport = (
  row: KeyedRow,
  base: ExportBase | undefined,
  existing: Item<KeyedRow['list']> | undefined,
  report: (problem: RowProblem) => void,
): EditedRow => {
  const before = base?.find(row.list, row.key);
  if (!before) return { row, emptied: [] };
  const keyName = lists[row.list].key;
  if (!existing) {
    report({
      ...row.place,
      found: shorten(row.key),
      say: `“${shorten(row.key)}” was deleted since this workbook was exported.`,
      next: 'Delete the row; or empty its reference, and it becomes a new one.',
    });
    return { row, emptied: [] };
  }
  const values = new Map(
    [...row.values].filter(([name, { text, value }]) => {
      const was = before.get(name);
      return (
        name === keyName || was === undefined || (lines(text) !== lines(was) && lines(String(value)) !== lines(was))
      );
    }),
  );
  const columns: Readonly<Record<string, Column>> = lists[row.list].columns;
  const emptied = [...before].flatMap(([name, was]) => {
    if (was === '' || name === keyName || row.values.has(name) || row.unread.has(name) || !row.headings.has(name))
      return [];
    const column = columns[name];
    if (column?.required !== true) return [name];
    const heading = row.headings.get(name) ?? headingOf(name, column);
    report({
      ...row.place,
      column: heading,
      say: `“${heading}” was emptied, but it must say something.`,
      next: `It was “${shorten(was)}”.`,
    });
    return [];
  });
  return { row: { ...row, values }, emptied };
};

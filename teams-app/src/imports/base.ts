import type { ListName } from '../lists';
import type { Sheets } from './files/sheet';

/** The hidden sheet of an exported workbook that keeps every cell as it was exported, and its headings. */
export const baseSheetName = 'As exported';
export const baseHeadings = ['List', 'Item', 'Column', 'As exported'] as const;

/** Cells as they were when a workbook was exported, by list, key and property. */
export interface ExportBase {
  find(list: ListName, key: string): ReadonlyMap<string, string> | undefined;
}

/** What an exported workbook says about itself; undefined for any other file. */
export const readBase = ({ sheets }: Sheets): ExportBase | undefined => {
  const sheet = sheets.find(({ name, hidden }) => hidden && name === baseSheetName);
  if (!sheet || baseHeadings.some((heading, at) => sheet.rows[0]?.[at] !== heading)) return undefined;
  const items = new Map<string, Map<string, string>>();
  for (const [list = '', key = '', property = '', text = ''] of sheet.rows.slice(1)) {
    const id = `${list} ${key.toLowerCase()}`;
    const cells = items.get(id) ?? new Map<string, string>();
    items.set(id, cells.set(property, text));
  }
  return { find: (list, key) => items.get(`${list} ${key.toLowerCase()}`) };
};

import type { ListName } from '../lists';
import type { Sheet, Sheets } from './files/sheet';

/** The hidden sheet of an exported workbook that keeps every cell as it was exported, and its headings. */
export const baseSheetName = 'As exported';
export const baseHeadings = ['List', 'Item', 'Column', 'As exported'] as const;

/** Cells as they were when a workbook was exported, by list, key and property. */
export interface ExportBase {
  find(list: ListName, key: string): ReadonlyMap<string, string> | undefined;
}

/** Known by its name and headings: somebody may have unhidden it. */
const isBase = ({ name, rows }: Sheet): boolean =>
  name === baseSheetName && baseHeadings.every((heading, at) => rows[0]?.[at] === heading);

/** The file without what it says about itself. */
export const withoutBase = (file: Sheets): Sheets => ({ ...file, sheets: file.sheets.filter((one) => !isBase(one)) });

/** What an exported workbook says about itself; undefined for any other file. */
export const readBase = ({ sheets }: Sheets): ExportBase | undefined => {
  const sheet = sheets.find(isBase);
  if (!sheet) return undefined;
  const items = new Map<string, Map<string, string>>();
  for (const [list = '', key = '', property = '', text = ''] of sheet.rows.slice(1)) {
    const id = `${list} ${key.toLowerCase()}`;
    const cells = items.get(id) ?? new Map<string, string>();
    items.set(id, cells.set(property, text));
  }
  return { find: (list, key) => items.get(`${list} ${key.toLowerCase()}`) };
};

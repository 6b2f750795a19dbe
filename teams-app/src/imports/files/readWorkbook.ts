import { zipSync } from 'fflate';
import readExcelFile from 'read-excel-file/universal';
import { AppError } from '../../errors';
import { bounds } from './bounds';
import { checkExtent } from './checkExtent';
import { hiddenSheets } from './hiddenSheets';
import { outlineOf } from './outlineOf';
import { sheetParts } from './sheetParts';
import type { Sheet } from './sheet';
import { unpackWorkbook } from './unpackWorkbook';

/**
 * The sheets of an .xlsx workbook. Formulas are never worked out: what Excel last showed is read, and text that begins with `=` stays text.
 * @throws AppError `import.unreadable`, `import.tooLarge`
 */
export const readWorkbook = async (bytes: Uint8Array): Promise<readonly Sheet[]> => {
  const parts = unpackWorkbook(bytes);
  const text = new TextDecoder();
  const workbook = parts['xl/workbook.xml'];
  if (!workbook) throw new AppError('import.unreadable');
  for (const [path, part] of Object.entries(parts)) {
    if (path.startsWith('xl/worksheets/')) checkExtent(text.decode(part));
  }
  const xml = text.decode(workbook);
  const hidden = hiddenSheets(xml);
  const relations = text.decode(parts['xl/_rels/workbook.xml.rels'] ?? new Uint8Array());
  const partOf = sheetParts(xml, relations);
  const sheets = await readParts(parts);
  return sheets.map(({ sheet, data }) => ({
    name: sheet,
    hidden: hidden.has(sheet),
    outline: outlineOf(text.decode(parts[partOf.get(sheet) ?? ''] ?? new Uint8Array())),
    rows: data.map((row) => row.map(cellText)),
  }));
};

/** The library unpacks without a bound; so it is given only what was unpacked within bounds, stored without packing. */
const readParts = async (parts: Record<string, Uint8Array>): ReturnType<typeof readExcelFile> => {
  const stored = zipSync(parts, { level: 0 });
  try {
    return await readExcelFile(stored.slice().buffer);
  } catch (error) {
    throw new AppError('import.unreadable', { cause: error });
  }
};

const cellText = (value: unknown): string => {
  if (value instanceof Date) return dayText(value);
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'string') return value.slice(0, bounds.cellCharacters).trim();
  return typeof value === 'number' ? String(value) : '';
};

/** Excel counts days as fractions; half a second of rounding must not cost a day. */
const dayText = (value: Date): string => {
  const time = value.getTime() + 500;
  return Number.isNaN(time) ? '#DATE' : new Date(time).toISOString().slice(0, 10);
};

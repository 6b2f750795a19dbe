import Papa from 'papaparse';
import { textOfCell } from '../imports';
import type { ExportTable } from './exportTables';

/** A spreadsheet program takes text that begins so for a formula. */
const formula = /^[=+\-@\t\r]/;

/** One table as CSV, with a byte order mark so that Excel reads its accents. Text that would be a formula begins with an apostrophe, which an import takes off again. */
export const writeCsv = ({ columns, rows }: ExportTable): Uint8Array => {
  const safe = (text: string): string => (formula.test(text) ? `'${text}` : text);
  const text = Papa.unparse(
    [columns.map(({ heading }) => heading), ...rows.map((row) => row.map((cell) => safe(textOfCell(cell))))],
    { newline: '\r\n' },
  );
  return new TextEncoder().encode(`\uFEFF${text}`);
};

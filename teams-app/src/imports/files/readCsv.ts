import Papa from 'papaparse';
import { AppError } from '../../errors';
import { bounds } from './bounds';
import { decodeText } from './decodeText';
import type { Sheet } from './sheet';

/** The one table of a CSV file; the separator (comma, semicolon, tab) is found out. @throws AppError `import.unreadable`, `import.tooLarge` */
export const readCsv = (bytes: Uint8Array, name: string): Sheet => {
  const text = decodeText(bytes);
  if (text.includes('\0')) throw new AppError('import.unreadable');
  const { data, errors } = Papa.parse<string[]>(text, {
    delimitersToGuess: [',', ';', '\t', '|'],
    skipEmptyLines: false,
    preview: bounds.rows + 1,
  });
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken)
    throw new AppError('import.unreadable', { cause: new Error(`${broken.message} (row ${String(broken.row)})`) });
  if (data.length > bounds.rows || data.some((row) => row.length > bounds.columns)) {
    throw new AppError('import.tooLarge', {
      facts: { limit: `${bounds.rows.toLocaleString('en-GB')} rows and ${String(bounds.columns)} columns` },
    });
  }
  const rows = data.map((row) => row.map((cell) => plainCell(cell.slice(0, bounds.cellCharacters).trim())));
  return { name, hidden: false, outline: [], rows };
};

/** An export puts an apostrophe before what a spreadsheet program would take for a formula. */
const plainCell = (text: string): string => text.replace(/^'(?=[=+\-@])/, '');

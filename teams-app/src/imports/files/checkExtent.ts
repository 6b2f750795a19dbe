import { AppError } from '../../errors';
import { bounds } from './bounds';

/**
 * Refuses a sheet whose cells lie so far out that filling the gaps would exhaust memory: one cell in XFD1048576 is all it takes.
 * @throws AppError `import.tooLarge`
 */
export const checkExtent = (xml: string): void => {
  let lastRow = 0;
  let lastColumn = 0;
  let squares = 0;
  let rows = 0;
  // Every attribute `r` counts, wherever it stands: rather too many than one overlooked.
  for (const [, reference = ''] of xml.matchAll(/\sr\s*=\s*["']([^"']{0,40})["']/g)) {
    if (reference.includes('&')) throw new AppError('import.unreadable');
    const [, letters = '', digits = ''] = /^([A-Za-z]{0,3})(\d{1,9})$/.exec(reference) ?? [];
    if (digits === '') continue;
    const row = Number(digits);
    if (letters === '') rows += 1;
    const column = letters === '' ? 0 : columnNumber(letters);
    if (row > 1_048_576) tooFar();
    // Excel keeps formatted, empty rows to the end of the sheet; only cells count towards the last row.
    if (letters !== '' && row > lastRow) lastRow = row;
    if (column > lastColumn) lastColumn = column;
    squares = Math.max(squares, lastColumn * Math.max(lastRow, rows));
  }
  if (lastRow > bounds.rows || lastColumn > 16_384 || squares > bounds.rows * bounds.columns) tooFar();
};

const tooFar = (): never => {
  throw new AppError('import.tooLarge', {
    facts: { limit: `${bounds.rows.toLocaleString('en-GB')} rows and ${String(bounds.columns)} columns` },
  });
};

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

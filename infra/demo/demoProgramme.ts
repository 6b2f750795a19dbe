import writeExcelFile from 'write-excel-file/node';
import type { Day } from '@ipmo-hub/teams-app/domain';
import { sheetRows, type DemoCell, type DemoSheet } from './sheetRows';

/**
 * The demo programme as an Excel workbook (.xlsx), such as a programme office keeps. Dates follow `today`, so that there is always something done, due within seven
 * working days, due today, late, very late, and put back three times.
 */
export const demoProgramme = async (today: Day): Promise<Uint8Array> => {
  const sheets = sheetRows(today).map((sheet) => ({
    sheet: sheet.sheet,
    data: [
      ...sheet.above.map((line) => [{ value: line, fontStyle: 'italic' as const }]),
      ...(sheet.above.length > 0 ? [[]] : []),
      sheet.headings.map((heading) => ({ value: heading, fontWeight: 'bold' as const })),
      ...sheet.rows.map((row) => row.map(cellOf)),
    ],
    columns: widths(sheet).map((width) => ({ width })),
    stickyRowsCount: sheet.above.length + (sheet.above.length > 0 ? 2 : 1),
  }));
  return new Uint8Array(await writeExcelFile(sheets).toBuffer());
};

const cellOf = (cell: DemoCell) => {
  if (cell === undefined) return null;
  if (typeof cell === 'object') return { value: new Date(`${cell.day}T00:00:00Z`), format: 'dd/mm/yyyy' };
  return cell;
};

/** As wide as the longest cell, within what reads well. */
const widths = ({ headings, rows }: DemoSheet): readonly number[] =>
  headings.map((heading, at) =>
    rows.reduce((most, row) => Math.min(60, Math.max(most, textOf(row[at]).length + 2)), heading.length + 2),
  );

const textOf = (cell: DemoCell): string => (typeof cell === 'object' ? cell.day : String(cell ?? ''));

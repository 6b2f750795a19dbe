import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/universal';
import { baseHeadings, baseSheetName, textOfCell, type ExportCell } from '../imports';
import type { ExportTable } from './exportTables';

/** Excel holds no more in a cell. */
const mostCharacters = 32_767;

/**
 * The tables as an Excel workbook (.xlsx), one sheet each. A last sheet, hidden, keeps every cell as it was: when the workbook comes back, only what was
 * edited in it is written, whatever others changed meanwhile.
 */
export const writeWorkbook = async (tables: readonly ExportTable[]): Promise<Uint8Array> => {
  const sheets = tables.map((table) => ({
    sheet: table.name,
    data: [
      table.columns.map(({ heading }) => ({ value: heading, fontWeight: 'bold' as const })),
      ...table.rows.map((row) => row.map(cellOf)),
    ],
    columns: table.columns.map((_, at) => ({ width: widthOf(table, at) })),
    stickyRowsCount: 1,
  }));
  const base = tables.flatMap((table) =>
    table.rows.flatMap((row, at) =>
      table.columns.map(({ property }, column) =>
        [table.list, table.keys[at] ?? '', property, textOfCell(row[column])].map((value) => ({
          value: value.slice(0, mostCharacters),
          type: String,
        })),
      ),
    ),
  );
  const kept = {
    sheet: baseSheetName,
    data: [baseHeadings.map((value) => ({ value, type: String })), ...base],
  };
  const made = await writeExcelFile([...sheets, kept]).toBlob();
  return hideLast(new Uint8Array(await made.arrayBuffer()));
};

const cellOf = (cell: ExportCell) => {
  if (cell === undefined) return null;
  if (typeof cell === 'object') return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' };
  // Said to be text, so that nothing a person typed is a formula.
  return typeof cell === 'number'
    ? { value: cell, type: Number }
    : { value: cell.slice(0, mostCharacters), type: String, wrap: true };
};

/** As wide as the longest cell, within what reads well. */
const widthOf = ({ columns, rows }: ExportTable, at: number): number =>
  rows.reduce(
    (most, row) => Math.min(60, Math.max(most, textOfCell(row[at]).length + 2)),
    (columns[at]?.heading.length ?? 0) + 2,
  );

/** The library cannot hide a sheet, so the finished workbook's list of sheets is told to. */
const hideLast = (workbook: Uint8Array): Uint8Array => {
  const parts = unzipSync(workbook);
  const list = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
  const at = list.lastIndexOf('<sheet ');
  if (at < 0) throw new Error('The workbook names no sheets');
  const hidden = `${list.slice(0, at)}<sheet state="hidden" ${list.slice(at + '<sheet '.length)}`;
  return zipSync({ ...parts, 'xl/workbook.xml': strToU8(hidden) });
};

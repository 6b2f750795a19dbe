import type { Sheet } from '../files/sheet';
import type { RowProblem } from '../problem';
import type { TableColumn } from '../tables';
import { headingIndex } from '../tables/headingIndex';
import { plainWord } from '../tables/plainWord';
import { columnLetters } from './columnLetters';
import type { FoundTable } from './findTable';
import { nearestWord } from './nearestWord';
import { shorten } from './shorten';

export interface MatchedColumn {
  readonly column: TableColumn;
  readonly index: number;
  /** As the file has it. */
  readonly heading: string;
}

/** `chosen` says what a heading stands for where a person did (`list.property`; empty leaves it out). The columns of a table, and a problem for each heading that is unknown, missing above filled cells, or there twice. */
export const matchHeadings = (
  { name: sheet, rows }: Sheet,
  { kind, headingRow }: FoundTable,
  chosen: (heading: string) => string | undefined = () => undefined,
): { readonly columns: readonly MatchedColumn[]; readonly problems: readonly RowProblem[] } => {
  const known = headingIndex(kind);
  const columns: MatchedColumn[] = [];
  const problems: RowProblem[] = [];
  const row = headingRow + 1;
  const below = rows.slice(headingRow + 1);
  const width = rows.slice(headingRow).reduce((most, cells) => Math.max(most, cells.length), 0);
  for (let index = 0; index < width; index += 1) {
    const heading = shorten(rows[headingRow]?.[index] ?? '');
    const where = { sheet, row, column: heading === '' ? columnLetters(index) : heading };
    if (heading === '') {
      if (below.some((cells) => (cells[index] ?? '') !== '')) {
        problems.push({ ...where, say: 'This column has no heading.', next: 'Give it one, or empty the column.' });
      }
      continue;
    }
    const choice = chosen(heading);
    if (choice === '') continue;
    const column =
      choice === undefined
        ? known.get(plainWord(heading))
        : kind.columns.find(({ list, property }) => choice === `${list}.${property}`);
    if (!column) {
      const near = nearestWord(
        heading,
        kind.columns.map((one) => one.heading),
      );
      const next =
        near === undefined ? 'Delete the column.' : `If it is “${near}”, call it that; otherwise delete the column.`;
      problems.push({ ...where, heading: true, say: 'This column is unknown.', next });
    } else if (columns.some((other) => other.column === column)) {
      problems.push({ ...where, say: `There are two columns for “${column.heading}”.`, next: 'Keep one of them.' });
    } else {
      columns.push({ column, index, heading });
    }
  }
  return { columns, problems };
};

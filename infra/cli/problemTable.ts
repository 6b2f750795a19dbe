import type { RowProblem } from '@ipmo-hub/teams-app/imports';
import { formatTable } from './formatTable';

/** Every problem of a file, with its place and what to do. */
export const problemTable = (problems: readonly RowProblem[]): readonly string[] =>
  formatTable(
    ['Sheet', 'Row', 'Column', 'What is wrong and what to do'],
    problems.map(({ sheet, row, column, say, next }) => [
      sheet,
      row === undefined ? '' : String(row),
      column ?? '',
      `${say} ${next}`,
    ]),
  );

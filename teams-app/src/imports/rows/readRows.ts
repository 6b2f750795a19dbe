import type { Sheet, Sheets } from '../files/sheet';
import type { RowProblem } from '../problem';
import type { Draft } from './draft';
import { fillDown } from './fillDown';
import { chosenFor } from '../mapping/columnKey';
import { plainMapping, type Mapping } from '../mapping/mapping';
import { findTable } from './findTable';
import { matchHeadings } from './matchHeadings';
import { missedTable } from './missedTable';
import { splitRow } from './splitRow';

/** A sheet that is not read, and why. */
export interface IgnoredSheet {
  readonly sheet: string;
  readonly why: 'hidden' | 'empty' | 'no table';
}

export interface ReadRows {
  readonly drafts: readonly Draft[];
  readonly problems: readonly RowProblem[];
  readonly ignored: readonly IgnoredSheet[];
}

/** The rows of every table in a file, by their headings. Title rows above a table and empty rows are passed over. */
export const readRows = ({ sheets, fileName }: Sheets, mapping: Mapping = plainMapping): ReadRows => {
  const drafts: Draft[] = [];
  const problems: RowProblem[] = [];
  const ignored: IgnoredSheet[] = [];
  for (const sheet of sheets) {
    const found = sheet.hidden ? undefined : findTable(sheet, mapping);
    if (!found) {
      const why = whyIgnored(sheet);
      const missed = why === 'no table' ? missedTable(sheet) : undefined;
      if (missed) problems.push(missed);
      else ignored.push({ sheet: sheet.name, why });
      continue;
    }
    const { columns, problems: wrong } = matchHeadings(sheet, found, (heading) =>
      chosenFor(mapping, found.kind.list, heading),
    );
    problems.push(...wrong);
    const fill = fillDown(found.kind.list, columns);
    sheet.rows.forEach((cells, index) => {
      if (index <= found.headingRow || cells.every((cell) => cell === '')) return;
      drafts.push(...splitRow(found.kind.list, columns, fill(cells), { sheet: sheet.name, row: index + 1 }));
    });
  }
  if (ignored.length === sheets.length) {
    problems.push({
      sheet: fileName,
      say: 'No table of a programme was found: no row of headings such as Milestone, Project, Owner and Forecast.',
      next: 'Give each table a row of headings, and each sheet one table: Domains, Organisations, People, Projects, Milestones.',
    });
  }
  return { drafts, problems, ignored };
};

const whyIgnored = ({ hidden, rows }: Sheet): IgnoredSheet['why'] => {
  if (hidden) return 'hidden';
  return rows.every((cells) => cells.every((cell) => cell === '')) ? 'empty' : 'no table';
};

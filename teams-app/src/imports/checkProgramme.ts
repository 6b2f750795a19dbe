import { lists, type ListName, type Snapshot } from '../lists';
import { checkRow } from './check/checkRow';
import { completeRows } from './check/completeRows';
import { crossChecks } from './check/crossChecks';
import { identify } from './check/identify';
import { mergeRows } from './check/mergeRows';
import { createNameBook } from './check/nameBook';
import { parseDraft } from './check/parseDraft';
import type { KeyedRow, KeyRef, PlannedValue } from './check/parsedRow';
import { patchFor } from './check/planRow';
import { resolveRefs } from './check/resolveRefs';
import { sinceExport } from './check/sinceExport';
import { uniqueIds } from './check/uniqueIds';
import type { Sheets } from './files/sheet';
import { readBase, withoutBase } from './base';
import { cellFor, createNames, textOfCell } from './cellTexts';
import { readExport } from './formats/readExport';
import { proposeMapping } from './mapping/describeFile';
import type { Mapping } from './mapping/mapping';
import { importedLists, type ImportPlan, type PlannedCreate, type PlannedUpdate } from './importPlan';
import { createItemIndex } from './itemIndex';
import type { RowProblem } from './problem';
import { readRows } from './rows/readRows';

interface Checking {
  readonly row: KeyedRow;
  readonly key: string;
  readonly fields: Record<string, PlannedValue>;
  readonly unresolved: ReadonlySet<string>;
  readonly existing: boolean;
}

/**
 * Decides what an import of the file, read by a mapping, would change, against the lists as they are. Every problem of the file is found at once, in the order of the file; with any
 * problem there is no plan. A file that was imported already gives a plan that changes nothing.
 */
export const checkProgramme = (
  file: Sheets,
  snapshot: Snapshot,
  mapping: Mapping = proposeMapping(file),
): { readonly plan?: ImportPlan; readonly problems: readonly RowProblem[] } => {
  const sheets = withoutBase(file);
  const { drafts, problems: found, ignored } = readExport(sheets, mapping, snapshot) ?? readRows(sheets, mapping);
  const problems: RowProblem[] = [...found];
  const report = (problem: RowProblem): void => void problems.push(problem);
  const parsed = drafts.map((draft) => parseDraft(draft, report));
  const book = createNameBook(snapshot);
  const index = createItemIndex(snapshot, importedLists);
  const base = readBase(file);
  const nameOf = createNames(snapshot);

  const keyed = importedLists.map((list) => {
    const rows = parsed.filter((row) => row.list === list);
    return mergeRows(identify(list, rows, snapshot, book, report), report);
  });
  // Deputies and leads may stand further down: names are looked up when all of them are known.
  const checking = new Map<ListName, Checking[]>();
  importedLists.forEach((list, at) => {
    const rows = (keyed[at] ?? []).map((read) => {
      const item = index.find(list, read.key);
      const { row, emptied } = sinceExport(read, base, item, report);
      const { fields, unresolved } = resolveRefs(row, book, report);
      for (const property of emptied) fields[property] = null;
      return { row, key: row.key, existing: item !== undefined, fields, unresolved };
    });
    checking.set(list, rows);
  });
  const rowsOf = (list: ListName): readonly Checking[] => checking.get(list) ?? [];
  completeRows({
    people: rowsOf('people'),
    projects: rowsOf('projects'),
    milestones: rowsOf('milestones'),
    risks: rowsOf('risks'),
    objectives: rowsOf('objectives'),
  });

  uniqueIds(rowsOf('people'), snapshot, report);

  const lacking = createLacking(report);
  const isThere = ({ to, key }: KeyRef): boolean => book.spelling(to, key) !== undefined;
  const creates: PlannedCreate[] = [];
  const updates: PlannedUpdate[] = [];
  let unchanged = 0;
  for (const list of importedLists) {
    for (const { row, fields, unresolved } of rowsOf(list)) {
      const item = index.find(list, row.key);
      checkRow(row, fields, unresolved, item !== undefined, report, lacking);
      crossChecks({ row, fields, existing: item }, isThere, report);
      const { key, place } = row;
      if (!item) {
        creates.push({ list, key, fields, place });
        continue;
      }
      const patch = patchFor(list, item, fields, lists[list].key, index);
      if (Object.keys(patch).length === 0) unchanged += 1;
      else {
        const before = base?.find(list, key);
        const meanwhile = Object.keys(patch).flatMap((property) => {
          const was = before?.get(property);
          const now = textOfCell(cellFor(list, item, property, nameOf));
          return was === undefined || was === now ? [] : [[property, now] as const];
        });
        updates.push({ list, key, base: item, patch, meanwhile: Object.fromEntries(meanwhile), place });
      }
    }
  }
  return problems.length > 0
    ? { problems: inFileOrder(sheets, problems) }
    : { plan: { creates, updates, unchanged, ignored }, problems };
};

/** A column that is not there at all is one problem of the table, not one of each row. */
const createLacking = (report: (problem: RowProblem) => void) => {
  const reported = new Set<string>();
  return ({ list, place: { sheet, row }, told }: KeyedRow, heading: string, why: string): void => {
    const id = `${list} ${sheet} ${heading}`;
    if (reported.has(id)) return;
    reported.add(id);
    const name = told === true ? `Project ${heading}` : heading;
    const next = `${why === '' ? '' : `${why} `}Add the column and fill it in.`;
    report({ sheet, row, column: name, say: `There is no column “${name}”.`, next });
  };
};

const inFileOrder = ({ sheets }: Sheets, problems: readonly RowProblem[]): readonly RowProblem[] => {
  const position = new Map(sheets.map(({ name }, at) => [name, at]));
  const at = ({ sheet }: RowProblem): number => position.get(sheet) ?? -1;
  return problems.toSorted((a, b) => at(a) - at(b) || (a.row ?? 0) - (b.row ?? 0));
};

import { lists, type ListName, type Snapshot } from '../../lists';
import type { RowProblem } from '../problem';
import { plainWord } from '../tables/plainWord';
import { createKeyMaker } from './makeKey';
import type { NameBook } from './nameBook';
import type { KeyedRow, ParsedRow } from './parsedRow';

/** What a key of these lists begins with: their domain's or project's. */
const parentOf: Partial<Record<ListName, { readonly property: string; readonly list: ListName }>> = {
  projects: { property: 'domain', list: 'domains' },
  milestones: { property: 'project', list: 'projects' },
  risks: { property: 'domain', list: 'domains' },
  objectives: { property: 'domain', list: 'domains' },
};

/**
 * Gives each row of one list its key: its own; else that of the item which has its name (within the project, for milestones); else a new one. So a file
 * without references can be imported again. Enters the rows into the name book.
 */
export const identify = (
  list: ListName,
  rows: readonly ParsedRow[],
  snapshot: Snapshot,
  book: NameBook,
  report: (problem: RowProblem) => void,
): readonly KeyedRow[] => {
  const keyName = lists[list].key;
  const keyed = new Map<ParsedRow, string>();
  const enter = (row: ParsedRow, key: string): void => {
    keyed.set(row, key);
    const title = row.values.get('title')?.value;
    book.add(list, key, typeof title === 'string' ? title : undefined);
  };
  for (const row of rows) {
    const own = row.values.get(keyName)?.text.trim();
    if (own !== undefined) enter(row, book.spelling(list, own) ?? own);
  }
  const unclaimed = list === 'milestones' ? milestonesByName(snapshot, new Set(keyed.values())) : undefined;
  const maker = createKeyMaker((of, key) => book.spelling(of, key) !== undefined);
  for (const row of rows) {
    const title = row.values.get('title')?.text;
    if (keyed.has(row) || title === undefined) continue;
    const key = keyByName(list, row, title, book, unclaimed) ?? maker.make(list, title, parentKey(list, row, book));
    if (key !== undefined) enter(row, key);
    else if (parentOf[list] === undefined) {
      const column = row.headings.get(keyName) ?? (list === 'people' ? 'Email' : 'Code');
      const why = list === 'people' ? 'people are known by their work address' : 'it is known by it';
      report({ ...row.place, column, say: `“${column}” is missing.`, next: `Fill it in: ${why}.` });
    }
  }
  return rows.map((row) => {
    const key = keyed.get(row);
    // A row without a key cannot be imported, for a reason that is reported; the rest of it is checked all the same.
    return key === undefined ? { ...row, key: standIn(row), keyless: true } : { ...row, key };
  });
};

const standIn = ({ told, values, place }: ParsedRow): string =>
  (told === true ? values.get('title')?.text : undefined) ?? `row ${String(place.row)} of ${place.sheet}`;

const parentKey = (list: ListName, row: ParsedRow, book: NameBook): string | undefined => {
  const parent = parentOf[list];
  const text = parent && row.values.get(parent.property)?.text;
  if (parent === undefined || text === undefined) return undefined;
  const looked = book.find(parent.list, text);
  return looked.kind === 'found' ? looked.key : undefined;
};

const keyByName = (
  list: ListName,
  row: ParsedRow,
  title: string,
  book: NameBook,
  milestones?: Map<string, string[]>,
): string | undefined => {
  if (milestones) return milestones.get(`${parentKey(list, row, book) ?? ''}|${plainWord(title)}`)?.shift();
  // People who share a name are told apart by their address alone.
  const looked = list === 'people' ? { kind: 'unknown' as const } : book.find(list, title);
  return looked.kind === 'found' ? looked.key : undefined;
};

/** Keys of the milestones there are, by project and name, in the order of their numbers; without those that rows name themselves. */
const milestonesByName = (snapshot: Snapshot, claimed: ReadonlySet<string>): Map<string, string[]> => {
  const byName = new Map<string, string[]>();
  for (const { key, title, project } of snapshot.milestones.values()) {
    if (claimed.has(key)) continue;
    const name = `${snapshot.projects.get(project)?.code ?? ''}|${plainWord(title)}`;
    byName.set(name, [...(byName.get(name) ?? []), key]);
  }
  for (const keys of byName.values()) keys.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  return byName;
};

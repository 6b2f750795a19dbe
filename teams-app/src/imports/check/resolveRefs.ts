import { lists, type Column, type ListName } from '../../lists';
import type { RowProblem } from '../problem';
import { shorten } from '../rows/shorten';
import type { NameBook } from './nameBook';
import type { KeyedRow, ParsedValue, PlannedValue } from './parsedRow';

const noun: Partial<Record<ListName, { readonly one: string; readonly table: string }>> = {
  people: { one: 'person', table: 'People' },
  organisations: { one: 'organisation', table: 'Organisations' },
  domains: { one: 'domain', table: 'Domains' },
  projects: { one: 'project', table: 'Projects' },
};

/** The fields of a row with references in place of names; a name that nobody or more than one goes by is a problem. */
export const resolveRefs = (
  row: KeyedRow,
  book: NameBook,
  report: (problem: RowProblem) => void,
): { readonly fields: Record<string, PlannedValue>; readonly unresolved: ReadonlySet<string> } => {
  const columns: Readonly<Record<string, Column>> = lists[row.list].columns;
  const fields: Record<string, PlannedValue> = {};
  const unresolved = new Set<string>();
  for (const [property, value] of row.values) {
    const to = columns[property]?.kind === 'ref' ? listNamed(columns[property].to) : undefined;
    if (to === undefined) {
      fields[property] = value.value;
      continue;
    }
    const looked = book.find(to, value.text);
    if (looked.kind === 'found') fields[property] = { to, key: looked.key };
    else {
      unresolved.add(property);
      report({ ...row.place, ...faultOf(to, value, looked, book) });
    }
  }
  fields[lists[row.list].key] = row.key;
  return { fields, unresolved };
};

const listNamed = (name: string | undefined): ListName | undefined =>
  name !== undefined && name in lists ? (name as ListName) : undefined;

const faultOf = (
  to: ListName,
  { text, heading }: ParsedValue,
  looked: ReturnType<NameBook['find']>,
  book: NameBook,
): Omit<RowProblem, 'sheet' | 'row'> => {
  const found = shorten(text);
  const { one = 'item', table = lists[to].name } = noun[to] ?? {};
  const at = { column: heading, found };
  if (looked.kind === 'several') {
    return {
      ...at,
      say: `More than one ${one} goes by “${found}”: ${looked.keys.slice(0, 4).join(', ')}.`,
      next: `Write ${to === 'people' ? 'the work address' : 'the reference'} instead.`,
    };
  }
  if (to === 'people' && /[;\n|]|\s(and|&)\s|\s\/\s/.test(text)) {
    return { ...at, say: `“${found}” names more than one person.`, next: 'Name the one who answers for it.' };
  }
  const near = book.nearest(to, text);
  return {
    ...at,
    say: `No ${one} goes by “${found}”.`,
    next:
      near === undefined
        ? `Add ${to === 'people' ? 'them' : 'it'} to the ${table} table, or correct the cell.`
        : `If it is “${near}”, write that; otherwise add ${to === 'people' ? 'them' : 'it'} to the ${table} table.`,
  };
};

import { checkFields, headingOf, lists, type Column } from '../../lists';
import type { RowProblem } from '../problem';
import { shorten } from '../rows/shorten';
import { isKeyRef, type KeyedRow, type PlannedValue } from './parsedRow';

/** What a missing cell costs, where the definition's sentence is not enough. */
const whyNeeded: Readonly<Record<string, string>> = {
  'projects.sro': 'Every project names its SRO: somebody must answer for it.',
  'milestones.owner': 'Every milestone has one owner, who is reminded of it.',
};

/**
 * Everything that is wrong with the fields of a row that becomes a new item, or changes one there is (`existing`; what the row leaves out stays as it is). A column
 * that the table lacks altogether is reported once for the table, through `lacking`.
 */
export const checkRow = (
  row: KeyedRow,
  fields: Readonly<Record<string, PlannedValue>>,
  unresolved: ReadonlySet<string>,
  existing: boolean,
  report: (problem: RowProblem) => void,
  lacking: (row: KeyedRow, heading: string, why: string) => void,
): void => {
  const columns: Readonly<Record<string, Column>> = lists[row.list].columns;
  const plain = Object.fromEntries(
    Object.entries(fields).map(([property, value]) => [property, isKeyRef(value) ? '1' : value]),
  );
  for (const { column, message } of checkFields(lists[row.list], plain, { partial: existing })) {
    const definition = columns[column];
    if (!definition || unresolved.has(column) || row.unread.has(column)) continue;
    const cell = row.values.get(column);
    const heading = cell?.heading ?? row.headings.get(column) ?? headingOf(column, definition);
    const why = whyNeeded[`${row.list}.${column}`] ?? '';
    if (cell === undefined && !row.headings.has(column)) {
      lacking(row, heading, why);
      continue;
    }
    // What looks like a patient's number is not repeated, not even in a message.
    const found = cell && !message.includes('NHS number') ? { found: shorten(cell.text) } : {};
    report({ ...row.place, column: heading, ...found, say: `“${heading}” ${message}.`, next: nextStep(message, why) });
  }
};

const nextStep = (message: string, why: string): string => {
  if (message === 'is missing') return why === '' ? 'Fill it in.' : `${why} Fill it in.`;
  if (message.includes('NHS number')) return 'Take it out of the file.';
  return message.startsWith('is longer') ? 'Shorten it.' : 'Correct it.';
};

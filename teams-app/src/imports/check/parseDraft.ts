import { lists, type Column } from '../../lists';
import type { RowProblem } from '../problem';
import type { Cell, Draft } from '../rows/draft';
import { shorten } from '../rows/shorten';
import { readChoice } from '../values/readChoice';
import { readDay, type Read } from '../values/readDay';
import { readNumber } from '../values/readNumber';
import { readYesNo } from '../values/readYesNo';
import type { ParsedRow, ParsedValue } from './parsedRow';

/** Reads each cell by the kind of its column. */
export const parseDraft = (
  { list, place, cells, headings, told }: Draft,
  report: (problem: RowProblem) => void,
): ParsedRow => {
  const columns: Readonly<Record<string, Column>> = lists[list].columns;
  const values = new Map<string, ParsedValue>();
  const unread = new Set<string>();
  for (const [property, cell] of cells) {
    const column = columns[property];
    if (!column || isEmptyMark(cell.text, column)) continue;
    const read = readValue(column, cell);
    if ('value' in read) {
      values.set(property, { value: read.value, ...cell });
    } else {
      unread.add(property);
      const found = shorten(cell.text);
      report({ ...place, column: cell.heading, found, say: `“${found}” ${read.fault}.`, next: nextStep(column) });
    }
  }
  return { list, place, values, headings, unread, ...(told === true ? { told } : {}) };
};

const readValue = (column: Column, { text }: Cell): Read<string | number | boolean> => {
  switch (column.kind) {
    case 'date':
      return readDay(text);
    case 'number':
      return readNumber(text);
    case 'yesNo':
      return readYesNo(text);
    case 'choice':
      return readChoice(text, column.choices ?? []);
    default:
      return { value: text };
  }
};

/** A dash or "n/a" where a day, number or name would stand means that there is none. */
const isEmptyMark = (text: string, { kind, required }: Column): boolean =>
  !required && kind !== 'note' && kind !== 'title' && /^(-|–|—|n\/?a|none|nil)$/i.test(text);

const nextStep = ({ kind, choices }: Column): string => {
  switch (kind) {
    case 'date':
      return 'Write the day, month and year, for example 24/11/2026.';
    case 'number':
      return 'Write a number.';
    case 'yesNo':
      return 'Write yes or no.';
    default:
      return `Use one of ${(choices ?? []).join(', ')}.`;
  }
};

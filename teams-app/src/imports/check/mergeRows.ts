import type { RowProblem } from '../problem';
import { shorten } from '../rows/shorten';
import type { KeyedRow, ParsedValue } from './parsedRow';

/**
 * One row for each key. The rows of a list's own table must differ; rows that a project is told by, once for each of its milestones, are put together, and must
 * agree.
 */
export const mergeRows = (rows: readonly KeyedRow[], report: (problem: RowProblem) => void): readonly KeyedRow[] => {
  const byKey = new Map<string, KeyedRow>();
  for (const row of rows) {
    const id = row.key.toLowerCase();
    const first = byKey.get(id);
    if (!first) byKey.set(id, row);
    else if (row.told === true) byKey.set(id, agree(first, row, report));
    else if (first.told === true) byKey.set(id, agree(row, first, report));
    else {
      report({
        ...row.place,
        found: shorten(row.key),
        say: `“${shorten(row.key)}” is there already, in row ${String(first.place.row)} of ${first.place.sheet}.`,
        next: 'Give each its own reference, or delete one of the rows.',
      });
    }
  }
  return [...byKey.values()];
};

const agree = (first: KeyedRow, row: KeyedRow, report: (problem: RowProblem) => void): KeyedRow => {
  const added: [string, ParsedValue][] = [];
  for (const [property, value] of row.values) {
    const known = first.values.get(property);
    if (!known) added.push([property, value]);
    else if (!isSame(known, value) && property !== 'code') {
      const found = shorten(value.text);
      report({
        ...row.place,
        column: value.heading,
        found,
        say: `“${found}” here, but “${shorten(known.text)}” for the same ${first.key} in row ${String(first.place.row)} of ${first.place.sheet}.`,
        next: 'Say the same in both.',
      });
    }
  }
  return added.length === 0 ? first : { ...first, values: new Map([...first.values, ...added]) };
};

const isSame = (one: ParsedValue, other: ParsedValue): boolean =>
  one.value === other.value || one.text.toLowerCase() === other.text.toLowerCase();

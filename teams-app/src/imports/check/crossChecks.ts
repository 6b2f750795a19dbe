import { fieldOf } from '../itemIndex';
import type { RowProblem } from '../problem';
import { shorten } from '../rows/shorten';
import type { KeyedRow, KeyRef, PlannedValue } from './parsedRow';
import { referencesOf } from './referencesOf';

export interface CheckedRow {
  readonly row: KeyedRow;
  readonly fields: Readonly<Record<string, PlannedValue>>;
  /** The item as it is in SharePoint. */
  readonly existing: object | undefined;
}

/** What only shows when fields are seen together: an end before its start, a wait for what is not there, an address that is none. */
export const crossChecks = (
  { row, fields, existing }: CheckedRow,
  isThere: (ref: KeyRef) => boolean,
  report: (problem: RowProblem) => void,
): void => {
  const say = (property: string, sentence: string, next: string): void => {
    const cell = row.values.get(property);
    const column = cell?.heading ?? row.headings.get(property);
    report({
      ...row.place,
      ...(column === undefined ? {} : { column }),
      ...(cell === undefined ? {} : { found: shorten(cell.text) }),
      say: sentence,
      next,
    });
  };
  const day = (property: string): string | undefined => {
    const value = fields[property] ?? (existing && fieldOf(existing, property));
    return typeof value === 'string' ? value : undefined;
  };
  if (row.list === 'projects') {
    for (const property of ['baselineFinish', 'finish']) {
      // Days that nobody is about to write are nothing to hold up the rest for.
      if (fields.start === undefined && fields[property] === undefined) continue;
      const [start, end] = [day('start'), day(property)];
      if (start !== undefined && end !== undefined && end < start) {
        say(
          property,
          `The end, ${ukDay(end)}, comes before the start, ${ukDay(start)}.`,
          'Correct one of the two days.',
        );
      }
    }
  }
  if (row.list === 'milestones') {
    for (const ref of referencesOf('milestones', 'waitsFor', fields.waitsFor ?? null)) {
      if (!isThere(ref)) {
        const text = shorten(ref.key);
        say(
          'waitsFor',
          `It waits for “${text}”, which is no milestone’s reference.`,
          'Correct the reference, or take it out.',
        );
      }
    }
  }
  if (row.list === 'people') {
    if (row.keyless !== true && !/^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>]+$/.test(row.key)) {
      say(
        'email',
        `“${shorten(row.key)}” is not an email address.`,
        'Write the whole address, for example k.marigold@ashdale.example.',
      );
    }
    if (typeof fields.objectId === 'string' && !/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(fields.objectId)) {
      say('objectId', 'This is not an Entra object id.', 'Copy it from the Entra admin centre, or leave it empty.');
    }
  }
};

const ukDay = (day: string): string => day.split('-').reverse().join('/');

import type { Snapshot } from '../../lists';
import type { RowProblem } from '../problem';
import type { KeyedRow, PlannedValue } from './parsedRow';

interface PersonRow {
  readonly row: KeyedRow;
  readonly fields: Readonly<Record<string, PlannedValue>>;
}

interface Holder {
  readonly email: string;
  readonly title: string;
}

/**
 * An Entra object id is how a person who presses a button is known, so that two people with one would act for each other. Looks at the People list as it will be:
 * two people of the file may exchange theirs.
 */
export const uniqueIds = (
  rows: readonly PersonRow[],
  snapshot: Snapshot,
  report: (problem: RowProblem, row: KeyedRow) => void,
): void => {
  const holders = new Map<string, Holder>();
  const told = new Set(
    rows.filter(({ fields }) => typeof fields.objectId === 'string').map(({ row }) => row.key.toLowerCase()),
  );
  for (const { email, title, objectId } of snapshot.people.values()) {
    if (objectId !== undefined && !told.has(email.toLowerCase())) {
      holders.set(objectId.toLowerCase(), { email, title });
    }
  }
  for (const { row, fields } of rows) {
    if (typeof fields.objectId !== 'string') continue;
    const id = fields.objectId.toLowerCase();
    const holder = holders.get(id);
    if (holder === undefined || holder.email === row.key) {
      holders.set(id, { email: row.key, title: row.values.get('title')?.text ?? row.key });
      continue;
    }
    report(
      {
        ...row.place,
        column: row.values.get('objectId')?.heading ?? 'Entra object id',
        found: fields.objectId,
        say: `This is the Entra object id of ${holder.title} (${holder.email}) as well.`,
        next: 'Everybody has their own: copy it from the Entra admin centre, or leave it empty.',
      },
      row,
    );
  }
};

import { lists, type ListName, type Snapshot } from '@ipmo-hub/teams-app/lists';
import type { Day } from '@ipmo-hub/teams-app/domain';
import type { Fields } from '../../programme/queue/entry';
import { conflict as conflictWords } from '../../words/conflict';
import { fieldHeading, fieldText } from './fieldText';

export type Choice = 'mine' | 'theirs';

export interface ConflictLine {
  readonly field: string;
  readonly heading: string;
  readonly mine: string;
  readonly other: string;
}

interface Clash {
  readonly list: ListName;
  readonly mine: object;
  readonly theirs: object;
  readonly fields: readonly string[];
}

/** The lines that both changed, in words, in the order of the list's columns. */
export const conflictLines = (
  { list, mine, theirs, fields }: Clash,
  scene: { readonly snapshot: Snapshot; readonly today: Day },
): readonly ConflictLine[] => {
  const [ours, others]: [Fields, Fields] = [{ ...mine }, { ...theirs }];
  const text = (field: string, value: unknown): string => fieldText(list, field, value, scene) || conflictWords.empty;
  return Object.keys(lists[list].columns)
    .filter((field) => fields.includes(field) && field !== 'moved')
    .map((field) => ({
      field,
      heading: fieldHeading(list, field),
      mine: text(field, ours[field]),
      other: text(field, others[field]),
    }));
};

/** The person's change without the lines where the others' version is kept; what did not clash stays in. */
export const mixOf = (
  edit: object,
  lines: readonly Pick<ConflictLine, 'field'>[],
  choiceOf: (field: string) => Choice,
): Fields => {
  const given = new Set<string>(lines.filter(({ field }) => choiceOf(field) === 'theirs').map(({ field }) => field));
  // How often it moved goes with the date.
  if (given.has('forecast')) given.add('moved');
  return Object.fromEntries(Object.entries(edit).filter(([field]) => !given.has(field)));
};

import { formatDay } from '@ipmo-hub/teams-app/domain';
import type { Conflict } from '@ipmo-hub/teams-app/graph';
import type { MilestoneEdit } from '../../../programme/edits';
import { conflict as conflictWords } from '../../../words/conflict';
import type { DomainScene } from '../useDomain';

export type EditField = Exclude<keyof MilestoneEdit, 'moved'>;
export type Choice = 'mine' | 'theirs';

export interface ConflictLine {
  readonly field: EditField;
  readonly mine: string;
  readonly other: string;
}

const fields: readonly EditField[] = ['forecast', 'owner', 'done', 'note'];

/** The lines that both changed, in words. */
export const conflictLines = (
  { mine, theirs, fields: clashing }: Pick<Conflict<'milestones'>, 'mine' | 'theirs' | 'fields'>,
  { nameOf, today }: Pick<DomainScene, 'nameOf' | 'today'>,
): readonly ConflictLine[] => {
  const text = (field: EditField, value: string | null | undefined): string => {
    if (value === undefined || value === null || value === '') return conflictWords.empty;
    if (field === 'owner') return nameOf(value);
    return field === 'note' ? value : formatDay(value, today);
  };
  return fields
    .filter((field) => clashing.includes(field))
    .map((field) => ({ field, mine: text(field, mine[field]), other: text(field, theirs[field]) }));
};

/** The person's change without the lines where the others' version is kept; what did not clash stays in. */
export const mixOf = (
  edit: MilestoneEdit,
  lines: readonly Pick<ConflictLine, 'field'>[],
  choiceOf: (field: EditField) => Choice,
): MilestoneEdit => {
  const given = new Set<string>(lines.filter(({ field }) => choiceOf(field) === 'theirs').map(({ field }) => field));
  // How often it moved goes with the date.
  if (given.has('forecast')) given.add('moved');
  return Object.fromEntries(Object.entries(edit).filter(([field]) => !given.has(field)));
};

import { formatDay, isDay, type Day } from '@ipmo-hub/teams-app/domain';
import type { Milestone } from '@ipmo-hub/teams-app/lists';
import type { MilestoneEdit } from '../../../programme/edits';
import { table as words } from '../../../words/table';
import type { Editing } from './rowScene';
import type { Editable } from './tableLayout';

/** What a cell's editor begins with. */
export const cellValue = (milestone: Milestone, column: Editable): string => milestone[column] ?? '';

/** What is wrong with a typed value, in a sentence; undefined when it can be saved. */
export const cellFault = (milestone: Milestone, column: Editable, value: string, today: Day): string | undefined => {
  if (value === cellValue(milestone, column)) return undefined;
  if (column === 'forecast') {
    if (!isDay(value)) return words.badDate;
    return value < today ? words.pastDate : undefined;
  }
  if (column !== 'done' || value === '') return undefined;
  if (!isDay(value)) return words.badDate;
  return value > today ? words.futureDone : undefined;
};

/** The change that a typed value makes; undefined when it makes none. An emptied note or day of completion is emptied. */
export const cellEdit = (milestone: Milestone, column: Editable, value: string): MilestoneEdit | undefined => {
  const typed = value.trim();
  if (typed === cellValue(milestone, column).trim()) return undefined;
  switch (column) {
    case 'forecast':
      return { forecast: typed };
    case 'owner':
      return { owner: typed };
    case 'done':
      return { done: typed === '' ? null : typed };
    case 'note':
      return { note: typed === '' ? null : typed };
  }
};

/** Why a cell cannot be changed just now though the person may change the milestone; undefined when it can. */
export const cellLocked = ({ done }: Milestone, column: Editable): string | undefined =>
  done !== undefined && (column === 'forecast' || column === 'owner') ? words.doneAlready : undefined;

/** What is said when the milestone goes while its cell is being changed: that it is gone, and what was typed, which has nowhere to be saved. */
export const lostEdit = (
  { base, column }: Pick<Editing, 'base' | 'column'>,
  value: string,
  nameOf: (person: string) => string,
): string => {
  if (cellEdit(base, column, value) === undefined) return words.lost(base.title);
  const typed =
    column === 'owner' ? nameOf(value) : column !== 'note' && isDay(value) ? formatDay(value) : value.trim();
  return words.lostTyped(base.title, words.columns[column], typed);
};

import type { TableColumn, TableGroup } from '@ipmo-hub/teams-app/domain';
import { plural } from '.';

const columns: Readonly<Record<TableColumn, string>> = {
  key: 'Reference',
  title: 'Milestone',
  project: 'Project',
  rating: 'RAG',
  owner: 'Owner',
  forecast: 'Forecast',
  baseline: 'First agreed',
  slip: 'Slip',
  done: 'Done',
  note: 'Note',
};
const groups: Readonly<Record<TableGroup, string>> = {
  project: 'Project',
  owner: 'Owner',
  rating: 'RAG',
  month: 'Month',
  none: 'Nothing',
};

/** What the table view says. */
export const table = {
  columns,
  groups,
  label: (domain: string): string => `Milestones of ${domain}`,
  groupBy: 'Group by',
  sortBy: 'Sort by',
  groupShort: (name: string): string => `By ${name.toLowerCase().replace('rag', 'RAG')}`,
  sortShort: (heading: string): string => `Sort: ${heading}`,
  latestFirst: 'Descending',
  sortHint: (heading: string): string => `Sort by ${heading.toLowerCase()}`,
  select: (key: string): string => `Select ${key}`,
  selectGroup: (name: string): string => `Select all of ${name}`,
  selectAll: 'Select all',
  selectColumn: 'Selected',
  nobody: 'Nobody',
  groupCounts: (count: number, done: number, late: number): string =>
    [
      plural(count, 'milestone', 'milestones'),
      done > 0 ? `${String(done)} done` : '',
      late > 0 ? `${String(late)} late` : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  keys: 'Arrows move. Enter or F2 changes a cell, Escape leaves it as it was. Space selects a row, Shift with arrows selects several.',
  openHint: (title: string): string => `Open ${title}`,
  only: (who: string): string => `Only ${who} can change this milestone.`,
  notThisColumn: (heading: string): string => `${heading} cannot be changed here.`,
  doneAlready: 'It is done: take that back first, in the column Done.',
  lost: (title: string): string => `“${title}” is no longer in this plan.`,
  lostTyped: (title: string, column: string, typed: string): string =>
    `“${title}” is no longer in this plan, so that what you typed could not be saved. ${column}: ${typed === '' ? 'emptied' : `“${typed}”`}.`,
  saving: 'saving',
  waiting: 'waiting',
  refused: 'not saved',
  badDate: 'That is not a day that exists.',
  pastDate: 'That day has passed already. Choose today or a later one.',
  futureDone: 'That day is still to come.',
  editorHint: 'Enter saves, Escape leaves it as it was.',
  noteHint: 'Enter saves, Shift+Enter starts a line, Escape leaves it as it was.',
  batch: 'Change what is selected',
  selected: (count: number): string => `${String(count)} selected`,
  moveBy: 'Move by',
  workingDays: 'working days',
  workingDaysLabel: 'Working days to move by; earlier with a minus',
  move: 'Move',
  owner: 'New owner',
  chooseOwner: 'Choose an owner',
  setOwner: 'Set owner',
  markDone: 'Mark as done today',
  clear: 'Clear selection',
  noneYours: (who: string): string => `You can read these. ${who} can change them.`,
  someYours: (count: number, who: string): string =>
    `${plural(count, 'of them is', 'of them are')} left as ${count === 1 ? 'it is' : 'they are'}: ${who} can change ${count === 1 ? 'it' : 'them'}.`,
  moved: (count: number, done: number, past: number): string =>
    [
      count > 0 ? `${plural(count, 'milestone', 'milestones')} moved.` : 'Nothing to move.',
      done > 0 ? `${plural(done, 'is', 'are')} done already.` : '',
      past > 0 ? `${plural(past, 'would come', 'would come')} to a day that has passed.` : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  ownersSet: (count: number, name: string): string =>
    count > 0 ? `${plural(count, 'milestone', 'milestones')} given to ${name}.` : `All of them are ${name}’s already.`,
  markedDone: (count: number): string =>
    count > 0 ? `${plural(count, 'milestone', 'milestones')} marked as done.` : 'All of them are done already.',
};

import { formatDay, isDay, type Day } from '@ipmo-hub/teams-app/domain';
import { headingOf, lists, type ListName, type Snapshot } from '@ipmo-hub/teams-app/lists';

interface Scene {
  readonly snapshot: Snapshot;
  readonly today: Day;
}

/** The heading that people see over a field. */
export const fieldHeading = (list: ListName, field: string): string => {
  const column = columnOf(list, field);
  return column ? headingOf(field, column) : field;
};

/** A field's value as people say it: days, names, numbers; empty text for none. */
export const fieldText = (list: ListName, field: string, value: unknown, { snapshot, today }: Scene): string => {
  if (value === undefined || value === null || value === '') return '';
  const column = columnOf(list, field);
  if (column?.kind === 'ref') return titleIn(snapshot, column.to, String(value));
  if (column?.kind === 'date' && typeof value === 'string' && isDay(value)) return formatDay(value, today);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

const columnOf = (list: ListName, field: string) =>
  Object.entries(lists[list].columns).find(([name]) => name === field)?.[1];

const titleIn = (snapshot: Snapshot, to: string | undefined, id: string): string => {
  const list = Object.keys(lists).find((name): name is ListName => name === to);
  return (list && snapshot[list].get(id)?.title) ?? '';
};

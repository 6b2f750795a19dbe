import { usualMinutes, type Purpose } from '@ipmo-hub/teams-app/domain';
import type { AgendaItem } from '@ipmo-hub/teams-app/lists';
import type { ItemChange } from '@ipmo-hub/teams-app/usecases';

/** An item as its form holds it. */
export interface ItemFields {
  readonly title: string;
  readonly purpose: Purpose;
  readonly minutes: string;
  readonly presenter: string;
  readonly sponsor: string;
  readonly project: string;
  readonly note: string;
}

export const fieldsOfItem = (item: AgendaItem | undefined): ItemFields => ({
  title: item?.title ?? '',
  purpose: item?.purpose ?? 'Decision',
  minutes: String(item?.minutes ?? usualMinutes),
  presenter: item?.presenter ?? '',
  sponsor: item?.sponsor ?? '',
  project: item?.project ?? '',
  note: item?.note ?? '',
});

/** What was filled in, for a new item. */
export interface ItemGiven {
  readonly title: string;
  readonly purpose: Purpose;
  readonly minutes?: number;
  readonly presenter?: string;
  readonly sponsor?: string;
  readonly project?: string;
  readonly note?: string;
}

export const givenOf = ({ title, purpose, minutes, presenter, sponsor, project, note }: ItemFields): ItemGiven => ({
  title: title.trim(),
  purpose,
  ...(minutesOf(minutes) !== undefined && { minutes: minutesOf(minutes) ?? 0 }),
  ...(presenter !== '' && { presenter }),
  ...(sponsor !== '' && { sponsor }),
  ...(project !== '' && { project }),
  ...(note.trim() !== '' && { note: note.trim() }),
});

/** What was changed of an item that is there; what was emptied becomes nothing. */
export const changeOf = (item: AgendaItem, fields: ItemFields): ItemChange => {
  const given = givenOf(fields);
  const emptied = (name: 'presenter' | 'sponsor' | 'project' | 'note'): ItemChange =>
    given[name] === item[name] ? {} : { [name]: given[name] ?? null };
  return {
    ...(given.title !== item.title && { title: given.title }),
    ...(given.purpose !== item.purpose && { purpose: given.purpose }),
    ...(given.minutes !== undefined && given.minutes !== item.minutes && { minutes: given.minutes }),
    ...emptied('presenter'),
    ...emptied('sponsor'),
    ...emptied('project'),
    ...emptied('note'),
  };
};

/** Whole minutes up to eight hours; undefined for anything else. */
export const minutesOf = (text: string): number | undefined =>
  /^\d{1,3}$/.test(text.trim()) && Number(text) <= 480 ? Number(text) : undefined;

import type { Item, ListName } from '../lists';
import type { PlannedValue } from './check/parsedRow';
import type { Place } from './rows/draft';
import type { IgnoredSheet } from './rows/readRows';

export type PlannedFields = Readonly<Record<string, PlannedValue>>;

export interface PlannedCreate {
  readonly list: ListName;
  readonly key: string;
  readonly fields: PlannedFields;
  readonly place: Place;
}

export interface PlannedUpdate {
  readonly list: ListName;
  readonly key: string;
  /** As it was when the file was checked. */
  readonly base: Item<ListName>;
  /** The cells that differ. */
  readonly patch: PlannedFields;
  /** What others wrote since the file was exported, into cells that it changes too: as it is now. */
  readonly meanwhile: Readonly<Record<string, string>>;
  readonly place: Place;
}

/** What an import will do, decided before anything is written. References are keys until it runs. */
export interface ImportPlan {
  readonly creates: readonly PlannedCreate[];
  readonly updates: readonly PlannedUpdate[];
  /** Rows that are in SharePoint just as in the file. */
  readonly unchanged: number;
  readonly ignored: readonly IgnoredSheet[];
}

/** The lists an import writes, what is referred to first. */
export const importedLists = [
  'organisations',
  'people',
  'domains',
  'projects',
  'milestones',
  'risks',
  'objectives',
] as const satisfies ListName[];

export type ImportedList = (typeof importedLists)[number];

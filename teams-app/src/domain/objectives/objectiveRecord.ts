import type { Day } from '../plan';

/** What pages read of an objective; a replica's item fits it. */
export interface ObjectiveRecord {
  readonly id: string;
  /** `VAL-O2`. */
  readonly key: string;
  readonly title: string;
  readonly domain: string;
  readonly owner?: string;
  readonly success?: string;
  readonly by?: Day;
  /** References of the projects that serve it, separated by commas. */
  readonly projects?: string;
  readonly state: 'Open' | 'Met' | 'Dropped';
  readonly position?: number;
}

import type { Calendar, Day } from '@ipmo-hub/teams-app/domain';
import type { Milestone, Person, Project } from '@ipmo-hub/teams-app/lists';
import type { TableHead, TableLine, TableRow } from '@ipmo-hub/teams-app/domain';
import type { DomainScene } from '../useDomain';

export type Line = TableLine<Project, Milestone>;
export type Row = TableRow<Project, Milestone>;
export type Head = TableHead<Project>;

/** What every row is drawn from. */
export interface RowScene {
  readonly today: Day;
  readonly nameOf: DomainScene['nameOf'];
  readonly pending: DomainScene['pending'];
  readonly people: ReadonlyMap<string, Person>;
  readonly calendar: Pick<Calendar, 'holidayName'>;
}

/** A cell being changed. */
export interface Editing {
  readonly id: string;
  /** The milestone as it was when the change began: what somebody else changes meanwhile comes back as a conflict. */
  readonly base: Milestone;
  readonly column: 'owner' | 'forecast' | 'done' | 'note';
}

import type { Day } from '@ipmo-hub/teams-app/domain';
import type { PlanColumns } from './measures';
import type { TimeScale } from './timeScale';
import type { RowLook } from './useRowLook';

/** What all rows share; kept by identity so that scrolling redraws no row. */
export interface RowScene {
  readonly scale: TimeScale;
  readonly columns: PlanColumns;
  readonly look: RowLook;
  readonly today: Day;
  readonly nameOf: (person: string | undefined) => string;
  /** Ids of milestones whose change is on its way: saved in a moment, or waiting for the network. */
  readonly pending: ReadonlyMap<string, 'saving' | 'waiting'>;
}

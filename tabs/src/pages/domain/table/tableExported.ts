import { tableOf } from '@ipmo-hub/teams-app/domain';
import type { Exported } from '@ipmo-hub/teams-app/exports';
import { planExported } from '../take/planExported';
import type { OnScreen } from '../views/defineView';
import { readTableAddress } from './tableAddress';

/** The table's milestones in its own order, with their projects. */
export const tableExported = ({ shown, search, nameOf }: OnScreen): Exported => ({
  ...planExported({ shown }),
  milestones: tableOf(shown, readTableAddress(search), nameOf).flatMap((line) =>
    line.kind === 'row' ? [line.standing.milestone.id] : [],
  ),
});

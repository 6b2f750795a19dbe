import { objectivesOf } from '@ipmo-hub/teams-app/domain';
import type { Exported } from '@ipmo-hub/teams-app/exports';
import type { OnScreen } from '../views/defineView';

/** The domain's objectives, the open ones first. */
export const objectivesExported = ({ plan, snapshot, today }: OnScreen): Exported => {
  const { open, settled } = objectivesOf(snapshot, plan.domain.id, today);
  return { objectives: [...open, ...settled].map(({ objective }) => objective.id) };
};

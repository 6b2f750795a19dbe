import type { Milestone } from '@ipmo-hub/teams-app/lists';
import { linksOf } from '../linksOf';
import type { PlannedMilestone } from '../planTypes';
import type { PlanRow } from './rowsOf';
import type { Peek } from './usePeek';

/** A milestone looked at in passing, with what it depends on. */
export interface Peeked {
  readonly standing: PlannedMilestone;
  readonly index: number;
  readonly waitsFor: readonly Milestone[];
  readonly holdsUp: readonly Milestone[];
  /** Pairs, each from what has to come first to what waits for it. */
  readonly links: readonly (readonly [Milestone, Milestone])[];
}

export const peekOf = (
  peek: Peek | undefined,
  rows: readonly PlanRow[],
  milestones: ReadonlyMap<string, Milestone>,
): Peeked | undefined => {
  const row = peek && rows[peek.index];
  if (!row) return undefined;
  const steps = row.kind === 'milestone' ? [row.standing] : row.open ? [] : row.standing.milestones;
  const standing = steps.find(({ milestone }) => milestone.id === peek.milestone);
  if (!standing) return undefined;
  const { waitsFor, holdsUp } = linksOf(standing.milestone, milestones);
  const own = standing.milestone;
  return {
    standing,
    index: peek.index,
    waitsFor,
    holdsUp,
    links: [...waitsFor.map((first) => [first, own] as const), ...holdsUp.map((next) => [own, next] as const)],
  };
};

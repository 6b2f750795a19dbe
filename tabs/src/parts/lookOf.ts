import type { MilestoneStanding } from '@ipmo-hub/teams-app/domain';
import type { DiamondLook } from './DiamondGlyph';

/** The diamond of a milestone: red with “!” when it is late or has slipped by six weeks, amber from a week on. */
export const lookOf = ({ state, severity }: Pick<MilestoneStanding, 'state' | 'severity'>): DiamondLook => {
  if (state === 'done' || state === 'next') return state;
  if (severity === 'serious') return 'late';
  return severity === 'warning' ? 'slipped' : 'open';
};

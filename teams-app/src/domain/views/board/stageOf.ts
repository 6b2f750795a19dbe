import type { Day, Rating } from '../../plan';

export type Stage = 'Proposed' | 'Planning' | 'Delivering' | 'Embedding' | 'Business as usual' | 'Stopped';

/** The stages in the order a project goes through them; it may stop at any time. */
export const stageOrder: readonly Stage[] = [
  'Proposed',
  'Planning',
  'Delivering',
  'Embedding',
  'Business as usual',
  'Stopped',
];

interface Staged {
  readonly stage?: Stage;
  readonly start: Day;
  readonly rating: Rating;
  readonly handedOver?: Day;
}

/** Further ahead than this many months nobody plans in earnest yet. */
const monthsAhead = 6;

/**
 * How far a project is: as somebody said, or else as its dates tell. Taken over is business as usual; complete but not taken over is embedding;
 * begun is delivering, also past its finish, for nobody has said that it is done; about to begin is planning, far ahead it is proposed.
 */
export const stageOf = (project: Staged, today: Day): { readonly stage: Stage; readonly said: boolean } =>
  project.stage === undefined
    ? { stage: fromDates(project, today), said: false }
    : { stage: project.stage, said: true };

const fromDates = ({ start, rating, handedOver }: Staged, today: Day): Stage => {
  if (handedOver !== undefined && handedOver <= today) return 'Business as usual';
  if (rating === 'Complete') return 'Embedding';
  if (start <= today) return 'Delivering';
  return monthsBetween(today, start) >= monthsAhead ? 'Proposed' : 'Planning';
};

const monthsBetween = (from: Day, to: Day): number => {
  const [fromYear = 0, fromMonth = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0] = to.split('-').map(Number);
  return (toYear - fromYear) * 12 + toMonth - fromMonth;
};

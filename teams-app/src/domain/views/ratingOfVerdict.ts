import type { Rating } from '../plan';
import type { Verdict } from './domainHealth';

/** The delivery rating that a verdict on a whole domain or programme is drawn as; undefined where there is nothing to rate. */
export const ratingOfVerdict = (verdict: Verdict): Rating | undefined => ratings[verdict];

const ratings: Readonly<Record<Verdict, Rating | undefined>> = {
  'On track': 'Green',
  'Needs attention': 'Amber',
  'Off track': 'Red',
  Complete: 'Complete',
  'Not started': 'Not started',
  'No projects': undefined,
};

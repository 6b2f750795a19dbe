import type { Rating } from '../domain';

/** What a delivery rating means, in words. */
export const ratingWords: Readonly<Record<Rating, string>> = {
  Green: 'On track',
  Amber: 'Needs attention',
  Red: 'Off track',
  Complete: 'Complete',
  'Not started': 'Not started',
};

/** The letter inside the rating's shape. */
export const ratingLetters: Readonly<Record<Rating, string>> = {
  Green: 'G',
  Amber: 'A',
  Red: 'R',
  Complete: 'B',
  'Not started': '–',
};

/** Name of a rating glyph: `Off track, was needing attention`; `Needs attention, no change`. */
export const ratingName = (rating: Rating, last?: Rating): string => {
  if (last === undefined) return ratingWords[rating];
  return last === rating ? `${ratingWords[rating]}, no change` : `${ratingWords[rating]}, was ${wasWords[last]}`;
};

const wasWords: Readonly<Record<Rating, string>> = {
  Green: 'on track',
  Amber: 'needing attention',
  Red: 'off track',
  Complete: 'complete',
  'Not started': 'not started',
};

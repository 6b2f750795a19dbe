import type { ProjectRecord, Rating } from '../plan';

/** In the order pages show them. */
export const ratingOrder: readonly Rating[] = ['Green', 'Amber', 'Red', 'Complete', 'Not started'];

/** How many projects have each rating; every rating is there, with 0 if need be. */
export const countByRating = (projects: Iterable<Pick<ProjectRecord, 'rating'>>): Readonly<Record<Rating, number>> => {
  const counts: Record<Rating, number> = { Green: 0, Amber: 0, Red: 0, Complete: 0, 'Not started': 0 };
  for (const { rating } of projects) counts[rating] += 1;
  return counts;
};

import { headHeight, rowHeight } from './measures';

/** Which of so many rows are drawn, from `first` up to but without `last`, for a stretch of the scroller in pixels from its top; the heading covers the first of them. */
export const rowsInSight = (
  { from, to }: { readonly from: number; readonly to: number },
  count: number,
): { readonly first: number; readonly last: number } => {
  const first = Math.max(0, Math.floor((from - headHeight) / rowHeight));
  // A frame that is hidden has no height: less than the heading's is no row, and not all but one.
  return { first, last: Math.max(first, Math.min(count, Math.ceil((to - headHeight) / rowHeight))) };
};

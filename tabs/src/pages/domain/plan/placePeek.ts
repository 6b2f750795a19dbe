import { headHeight, rowHeight } from './measures';

interface Room {
  /** The diamond, from the plan's left edge as it is scrolled. */
  readonly x: number;
  /** The row's number and how far the plan is scrolled down. */
  readonly index: number;
  readonly scrollTop: number;
  /** Of the plan on the screen. */
  readonly width: number;
  readonly height: number;
  /** Where the time line begins: names and dates stay free where there is room beside them. */
  readonly left: number;
}

/** Below the row, or above it near the plan's end; never over its edges. */
export const placePeek = (
  { x, index, scrollTop, width, height, left }: Room,
  card: { readonly width: number; readonly height: number },
): { readonly left: number; readonly top?: number; readonly bottom?: number } => {
  const row = headHeight + index * rowHeight - scrollTop;
  const least = Math.min(left + 8, width - card.width - 24);
  const across = Math.max(8, Math.min(Math.max(x - card.width * 0.7, least), width - card.width - 24));
  const below = row + rowHeight + 6;
  return below + card.height <= height || row - headHeight < card.height
    ? { left: across, top: below }
    : { left: across, bottom: height - row + 6 };
};

import { paper } from '../houseStyle';
import type { Line } from './breakLines';
import { ratingRoom } from './breakLines';
import type { Measure } from './measure';
import type { Artefact, Element, PlacedPage } from './placed';

export const leading = 1.32;
export const contentWidth = paper.width - 2 * paper.side;
const bottom = paper.height - paper.bottom;

/** Where the next block goes: pages are added as they fill. */
export interface Flow {
  readonly measure: Measure;
  readonly pages: readonly PlacedPage[];
  /** Points left on the page. */
  room(): number;
  y(): number;
  /** Room for this much, on a page of its own if need be. */
  ensure(height: number): void;
  newPage(): void;
  skip(height: number): void;
  /** Space between blocks: none at the top of a page. */
  gap(height: number): void;
  art(artefact: Artefact): void;
  page(): PlacedPage;
  /** One line at the place of `y`, which stays. */
  line(
    line: Line,
    at: { readonly x: number; readonly size: number; readonly element: Element; readonly dy?: number },
  ): void;
}

export const roomOfPage = bottom - paper.top;

export const createFlow = (measure: Measure): Flow => {
  const pages: PlacedPage[] = [];
  let y: number = paper.top;
  const newPage = (): void => {
    pages.push({ items: [], artefacts: [] });
    y = paper.top;
  };
  const page = (): PlacedPage => {
    if (pages.length === 0) newPage();
    return pages[pages.length - 1] as PlacedPage;
  };
  return {
    measure,
    pages,
    page,
    y: () => y,
    room: () => (page(), bottom - y),
    newPage,
    ensure: (height) => {
      page();
      if (y + height > bottom && y > paper.top) newPage();
    },
    skip: (height) => {
      y += height;
    },
    gap: (height) => {
      if (y > paper.top) y += height;
    },
    art: (artefact) => page().artefacts.push(artefact),
    line: (line, { x, size, element, dy = 0 }) => {
      const { items, artefacts } = page();
      for (const piece of line) {
        const { rating, text, width, strong, colour, link } = piece;
        const room = rating ? ratingRoom * size : 0;
        if (rating) artefacts.push({ kind: 'rating', x: x + piece.x, y: y + dy, size, rating });
        items.push({
          kind: 'text',
          x: x + piece.x + room,
          y: y + dy,
          size,
          width: width - room,
          text,
          strong,
          colour,
          link,
          element,
        });
      }
    },
  };
};

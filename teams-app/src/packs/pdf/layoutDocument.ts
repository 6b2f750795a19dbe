import type { PackDocument, Section } from '../document';
import { layoutCover } from './layoutCover';
import { layoutSection, type ContentsLine } from './layoutSection';
import type { Measure } from './measure';
import type { PlacedSection } from './placed';

export interface PlacedDocument {
  readonly sections: readonly PlacedSection[];
  /** All pages, those of appended files among them. */
  readonly pages: number;
}

/** Pages of a section with those of the file that follows it. */
export const pagesOf = ({ pages, appended }: PlacedSection): number => pages.length + (appended?.pages ?? 0);

/**
 * Places a document on pages. Every section begins on a page of its own, so that only the contents page needs a second pass: the first tells how long
 * every section is, the second writes the page each begins on.
 */
export const layoutDocument = (document: PackDocument, measure: Measure): PlacedDocument => {
  const cover = document.cover ? [layoutCover(document.cover, document, measure)] : [];
  const unknown = document.sections
    .filter((section) => !holdsContents(section))
    .map(({ id, title }) => ({ id, title, page: 0 }));
  const first = [...cover, ...document.sections.map((section) => layoutSection(section, unknown, measure))];
  const begins = new Map<string, number>();
  let pages = 0;
  for (const section of first) {
    begins.set(section.id, pages + 1);
    pages += pagesOf(section);
  }
  const known = unknown.map((line): ContentsLine => ({ ...line, page: begins.get(line.id) ?? 0 }));
  const final = document.sections.map((section, at) =>
    holdsContents(section) ? layoutSection(section, known, measure) : (first[at + cover.length] as PlacedSection),
  );
  return { sections: [...cover, ...final], pages };
};

const holdsContents = ({ blocks }: Section): boolean => blocks.some(({ kind }) => kind === 'contents');

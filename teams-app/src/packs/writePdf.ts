import type { PackDocument, Section } from './document';
import { drawDocument, type PackFonts } from './pdf/drawDocument';
import { fillAppended } from './pdf/fillAppended';
import type { OpenPaper } from './pdf/openPaper';

export interface WrittenPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/**
 * A document as one tagged PDF, with the pages of the files that its sections append. `opened` holds them by section. A file whose pages cannot be taken
 * over, whatever it opened as, is handed back by `failed` instead: the caller says so in the document and writes it again.
 */
export const writePdf = async (
  document: PackDocument,
  {
    fonts,
    now,
    opened,
  }: { readonly fonts: PackFonts; readonly now: Date; readonly opened: ReadonlyMap<string, OpenPaper> },
): Promise<WrittenPdf | { readonly failed: readonly string[] }> => {
  const drawn = await drawDocument(document, {
    fonts,
    now,
    appended: new Map(
      [...opened].map(([id, { pages, untagged, marks }]) => [
        id,
        { sizes: pages.map(({ size }) => size), untagged, marks },
      ]),
    ),
  });
  const places = drawn.places.flatMap(({ section, page }) => {
    const paper = opened.get(section);
    return paper ? [{ page, paper, section }] : [];
  });
  const filled = await fillAppended(drawn.bytes, places);
  return 'failed' in filled ? filled : { bytes: filled.bytes, pages: drawn.pages };
};

/** The same for a document that appends nothing. */
export const writePlainPdf = async (
  document: PackDocument,
  { fonts, now }: { readonly fonts: PackFonts; readonly now: Date },
): Promise<WrittenPdf> => {
  const sections = document.sections.map(({ appended: _, ...section }): Section => section);
  const { bytes, pages } = await drawDocument({ ...document, sections }, { fonts, now, appended: new Map() });
  return { bytes, pages };
};

import { cleanText } from '../cleanText';
import { pageLabel, type PackDocument } from '../document';
import { colours, paper, sizes } from '../houseStyle';
import { createPdf, type Bookmark, type Pdf, type Structure } from './engine';
import { layoutDocument } from './layoutDocument';
import { rememberWidths } from './measure';
import { paintPage } from './paintPage';
import type { Element, PlacedSection } from './placed';
import type { PaperMark } from './readOutline';

/** TrueType fonts with Arial's widths, as bytes. */
export interface PackFonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

/** A page of an appended file, as it is seen: turned pages have their sides changed. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** What is known of the files that are appended, by section. */
export interface AppendedPages {
  readonly sizes: readonly PageSize[];
  /** It brings no structure of its own: each of its pages is one paragraph of ours. */
  readonly untagged: boolean;
  /** Its own bookmarks: they come below its section's. */
  readonly marks: readonly PaperMark[];
}

export interface DrawnDocument {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Where appended files belong: their section and the page, counted from 0, of their first. */
  readonly places: readonly { readonly section: string; readonly page: number }[];
}

/**
 * Draws a document as a tagged PDF: structure, language, title, bookmarks, links. Pages of appended files are left blank, with their foot, for
 * `fillAppended` to fill. The same document, fonts and `now` give the same bytes.
 */
export const drawDocument = async (
  document: PackDocument,
  {
    fonts,
    now,
    appended,
  }: { readonly fonts: PackFonts; readonly now: Date; readonly appended: ReadonlyMap<string, AppendedPages> },
): Promise<DrawnDocument> => {
  const { pdf, bytes } = openPdf(document, fonts, now);
  const measure = rememberWidths((text, strong) =>
    pdf
      .font(strong ? 'bold' : 'regular')
      .fontSize(1)
      .widthOfString(text),
  );
  const placed = layoutDocument(document, measure);
  const root = pdf.struct('Document', { title: cleanText(document.title) });
  pdf.addStructure(root);
  const structures = new Map<Element, Structure>();
  const structureOf = (element: Element): Structure => {
    const known = structures.get(element);
    if (known) return known;
    const { type, parent, scope, alt, title } = element;
    const made = pdf.struct(type, {
      ...(title === undefined ? {} : { title: cleanText(title) }),
      ...(alt === undefined ? {} : { alt: cleanText(alt) }),
      ...(scope ? { scope } : {}),
    });
    (parent ? structureOf(parent) : root).add(made);
    structures.set(element, made);
    return made;
  };
  const places: { section: string; page: number }[] = [];
  let page = 0;
  const nextLabel = (label: string): string => {
    page += 1;
    return cleanText(pageLabel(label, page, placed.pages));
  };
  for (const section of placed.sections) {
    let mark: Bookmark | undefined;
    section.pages.forEach((one, at) => {
      pdf.addPage({ size: [paper.width, paper.height], margin: 0 });
      if (at === 0) mark = bookmark(pdf, section);
      paintPage(pdf, one, structureOf);
      paintFoot(pdf, cleanText(document.footer), nextLabel(section.label));
    });
    const file = section.appended ? appended.get(section.id) : undefined;
    if (!file) continue;
    places.push({ section: section.id, page });
    const part = pdf.struct('Sect', { title: cleanText(section.appended?.title ?? section.title) });
    root.add(part);
    const nextMarks = mark && hangMarks(mark, file.marks);
    for (const [at, { width, height }] of file.sizes.entries()) {
      pdf.addPage({ size: [width, height], margin: 0 });
      nextMarks?.(at);
      if (file.untagged) {
        const paragraph = pdf.struct('P');
        part.add(paragraph);
        paragraph.add(pdf.markStructureContent('P'));
        pdf.endMarkedContent();
      }
      paintEdge(pdf, nextLabel(section.label));
    }
  }
  pdf.end();
  return { bytes: await bytes, pages: placed.pages, places };
};

const openPdf = (document: PackDocument, fonts: PackFonts, now: Date): ReturnType<typeof createPdf> => {
  const made = createPdf({
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: document.language,
    // None of pdfkit's own fonts: it would look for their files beside itself, and a bundle has none.
    font: '',
    info: {
      Title: cleanText(document.title),
      Subject: cleanText(document.subject),
      Author: cleanText(document.author),
      Creator: 'IPMO Hub',
      CreationDate: now,
      ModDate: now,
    },
  });
  made.pdf.registerFont('regular', fonts.regular).registerFont('bold', fonts.bold);
  return made;
};

const bookmark = (pdf: Pdf, { id, title }: PlacedSection): Bookmark => {
  pdf.addNamedDestination(id, 'Fit');
  return pdf.outline.addItem(cleanText(title), { fit: true });
};

/** Hangs a paper's own bookmarks below its section's, those of a page once that page is there: a bookmark leads to the page that was added last. */
const hangMarks = (below: Bookmark, marks: readonly PaperMark[]): ((page: number) => void) => {
  const made = new Map<PaperMark, Bookmark>();
  const parentOf = (at: number): Bookmark => {
    const { depth } = marks[at] ?? { depth: 0 };
    for (let before = at - 1; before >= 0; before -= 1) {
      const other = marks[before];
      if (other && other.depth < depth) return made.get(other) ?? below;
    }
    return below;
  };
  return (page) => {
    for (const [at, mark] of marks.entries())
      if (mark.page === page) made.set(mark, parentOf(at).addItem(cleanText(mark.title).slice(0, 200), { fit: true }));
  };
};

/** Whose page it is and its number. */
const paintFoot = (pdf: Pdf, left: string, right: string): void => {
  const { width, height } = pdf.page;
  const { side } = paper;
  pdf.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
  pdf.font('regular').fontSize(sizes.small).fillColor(`#${colours.quiet}`);
  const y = height - 30;
  const numberWidth = pdf.widthOfString(right);
  let shown = left.slice(0, 120);
  while (shown !== '' && pdf.widthOfString(shown) > width - 2 * side - numberWidth - 12) shown = shown.slice(0, -1);
  if (shown !== '') pdf.text(shown, side, y, { lineBreak: false });
  pdf.text(right, width - side - numberWidth, y, { lineBreak: false });
  pdf.endMarkedContent();
};

/** The number on a page of somebody else's, at its very edge and on white: its own foot stays readable. */
const paintEdge = (pdf: Pdf, label: string): void => {
  const { width, height } = pdf.page;
  const size = 7.5;
  pdf.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
  pdf.font('regular').fontSize(size);
  const wide = pdf.widthOfString(label);
  const x = Math.max(0, width - Math.min(24, width / 20) - wide);
  pdf.rect(x - 4, height - 14, wide + 8, 12).fill(`#${colours.white}`);
  pdf.fillColor(`#${colours.text}`).text(label, x, height - 12.5, { lineBreak: false });
  pdf.endMarkedContent();
};

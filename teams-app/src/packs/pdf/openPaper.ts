import {
  EncryptedPDFError,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFPageLeaf,
  PDFRef,
} from '@cantoo/pdf-lib';
import { readOutline, type PaperMark } from './readOutline';
import { scanPdf } from './scanPdf';
import type { PageSize } from './drawDocument';

/** More pages than anybody reads for an item. */
export const mostPages = 500;

export type PaperFault = 'not a PDF' | 'too large' | 'broken' | 'locked' | 'empty' | 'too long';

/** A file that can be appended, its pages counted. */
export interface OpenPaper {
  readonly document: PDFDocument;
  readonly pages: readonly { readonly ref: PDFRef; readonly size: PageSize }[];
  readonly untagged: boolean;
  /** Its own bookmarks. */
  readonly marks: readonly PaperMark[];
}

export type OpenedPaper = { readonly paper: OpenPaper } | { readonly fault: PaperFault; readonly pages?: number };

/** Opens a file that somebody handed in. Whatever is in it, the answer is a value and comes soon. */
export const openPaper = async (bytes: Uint8Array): Promise<OpenedPaper> => {
  const fault = scanPdf(bytes);
  if (fault) return { fault };
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: 1500 });
    const refs = pageRefs(document);
    if (refs === undefined) return { fault: 'broken' };
    if (refs.length === 0) return { fault: 'empty' };
    if (refs.length > mostPages) return { fault: 'too long', pages: refs.length };
    const pages = refs.map((ref) => ({ ref, size: sizeOf(document, ref) }));
    const root = document.catalog.lookup(PDFName.of('StructTreeRoot'));
    return { paper: { document, pages, untagged: !(root instanceof PDFDict), marks: readOutline(document, refs) } };
  } catch (error) {
    return { fault: error instanceof EncryptedPDFError ? 'locked' : 'broken' };
  }
};

/** The pages in order; undefined for a tree of pages that turns back on itself. Stops when there are far too many. */
const pageRefs = (document: PDFDocument): readonly PDFRef[] | undefined => {
  const found: PDFRef[] = [];
  const seen = new Set<PDFRef>();
  const waiting: unknown[] = [document.catalog.get(PDFName.of('Pages'))];
  while (waiting.length > 0 && found.length <= 20 * mostPages) {
    const ref = waiting.pop();
    if (!(ref instanceof PDFRef) || seen.has(ref)) return undefined;
    seen.add(ref);
    const node = document.context.lookup(ref);
    if (node instanceof PDFPageLeaf) found.push(ref);
    else {
      const kids = node instanceof PDFDict ? node.lookup(PDFName.of('Kids')) : undefined;
      if (!(kids instanceof PDFArray)) return undefined;
      waiting.push(...kids.asArray().reverse());
    }
  }
  return found;
};

export const leafAt = ({ context }: PDFDocument, ref: PDFRef): PDFPageLeaf => {
  const leaf = context.lookup(ref);
  if (!(leaf instanceof PDFPageLeaf)) throw new Error('Not a page');
  return leaf;
};

const a4: PageSize = { width: 595.28, height: 841.89 };

/** The part of the page that is seen, as it is turned; a page without a usable size is taken for A4. */
const sizeOf = (document: PDFDocument, ref: PDFRef): PageSize => {
  const leaf = leafAt(document, ref);
  const box = boxOf(leaf);
  const { width, height } = box ?? a4;
  return turnOf(leaf) % 180 === 0 ? { width, height } : { width: height, height: width };
};

export interface Box extends PageSize {
  readonly x: number;
  readonly y: number;
}

export const boxOf = (leaf: PDFPageLeaf): Box | undefined => {
  for (const name of ['CropBox', 'MediaBox']) {
    const box = leaf.getInheritableAttribute(PDFName.of(name));
    const array = box instanceof PDFRef ? leaf.context.lookup(box) : box;
    if (!(array instanceof PDFArray)) continue;
    const [a, b, c, d] = [0, 1, 2, 3].map((at) => {
      const number = array.lookup(at);
      return number instanceof PDFNumber ? number.asNumber() : Number.NaN;
    });
    if (a === undefined || b === undefined || c === undefined || d === undefined) continue;
    const [width, height] = [Math.abs(c - a), Math.abs(d - b)];
    if (width >= 72 && height >= 72 && width <= 14_400 && height <= 14_400)
      return { x: Math.min(a, c), y: Math.min(b, d), width, height };
  }
  return undefined;
};

/** Degrees clockwise: 0, 90, 180 or 270. */
export const turnOf = (leaf: PDFPageLeaf): number => {
  const turn = leaf.getInheritableAttribute(PDFName.of('Rotate'));
  const number = turn instanceof PDFRef ? leaf.context.lookup(turn) : turn;
  const degrees = number instanceof PDFNumber ? Math.round(number.asNumber() / 90) * 90 : 0;
  return ((degrees % 360) + 360) % 360;
};

import { PDFArray, PDFDict, PDFHexString, PDFName, PDFRef, PDFString, type PDFDocument } from '@cantoo/pdf-lib';

/** A bookmark of a file: the page it leads to, counted from 0, and how deep it stands. */
export interface PaperMark {
  readonly title: string;
  readonly page: number;
  /** 0 for those at the top. */
  readonly depth: number;
}

/** More than a reader looks through for one paper; deeper ones are left out. */
const mostMarks = 300;
const mostDepth = 4;
const mostNames = 5000;

const name = (text: string): PDFName => PDFName.of(text);

/** A file's own bookmarks, in their order. Whatever is in it: what leads nowhere is left out, and what turns back on itself ends. */
export const readOutline = (document: PDFDocument, pages: readonly PDFRef[]): readonly PaperMark[] => {
  try {
    return readMarks(document, new Map(pages.map((ref, at) => [ref, at])));
  } catch {
    // Bookmarks are a help; a paper is not refused for them.
    return [];
  }
};

const readMarks = (document: PDFDocument, pages: ReadonlyMap<PDFRef, number>): readonly PaperMark[] => {
  const root = document.catalog.lookup(name('Outlines'));
  const found: PaperMark[] = [];
  const seen = new Set<unknown>();
  let named: ReadonlyMap<string, unknown> | undefined;
  const pageOf = (destination: unknown): number | undefined => {
    const direct = document.context.lookup(destination as PDFRef);
    if (direct instanceof PDFArray) {
      const page = direct.size() > 0 ? direct.get(0) : undefined;
      return page instanceof PDFRef ? pages.get(page) : undefined;
    }
    if (direct instanceof PDFDict) return pageOf(direct.get(name('D')));
    const key = textOf(direct);
    if (key === undefined) return undefined;
    named ??= namesIn(document);
    const target = named.get(key);
    return target === undefined || target === destination ? undefined : pageOf(target);
  };
  const walk = (first: unknown, depth: number): void => {
    let item = document.context.lookup(first as PDFRef);
    while (item instanceof PDFDict && !seen.has(item) && found.length < mostMarks) {
      seen.add(item);
      const action = item.lookup(name('A'));
      const goes = action instanceof PDFDict && action.lookup(name('S')) === name('GoTo');
      const page = pageOf(item.get(name('Dest')) ?? (goes ? action.get(name('D')) : undefined));
      const title = textOf(item.lookup(name('Title')))?.trim() ?? '';
      const isShown = page !== undefined && title !== '';
      if (isShown) found.push({ title, page, depth });
      if (depth + 1 < mostDepth) walk(item.get(name('First')), isShown ? depth + 1 : depth);
      item = item.lookup(name('Next'));
    }
  };
  if (root instanceof PDFDict) walk(root.get(name('First')), 0);
  return found;
};

const textOf = (object: unknown): string | undefined =>
  object instanceof PDFString || object instanceof PDFHexString || object instanceof PDFName
    ? object.decodeText()
    : undefined;

/** Destinations by name, as old files and new ones keep them. */
const namesIn = (document: PDFDocument): ReadonlyMap<string, unknown> => {
  const found = new Map<string, unknown>();
  const old = document.catalog.lookup(name('Dests'));
  if (old instanceof PDFDict) for (const [key, value] of old.entries()) found.set(key.decodeText(), value);
  const names = document.catalog.lookup(name('Names'));
  const waiting: unknown[] = names instanceof PDFDict ? [names.lookup(name('Dests'))] : [];
  const seen = new Set<unknown>();
  while (waiting.length > 0 && found.size < mostNames) {
    const node = waiting.pop();
    if (!(node instanceof PDFDict) || seen.has(node)) continue;
    seen.add(node);
    const [pairs, kids] = [node.lookup(name('Names')), node.lookup(name('Kids'))];
    if (pairs instanceof PDFArray)
      for (let at = 0; at + 1 < pairs.size(); at += 2) {
        const key = textOf(pairs.lookup(at));
        if (key !== undefined) found.set(key, pairs.get(at + 1));
      }
    if (kids instanceof PDFArray) for (let at = 0; at < kids.size(); at += 1) waiting.push(kids.lookup(at));
  }
  return found;
};

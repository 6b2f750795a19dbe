import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFObjectCopier,
  PDFRawStream,
  PDFRef,
  type PDFPageLeaf,
} from '@cantoo/pdf-lib';
import { boxOf, leafAt, turnOf, type OpenPaper } from './openPaper';

/** Pages left blank for a section's file, beginning with this one, counted from 0. */
export interface BlankPages {
  readonly section: string;
  readonly page: number;
  readonly paper: OpenPaper;
}

/** The file with all pages in it, or the sections whose file could not be taken over. */
export type Filled = { readonly bytes: Uint8Array } | { readonly failed: readonly string[] };

const name = (text: string): PDFName => PDFName.of(text);

/**
 * Puts the pages of files on the pages that were left blank for them, foot and all. A blank page keeps its number in the file, so that bookmarks, links and
 * the structure tree, which name it, now name what it holds.
 */
export const fillAppended = async (drawn: Uint8Array, places: readonly BlankPages[]): Promise<Filled> => {
  if (places.length === 0) return { bytes: drawn };
  const document = await PDFDocument.load(drawn, { updateMetadata: false, parseSpeed: Number.POSITIVE_INFINITY });
  const blanks = document.getPages().map(({ ref }) => ref);
  const failed = places.filter((place) => !fill(document, blanks, place)).map(({ section }) => section);
  if (failed.length > 0) return { failed };
  const bytes = await document.save({
    useObjectStreams: true,
    addDefaultPage: false,
    updateFieldAppearances: false,
    objectsPerTick: 1500,
  });
  return { bytes };
};

/** Whether it worked: what a file holds beyond its pages shows only when it is taken over. */
const fill = (document: PDFDocument, blanks: readonly PDFRef[], { page, paper }: BlankPages): boolean => {
  const holding = holdStreams(paper.document);
  try {
    const copier = PDFObjectCopier.for(paper.document.context, document.context);
    const taken = new Map<PDFRef, PDFRef>();
    paper.pages.forEach(({ ref }, at) => {
      const blank = blanks[page + at];
      if (blank) taken.set(copier.copy(ref), blank);
    });
    holding.handOver(document);
    for (const [copied, blank] of taken) fillPage(document, { blank, copied, taken, paper });
    return true;
  } catch {
    return false;
  } finally {
    holding.giveBack();
  }
};

const held = name('IpmoHeld');

interface Holding {
  /** Gives what was copied empty the bytes of the file: the same bytes, not another copy. */
  readonly handOver: (to: PDFDocument) => void;
  /** The file is as it was: it may have to be taken over again. */
  readonly giveBack: () => void;
}

/** The copier would hold every picture twice: streams are copied empty, and get what was in them afterwards. */
const holdStreams = (from: PDFDocument): Holding => {
  const streams: PDFRawStream[] = [];
  const contents: Uint8Array[] = [];
  for (const [, object] of from.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream)) continue;
    object.dict.set(held, from.context.obj(contents.length));
    streams.push(object);
    contents.push(object.contents);
    object.contents = new Uint8Array();
  }
  return {
    handOver(to) {
      for (const [, object] of to.context.enumerateIndirectObjects()) {
        const at = object instanceof PDFRawStream ? object.dict.lookup(held) : undefined;
        if (!(object instanceof PDFRawStream) || !(at instanceof PDFNumber)) continue;
        object.contents = contents[at.asNumber()] ?? new Uint8Array();
        object.dict.delete(held);
      }
    },
    giveBack() {
      streams.forEach((object, at) => {
        object.contents = contents[at] ?? object.contents;
        object.dict.delete(held);
      });
    },
  };
};

interface Filling {
  readonly blank: PDFRef;
  readonly copied: PDFRef;
  /** Where each page of the file went. */
  readonly taken: ReadonlyMap<PDFRef, PDFRef>;
  readonly paper: OpenPaper;
}

const fillPage = (document: PDFDocument, { blank, copied, taken, paper: { untagged } }: Filling): void => {
  const { context } = document;
  const old = leafAt(document, blank);
  const leaf = leafAt(document, copied);
  const foot = footOf(document, old);
  const box = boxOf(leaf) ?? { x: 0, y: 0, width: 595.28, height: 841.89 };
  const before = [context.register(stream(document, untagged ? '/P <</MCID 0>> BDC q' : 'q'))];
  const after = context.register(
    stream(
      document,
      `\nQ${untagged ? ' EMC' : ''}\n/Artifact <</Type /Pagination>> BDC q ${placed(turnOf(leaf), box)} cm /IpmoFoot Do Q EMC\n`,
    ),
  );
  leaf.set(name('Contents'), context.obj([...before, ...contentsOf(leaf), after]));
  withFoot(document, leaf, foot);
  for (const own of ['StructParents', 'Tabs', 'AA', 'B']) leaf.delete(name(own));
  const structure = old.get(name('StructParents'));
  if (structure && untagged) leaf.set(name('StructParents'), structure);
  leaf.set(name('Tabs'), name('S'));
  const parent = old.get(name('Parent'));
  if (parent) leaf.set(name('Parent'), parent);
  untie(leaf, blank, taken);
  context.assign(blank, leaf);
  context.delete(copied);
};

const stream = (document: PDFDocument, text: string): PDFRawStream => document.context.stream(text);

const contentsOf = (leaf: PDFPageLeaf): readonly PDFRef[] => {
  const held = leaf.get(name('Contents'));
  const resolved = leaf.lookup(name('Contents'));
  if (resolved instanceof PDFArray) return resolved.asArray().filter((one): one is PDFRef => one instanceof PDFRef);
  return held instanceof PDFRef ? [held] : [];
};

/** The blank page's content, which is its foot, as a picture of its own that any page can show. */
const footOf = (document: PDFDocument, blank: PDFPageLeaf): PDFRef => {
  const { context } = document;
  const content = blank.get(name('Contents'));
  const drawn = context.lookup(content);
  if (!(content instanceof PDFRef) || !(drawn instanceof PDFRawStream)) throw new Error('A blank page has no foot');
  const { width, height } = blank.MediaBox().asRectangle();
  const entries = { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, width, height] };
  for (const [key, value] of Object.entries(entries)) drawn.dict.set(name(key), context.obj(value));
  const resources = blank.get(name('Resources'));
  if (resources) drawn.dict.set(name('Resources'), resources);
  return content;
};

/** Where the foot goes: the blank page is as large as the page is seen, which may be turned. */
const placed = (turn: number, { x, y, width, height }: NonNullable<ReturnType<typeof boxOf>>): string => {
  const numbers =
    turn === 90
      ? [0, 1, -1, 0, x + width, y]
      : turn === 180
        ? [-1, 0, 0, -1, x + width, y + height]
        : turn === 270
          ? [0, -1, 1, 0, x, y + height]
          : [1, 0, 0, 1, x, y];
  return numbers.map((number) => String(Math.round(number * 1000) / 1000)).join(' ');
};

/** A page’s resources may be shared with others: its own copy names the foot. */
const withFoot = (document: PDFDocument, leaf: PDFPageLeaf, foot: PDFRef): void => {
  const { context } = document;
  const shared = leaf.lookup(name('Resources'));
  const resources = shared instanceof PDFDict ? shared.clone(context) : context.obj({});
  const pictures = resources.lookup(name('XObject'));
  const own = pictures instanceof PDFDict ? pictures.clone(context) : context.obj({});
  own.set(name('IpmoFoot'), foot);
  resources.set(name('XObject'), own);
  leaf.set(name('Resources'), resources);
};

/** What runs by itself is taken off; notes no longer point into the structure that stayed behind, and links to a page lead to where it went. */
const untie = (leaf: PDFPageLeaf, blank: PDFRef, taken: ReadonlyMap<PDFRef, PDFRef>): void => {
  const notes = leaf.lookup(name('Annots'));
  if (!(notes instanceof PDFArray)) return;
  for (let at = 0; at < notes.size(); at += 1) {
    const note = notes.lookup(at);
    if (!(note instanceof PDFDict)) continue;
    for (const key of ['StructParent', 'AA']) note.delete(name(key));
    note.set(name('P'), blank);
    lead(note.lookup(name('Dest')), taken);
    const action = note.lookup(name('A'));
    if (!(action instanceof PDFDict)) continue;
    const kind = action.lookup(name('S'));
    if (kind === name('GoTo')) lead(action.lookup(name('D')), taken);
    if (kind !== name('URI') && kind !== name('GoTo')) note.delete(name('A'));
  }
};

const lead = (destination: unknown, taken: ReadonlyMap<PDFRef, PDFRef>): void => {
  if (!(destination instanceof PDFArray) || destination.size() === 0) return;
  const page = destination.get(0);
  const now = page instanceof PDFRef ? taken.get(page) : undefined;
  if (now) destination.set(0, now);
};

import type { Rating } from '../domain';

// One model of a document as plain values. Word and PDF are drawn from it and from nothing else.

/** A stretch of text. `link` is a web address, or `#` and a section's id for a place in the document. */
export interface TextRun {
  readonly text: string;
  readonly strong?: boolean;
  /** `quiet` for what is read second; `late` and `warning` only ever beside words that say the same. */
  readonly tone?: 'quiet' | 'late' | 'warning';
  readonly link?: string;
}

/** A delivery rating: its shape with its letter is drawn, its words are written after it. */
export interface RatingRun {
  readonly rating: Rating;
}

export type Run = TextRun | RatingRun;
export type Runs = readonly Run[];

export interface Heading {
  readonly kind: 'heading';
  /** Under the section's own title, which is level 1. */
  readonly level: 2 | 3;
  readonly text: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly runs: Runs;
  /** `lead` opens a section; `notice` stands in a box: something is missing or has to be known. */
  readonly style?: 'lead' | 'quiet' | 'notice';
}

export interface List {
  readonly kind: 'list';
  readonly ordered?: boolean;
  readonly items: readonly Runs[];
}

export interface Column {
  readonly heading: string;
  /** Its part of the table's width, in proportion to the others’. */
  readonly share: number;
}

/** A cell: its paragraphs, one under the other. */
export type Cell = readonly Runs[];

export interface Table {
  readonly kind: 'table';
  /** What the table is, for who cannot see it; shown above it as well unless `captionHidden`. */
  readonly caption: string;
  readonly captionHidden?: boolean;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** The first cell of a row names the row. */
  readonly rowHeadings?: boolean;
  /** No row of headings: a table of names and values. */
  readonly headless?: boolean;
}

/** A picture with what it says. */
export interface Figure {
  readonly kind: 'figure';
  readonly png: Uint8Array;
  /** As shown, in points; never wider than the page. */
  readonly width: number;
  readonly height: number;
  /** The same in words. */
  readonly alt: string;
  readonly caption?: string;
}

export interface PageBreak {
  readonly kind: 'page break';
}

/** The contents of the document, with page numbers. */
export interface TableOfContents {
  readonly kind: 'contents';
}

export type Block = Heading | Paragraph | List | Table | Figure | PageBreak | TableOfContents;

/** A file whose pages follow a section, in the merged PDF; Word names it. */
export interface Appended {
  readonly title: string;
  readonly pages: number;
  /** Tells one file from another. */
  readonly mark: string;
}

/** A part of the document: begins on a page of its own, with a title and a bookmark. */
export interface Section {
  /** Names it within the document, in small letters, digits and `-`. */
  readonly id: string;
  readonly title: string;
  /** What its pages are called at their foot, for example `Item 4`. */
  readonly label: string;
  readonly blocks: readonly Block[];
  readonly appended?: Appended;
}

export interface Cover {
  /** Above the title: whose document it is. */
  readonly over: string;
  readonly title: string;
  readonly under: string;
  readonly facts: readonly { readonly name: string; readonly value: Runs }[];
  /** What has to be known before reading: a sentence each. */
  readonly notices: readonly string[];
  readonly noticesTitle?: string;
}

export interface PackDocument {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly language: 'en-GB';
  readonly cover?: Cover;
  readonly sections: readonly Section[];
  /** Left foot of every page, for example `Leadership group, Thu 17 Dec 2026, version 2`. */
  readonly footer: string;
}

/** As long as a foot has room for. */
const mostLabel = 60;

/** The foot of a page: `Item 4, page 12 of 63`. */
export const pageLabel = (label: string, page: number, of: number): string =>
  `${label === '' ? 'Page' : `${label.slice(0, mostLabel)}, page`} ${String(page)} of ${String(of)}`;

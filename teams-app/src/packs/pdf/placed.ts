import type { Rating } from '../../domain';
import type { Appended } from '../document';

/** A node of the structure tree, by which a screen reader goes. */
export interface Element {
  readonly type:
    | 'Sect'
    | 'H1'
    | 'H2'
    | 'H3'
    | 'P'
    | 'L'
    | 'LI'
    | 'Lbl'
    | 'LBody'
    | 'Table'
    | 'Caption'
    | 'TR'
    | 'TH'
    | 'TD'
    | 'TOC'
    | 'TOCI'
    | 'Figure';
  /** The document itself where there is none. */
  readonly parent?: Element;
  readonly scope?: 'Row' | 'Column';
  readonly alt?: string;
  readonly title?: string;
}

// Points from the left and the top of the page.
export interface PlacedText {
  readonly kind: 'text';
  readonly x: number;
  /** Top of its line. */
  readonly y: number;
  readonly size: number;
  readonly width: number;
  readonly text: string;
  readonly strong: boolean;
  readonly colour: string;
  readonly link?: string | undefined;
  readonly element: Element;
}

export interface PlacedPicture {
  readonly kind: 'picture';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly png: Uint8Array;
  readonly element: Element;
}

/** What is only to be looked at: a screen reader passes over it. */
export type Artefact =
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: string;
    }
  | { readonly kind: 'rating'; readonly x: number; readonly y: number; readonly size: number; readonly rating: Rating }
  | (Omit<PlacedText, 'element' | 'link'> & { readonly kind: 'text' });

export interface PlacedPage {
  readonly items: (PlacedText | PlacedPicture)[];
  readonly artefacts: Artefact[];
}

/** A section with its pages; those of the file appended come after them. */
export interface PlacedSection {
  readonly id: string;
  readonly title: string;
  readonly label: string;
  readonly element: Element;
  readonly pages: readonly PlacedPage[];
  readonly appended?: Appended | undefined;
}

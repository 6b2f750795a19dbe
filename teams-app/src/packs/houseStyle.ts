import type { Rating } from '../domain';

/** The look of every document: the NHS identity's colours (identity guidelines, “Colours”), without its logo. Six hex digits. */
export const colours = {
  heading: '003087',
  link: '005EB8',
  text: '212B32',
  quiet: '4C6272',
  late: 'B3140F',
  warning: '7A4A00',
  line: 'C9D1D6',
  tableHead: 'E3EAF3',
  notice: 'FFF4D6',
  noticeEdge: 'B8860B',
  white: 'FFFFFF',
} as const;

/** Points. Body text of 11 is what the NHS asks for as a least where a document is printed. */
export const sizes = {
  title: 28,
  one: 20,
  two: 14,
  three: 11.5,
  lead: 12,
  body: 10.5,
  table: 9.5,
  small: 8.5,
} as const;

/** A4 in points, with 2 cm around. */
export const paper = { width: 595.28, height: 841.89, side: 56.7, top: 56.7, bottom: 62 } as const;

/** The shape of a rating, so that it is told without colour; the letter stands in it. */
export const ratingShapes: Readonly<
  Record<
    Rating,
    {
      readonly shape: 'circle' | 'triangle' | 'octagon' | 'square' | 'ring';
      readonly fill: string;
      readonly letter: string;
    }
  >
> = {
  Green: { shape: 'circle', fill: '00703C', letter: colours.white },
  Amber: { shape: 'triangle', fill: 'FFB81C', letter: colours.text },
  Red: { shape: 'octagon', fill: 'C8102E', letter: colours.white },
  Complete: { shape: 'square', fill: '005EB8', letter: colours.white },
  'Not started': { shape: 'ring', fill: colours.white, letter: colours.text },
};

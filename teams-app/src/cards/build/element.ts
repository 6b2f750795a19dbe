import { plainText, unmarked } from './plainText';

/** Any element of a card's body. */
export interface CardElement {
  readonly type: string;
  readonly [property: string]: unknown;
}

export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  /** Quiet text; never inside a coloured box, where it would be too faint. */
  readonly quiet?: boolean;
  /** Late; always said in words too, and never inside a coloured box. */
  readonly alarming?: boolean;
}

/** The title of a card. Titles hold people's words, so what Teams would read as markup is taken apart first. */
export const heading = (text: string): CardElement => ({
  type: 'TextBlock',
  text: unmarked(text, 400),
  size: 'Medium',
  weight: 'Bolder',
  style: 'heading',
  wrap: true,
});

interface ParagraphLooks {
  readonly small?: boolean;
  /** Close to what stands above. */
  readonly close?: boolean;
  readonly right?: boolean;
}

/** A paragraph. Rich text shows people's words as they are: it knows no markup and makes no links. */
export const paragraph = (
  runs: readonly Run[],
  { small = false, close = small, right = false }: ParagraphLooks = {},
): CardElement => ({
  type: 'RichTextBlock',
  ...(close && { spacing: 'Small' }),
  ...(right && { horizontalAlignment: 'Right' }),
  inlines: shown(runs).map(({ text, bold, quiet, alarming }) => ({
    type: 'TextRun',
    text,
    ...(bold && { weight: 'Bolder' }),
    ...(quiet && { isSubtle: true }),
    ...(alarming && { color: 'Attention' }),
    ...(small && { size: 'Small' }),
  })),
});

/** A card with an empty paragraph is refused as a whole. */
const shown = (runs: readonly Run[]): readonly Run[] => {
  const clean = runs.map((run) => ({ ...run, text: plainText(run.text, 1000) })).filter(({ text }) => text !== '');
  return clean.length > 0 ? clean : [{ text: '–' }];
};

export type BoxStyle = 'emphasis' | 'good' | 'attention' | 'warning';

export const box = (style: BoxStyle, items: readonly CardElement[]): CardElement => ({
  type: 'Container',
  style,
  items,
  spacing: 'Medium',
});

export interface Picture {
  readonly url: string;
  readonly altText: string;
  readonly pixels: number;
}

const image = ({ url, altText, pixels }: Picture): CardElement => ({
  type: 'Image',
  url,
  altText,
  width: `${String(pixels)}px`,
  height: `${String(pixels)}px`,
});

/** A picture of fixed size beside text. */
export const besides = (picture: Picture, items: readonly CardElement[]): CardElement => ({
  type: 'ColumnSet',
  columns: [
    { type: 'Column', width: 'auto', items: [image(picture)] },
    { type: 'Column', width: 'stretch', items },
  ],
});

/** What pressing a line of a list does; its title is read aloud in place of what the line shows. */
export interface RowAction {
  readonly type: string;
  readonly [property: string]: unknown;
}

export interface Row {
  readonly picture: Picture;
  readonly items: readonly CardElement[];
  readonly action: RowAction;
}

/** A line of a list that opens something as a whole, parted from the one above. */
export const row = ({ picture, items, action }: Row): CardElement => ({
  ...besides(picture, items),
  separator: true,
  spacing: 'Medium',
  selectAction: action,
});

/** The same without a picture, where there are many. */
export const slimRow = ({ items, action }: Omit<Row, 'picture'>): CardElement => ({
  type: 'Container',
  items,
  separator: true,
  spacing: 'Small',
  selectAction: action,
});

export const opens = (title: string, url: string, most = 140): RowAction => ({
  type: 'Action.OpenUrl',
  title: unmarked(title, most),
  url,
});

export interface Fact {
  readonly name: string;
  readonly value: string;
}

/** Names and values in two columns that stay readable on a phone. */
export const facts = (given: readonly Fact[]): readonly CardElement[] =>
  given.map(({ name, value }) => ({
    type: 'ColumnSet',
    spacing: 'Small',
    columns: [
      { type: 'Column', width: '92px', items: [paragraph([{ text: name, bold: true }])] },
      { type: 'Column', width: 'stretch', items: [paragraph([{ text: plainText(value, 400) }])] },
    ],
  }));

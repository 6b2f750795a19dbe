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
}

/** The title of a card. Titles hold people's words, so what Teams would read as markup is taken apart first. */
export const heading = (text: string): CardElement => ({
  type: 'TextBlock',
  text: withoutMarkup(text),
  size: 'Medium',
  weight: 'Bolder',
  style: 'heading',
  wrap: true,
});

/** A paragraph. Rich text shows people's words as they are: it knows no markup and makes no links. */
export const paragraph = (runs: readonly Run[], { small = false }: { readonly small?: boolean } = {}): CardElement => ({
  type: 'RichTextBlock',
  ...(small && { spacing: 'Small' }),
  inlines: runs
    .filter(({ text }) => text !== '')
    .map(({ text, bold, quiet }) => ({
      type: 'TextRun',
      text,
      ...(bold && { weight: 'Bolder' }),
      ...(quiet && { isSubtle: true }),
      ...(small && { size: 'Small' }),
    })),
});

export type BoxStyle = 'emphasis' | 'good' | 'attention' | 'warning';

export const box = (style: BoxStyle, items: readonly CardElement[]): CardElement => ({
  type: 'Container',
  style,
  items,
  spacing: 'Medium',
});

/** A picture of fixed size beside text. */
export const besides = (
  picture: { readonly url: string; readonly altText: string; readonly pixels: number },
  items: readonly CardElement[],
): CardElement => ({
  type: 'ColumnSet',
  columns: [
    {
      type: 'Column',
      width: 'auto',
      items: [
        {
          type: 'Image',
          url: picture.url,
          altText: picture.altText,
          width: `${String(picture.pixels)}px`,
          height: `${String(picture.pixels)}px`,
        },
      ],
    },
    { type: 'Column', width: 'stretch', items },
  ],
});

// A word joiner, invisible, between the parts of a would-be link or address keeps it text.
const withoutMarkup = (text: string): string => text.replace(/\s+/g, ' ').replace(/([\]<])(?=\S)/g, '$1\u2060');

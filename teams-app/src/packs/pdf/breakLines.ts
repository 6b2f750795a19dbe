import type { Rating } from '../../domain';
import { ratingWords } from '../../words';
import { cleanText } from '../cleanText';
import type { Runs, TextRun } from '../document';
import { colours } from '../houseStyle';
import type { Measure } from './measure';

/** A stretch of a line in one style. */
export interface Piece {
  readonly text: string;
  readonly strong: boolean;
  readonly colour: string;
  readonly link?: string | undefined;
  /** From the line's left, and how wide, in points. */
  readonly x: number;
  readonly width: number;
  /** The shape to draw before its word, in the room left for it. */
  readonly rating?: Rating | undefined;
}

export type Line = readonly Piece[];

export interface LineStyle {
  readonly width: number;
  readonly size: number;
  readonly strong?: boolean;
  readonly colour?: string;
}

/** Room that a rating's shape takes, in parts of the text's size. */
export const ratingRoom = 1.5;

const tones = { quiet: colours.quiet, late: colours.late, warning: colours.warning } as const;

/** Breaks runs into lines at spaces; a word too long for a line is broken after `/`, `-`, `.`, `@`, `_` or wherever the line ends. No runs, no lines. */
export const breakLines = (runs: Runs, style: LineStyle, measure: Measure): readonly Line[] => {
  const lines: Piece[][] = [];
  let line: Piece[] = [];
  let x = 0;
  const end = (): void => {
    lines.push(line);
    [line, x] = [[], 0];
  };
  const put = (piece: Omit<Piece, 'x'>): void => {
    const last = line.at(-1);
    const joins =
      last && !piece.rating && last.strong === piece.strong && last.colour === piece.colour && last.link === piece.link;
    if (joins) line[line.length - 1] = { ...last, text: last.text + piece.text, width: x - last.x + piece.width };
    else line.push({ ...piece, x });
    x += piece.width;
  };
  for (const run of runs) {
    if ('rating' in run) {
      const word = ratingWords[run.rating];
      const look = { strong: false, colour: style.colour ?? colours.text };
      const width = (measure(word, false) + ratingRoom) * style.size;
      if (x > 0 && x + width > style.width) end();
      put({ ...look, text: word, width, rating: run.rating });
      continue;
    }
    const look = lookOf(run, style);
    cleanText(run.text)
      .split('\n')
      .forEach((part, at) => {
        if (at > 0) end();
        for (const word of part.match(/ +|[^ ]+/g) ?? []) {
          const width = measure(word, look.strong) * style.size;
          if (word.startsWith(' ')) {
            if (x > 0) put({ ...look, text: word, width });
            continue;
          }
          if (x > 0 && x + width > style.width) end();
          if (width <= style.width) put({ ...look, text: word, width });
          else
            for (const bit of splitWord(word, style.width / style.size, (text) => measure(text, look.strong))) {
              if (x > 0) end();
              put({ ...look, text: bit, width: measure(bit, look.strong) * style.size });
            }
        }
      });
  }
  if (line.length > 0) lines.push(line);
  return lines.map(withoutTrailingSpace);
};

const lookOf = (run: TextRun, { strong = false, colour = colours.text }: LineStyle) => ({
  strong: run.strong ?? strong,
  colour: run.link !== undefined ? colours.link : run.tone ? tones[run.tone] : colour,
  link: run.link,
});

const withoutTrailingSpace = (line: Line): Line => {
  const last = line.at(-1);
  if (!last?.text.endsWith(' ')) return line;
  const text = last.text.trimEnd();
  return text === '' ? withoutTrailingSpace(line.slice(0, -1)) : [...line.slice(0, -1), { ...last, text }];
};

/** Bits of a word that each fit; at least one character a bit, so that it ends. */
const splitWord = (word: string, most: number, measure: (text: string) => number): readonly string[] => {
  const bits: string[] = [];
  let bit = '';
  let width = 0;
  for (const character of word) {
    const more = measure(character);
    if (bit !== '' && width + more > most) {
      const at = Math.max(...['/', '-', '.', '@', '_'].map((mark) => bit.lastIndexOf(mark)));
      const cut = at > 0 && at < bit.length - 1 ? at + 1 : bit.length;
      bits.push(bit.slice(0, cut));
      bit = bit.slice(cut);
      width = measure(bit);
    }
    bit += character;
    width += more;
  }
  return [...bits, bit];
};

import { longestTyped } from './codeOf';

/** The words of a text without accents, marks and capitals. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .slice(0, longestTyped)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Whether each of these words finds its like in the others. */
export const everyWordIn = (
  wanted: readonly string[],
  there: readonly string[],
  match: (word: string, there: string) => boolean,
): boolean => wanted.every((word) => there.some((candidate) => match(word, candidate)));

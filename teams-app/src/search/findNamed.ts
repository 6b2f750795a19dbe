import { codeOf } from './codeOf';
import { isNear } from './isNear';
import { everyWordIn, wordsOf } from './wordsOf';

/** Anything that a person may look for by its name. */
export interface Named {
  /** The reference that people quote, if it has one: `VAL-03`. */
  readonly code?: string | undefined;
  readonly title: string;
  /** Other words that lead to it, such as the project of a milestone. */
  readonly also?: string | undefined;
}

/**
 * What may be meant while somebody types, best first: the reference itself, references that begin so, titles with every word, then titles and
 * what else leads there together. Titles one slip of the finger away are offered only where nothing fits. Spelling as in `findSubjects`.
 */
export const findNamed = <T extends Named>(all: readonly T[], typed: string): readonly T[] => {
  const code = codeOf(typed);
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return [];
  const rankOf = ({ code: own = '', title, also = '' }: T): number => {
    const reference = codeOf(own);
    if (reference !== '' && reference === code) return 0;
    if (reference !== '' && (reference.startsWith(`${code}.`) || begins(reference, code))) return 1;
    const words = wordsOf(title);
    if (everyWordIn(wanted, words, startsWith)) return 2;
    return everyWordIn(wanted, [...words, ...wordsOf(also), ...wordsOf(own)], startsWith) ? 3 : Infinity;
  };
  const ranked = all.map((one) => ({ one, rank: rankOf(one) })).filter(({ rank }) => rank < Infinity);
  if (ranked.length > 0) return ranked.sort((a, b) => a.rank - b.rank).map(({ one }) => one);
  return all.filter(({ title }) => everyWordIn(wanted, wordsOf(title), isNear));
};

const startsWith = (word: string, there: string): boolean => there.startsWith(word);

/** `va` begins `val.3`, and so does `val`; `val.3` does not begin `val.32`. */
const begins = (reference: string, code: string): boolean => /\D$/.test(code) && reference.startsWith(code);

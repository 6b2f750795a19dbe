/** The last line of a list that was cut; no line when it was not. */
export const moreWords = (count: number): readonly string[] => (count > 0 ? [`• and ${String(count)} more.`] : []);

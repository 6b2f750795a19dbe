/** A heading or a choice without what people vary: case, spaces, punctuation, accents. `"R.A.G. (this month)"` → `ragthismonth`. */
export const plainWord = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]/gu, '');

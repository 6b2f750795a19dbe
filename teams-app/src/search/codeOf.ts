/** What somebody typed is never read further than this. */
export const longestTyped = 200;

/** A reference without what people leave out or add: `VAL-03.2`, `val 3.2` and `Val03-2` are one, `VAL-32` is another. */
export const codeOf = (text: string): string =>
  (
    text
      .slice(0, longestTyped)
      .toLowerCase()
      .match(/\p{L}+|\p{N}+/gu) ?? []
  )
    .map((part) => part.replace(/^0+(?=\d)/, ''))
    .join('.');

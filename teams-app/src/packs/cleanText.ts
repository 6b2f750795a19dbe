/** Text that every renderer can hold: without control characters (but the line feed) and halves of characters, which XML refuses. */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[^\P{Cc}\n]|[\p{Cs}\uFFFE\uFFFF]/gu, '');

/**
 * Text that every renderer can hold: without control characters (but the line feed) and halves of characters, which XML refuses; and without marks that turn
 * the direction of what follows, with which a title could rearrange the line around it.
 */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[^\P{Cc}\n]|[\p{Cs}\uFFFE\uFFFF\p{Bidi_Control}]/gu, '');

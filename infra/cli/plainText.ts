/** Text for a terminal: cells of a file, or names in a list, cannot move the cursor, change colours or turn the line round. Line breaks stay. */
export const plainText = (text: string): string =>
  text.replace(/(?!\n)[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu, ' ');

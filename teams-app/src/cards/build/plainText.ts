// Controls but new lines, halves of characters, and marks that turn the direction of whatever follows: a title must not rearrange the
// sentence around it.
const harmful = /[^\P{Cc}\n]|[\ud800-\udfff\p{Bidi_Control}]/gu;

/**
 * People's words, an ellipsis for what goes beyond `most`: bytes, as the card is sent, of which a Latin letter takes one. So a card's size has a
 * bound whatever the script.
 */
export const plainText = (text: string, most = 600): string => {
  const clean = text.replace(/\t/g, ' ').replace(harmful, '');
  let bytes = 0;
  let end = 0;
  let fits = 0;
  for (const character of clean) {
    bytes += bytesOf(character);
    if (bytes > most) return `${clean.slice(0, fits).trimEnd()}…`;
    end += character.length;
    // Room for the ellipsis.
    if (bytes <= most - 3) fits = end;
  }
  return clean;
};

/** As UTF-8 within JSON. */
const bytesOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return character === '"' || character === '\\' || character === '\n' ? 2 : 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
};

/**
 * The same on one line, for what Teams reads as Markdown (headings, the titles of buttons): nothing in it becomes bold, a list, a link or a tag.
 * Backslashes would show in clients that know no Markdown; thin spaces and word joiners show in none.
 */
export const unmarked = (text: string, most = 255): string =>
  plainText(text.replace(/\s+/g, ' '), most)
    .replace(/([\]<])(?=\S)/g, '$1\u2060')
    .replace(/(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])|[*~`]+/gu, '\u200a$&\u200a')
    .replace(/:\/\//g, ':\u2060//')
    .replace(/\bwww\.(?=\S)/gi, '$&\u2060')
    .replace(/^(?=\s*([-+*#>]|\d+[.)]))/, '\u2060');

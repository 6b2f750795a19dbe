/** The references in a line of text, as they are compared: without capitals, however they are separated. */
export const referencesIn = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split(/[,;\s]+/)
    .map((part) => part.toLowerCase())
    .filter((part) => part !== '');

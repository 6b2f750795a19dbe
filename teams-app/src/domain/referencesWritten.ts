/** The references in a line of text, each once, as written, however they are separated: `VAL-03, VAL-05`. */
export const referencesWritten = (text: string | undefined): readonly string[] => [
  ...new Set((text ?? '').split(/[,;\s]+/).filter((reference) => reference !== '')),
];

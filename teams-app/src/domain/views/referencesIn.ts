import { referencesWritten } from '../referencesWritten';

/** The references in a line of text, as they are compared: without capitals, however they are separated. */
export const referencesIn = (text: string | undefined): readonly string[] =>
  referencesWritten(text).map((reference) => reference.toLowerCase());

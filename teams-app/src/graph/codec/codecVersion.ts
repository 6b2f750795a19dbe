/**
 * Of how Graph's fields become items. To be raised whenever the same definition and the same fields give another item than before, in what `createCodec` or anything
 * it calls decodes: what browsers keep from an earlier version is then read anew, and a tab and a bot of different versions share nothing.
 */
export const codecVersion = 1;

import { AppError } from '../../errors';
import type { Drive, FileAddress } from '../../graph';
import type { Paper } from '../../lists';

/** A paper's file as it goes into a pack: a PDF, or why there is none, as the end of a sentence. */
export type PaperFile = { readonly bytes: Uint8Array } | { readonly reason: string };

/** The most that one paper may weigh: what is larger is opened in the library, not carried in a pack. */
const mostBytes = 60_000_000;

/** A paper's file as PDF. One that cannot be had does not stop a pack: it says why. */
export const readPaperFile = async (
  drive: Pick<Drive, 'asPdf'>,
  { file = '' }: Pick<Paper, 'file'>,
): Promise<PaperFile> => {
  const address = addressIn(file);
  if (address === undefined) return { reason: 'its address in the Papers list is none of this library' };
  try {
    const found = await drive.asPdf(address, { most: mostBytes });
    return found.kind === 'pdf' ? { bytes: found.bytes } : { reason: found.reason };
  } catch (fault) {
    // Without a sign-in there is no pack at all.
    if (!(fault instanceof AppError) || fault.code === 'signin.expired') throw fault;
    return { reason: `it could not be fetched from the library (${fault.say})` };
  }
};

/** What the Papers list names a file by: its path from the library's root, or its id. A hand may have written anything there. */
const addressIn = (file: string): FileAddress | undefined => {
  const text = file.trim();
  if (text === '' || /^[a-z]+:\/\//i.test(text)) return undefined;
  return /[/.]/.test(text) ? text : { id: text };
};

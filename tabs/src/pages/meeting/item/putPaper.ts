import { asFileName, type Drive, type DriveEntry } from '@ipmo-hub/teams-app/graph';

/** Papers of one name for one meeting: more than authors and their corrections come to. */
const mostOfOneName = 30;
const longestName = 110;

interface ChosenFile {
  readonly name: string;
  /** Media type; empty where the browser knows none. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/**
 * Puts a paper's file into a folder of the library, never over another: where its name is taken it is numbered, `Report 2.pdf`. Each file so
 * belongs to the form that put it there, which may take it away again. Undefined when no number is free.
 */
export const putPaper = async (
  drive: Pick<Drive, 'upload'>,
  folder: string,
  { name, type, bytes }: ChosenFile,
): Promise<DriveEntry | undefined> => {
  const [, stem = name, ending = ''] = /^(.+?)(\.[^.\s]{1,10})?$/s.exec(name) ?? [];
  for (let number = 1; number <= mostOfOneName; number += 1) {
    const numbered = asFileName(stem, longestName) + (number === 1 ? '' : ` ${String(number)}`);
    const path = `${folder}/${asFileName(numbered + ending)}`;
    const { kind, entry } = await drive.upload(path, bytes, { taken: 'keep', ...(type !== '' && { mimeType: type }) });
    if (kind === 'uploaded') return entry;
  }
  return undefined;
};

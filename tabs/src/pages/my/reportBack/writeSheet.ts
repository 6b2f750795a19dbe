import { reportBackDocument, writeWord, type ReportBackInput } from '@ipmo-hub/teams-app/packs';

/** The page that a representative sends on, as a Word file; undefined when their seat is none of the meeting's group any more. */
export const writeSheet = async (
  input: ReportBackInput,
): Promise<{ readonly name: string; readonly type: string; readonly bytes: Uint8Array } | undefined> => {
  const document = reportBackDocument(input);
  if (!document) return undefined;
  return {
    name: `${input.meeting.key} report-back.docx`,
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    bytes: await writeWord(document, { now: input.now }),
  };
};

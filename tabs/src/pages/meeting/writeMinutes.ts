import { minutesDocument, type MinutesInput } from '@ipmo-hub/teams-app/packs';

/** A meeting's minutes as a Word file, and what to call it. What writes Word comes with this module alone. */
export const writeMinutes = async (
  input: MinutesInput,
): Promise<{ readonly name: string; readonly type: string; readonly bytes: Uint8Array }> => ({
  name: `${input.meeting.key} ${input.meeting.confirmedOn === undefined ? 'draft minutes' : 'minutes'}.docx`,
  type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  bytes: await minutesDocument(input),
});

import { shortMark } from '../../domain';
import type { CreateOutcome } from '../../graph';
import { checkFields, lists, type Meeting } from '../../lists';
import type { Context } from '../context';
import { refused, refusedFields, type Refused } from '../refusals';
import { recordFault } from './recordFault';
import { writeNote } from './writeNote';

export interface NoteDraft {
  readonly meeting: Meeting;
  /** Id of the item it is on. */
  readonly item?: string;
  readonly wording: string;
}

/** Notes something for the minutes of a running meeting. The same words on the same item are one note. */
export const recordNote = async (
  context: Context,
  { meeting, item: id, wording: said }: NoteDraft,
): Promise<CreateOutcome<'minuteNotes'> | Refused> => {
  const found = recordFault(context, meeting, id);
  if (found.kind === 'refused') return found;
  const wording = said.trim();
  if (wording === '') return refused('record.empty', { what: 'what is to be noted' });
  const problems = checkFields(lists.minuteNotes, { wording }, { partial: true });
  if (problems.length > 0) return refusedFields(problems);
  const key = `note/${meeting.id}/${id ?? '-'}/${shortMark([wording])}-${String(wording.length)}`;
  return writeNote(context, meeting, { key, wording, item: id });
};

import type { CreateOutcome } from '../../graph';
import type { Meeting } from '../../lists';
import type { Context } from '../context';
import { instantOf } from '../moments';
import { actingPerson } from '../refusals';

interface Note {
  readonly key: string;
  readonly wording: string;
  /** Id of the item it is on. */
  readonly item?: string | undefined;
}

/** Writes a note for the minutes, once for its key. Who may is judged before. */
export const writeNote = (
  context: Context,
  { id }: Pick<Meeting, 'id'>,
  { key, wording, item }: Note,
): Promise<CreateOutcome<'minuteNotes'>> => {
  const by = actingPerson(context)?.id;
  const words = wording.replace(/\s+/g, ' ').trim();
  return context.store.create('minuteNotes', {
    title: words.length > 120 ? `${words.slice(0, 119)}…` : words,
    key,
    meeting: id,
    wording: wording.trim(),
    at: instantOf(context),
    ...(item !== undefined && { agendaItem: item }),
    ...(by !== undefined && { by }),
  });
};

import { formatDay, projectOfItem, type Day } from '../../domain';
import type { CreateOutcome, UpdateOptions } from '../../graph';
import { checkFields, lists, type Meeting, type NewItem } from '../../lists';
import type { Context } from '../context';
import { createNumbered } from '../createNumbered';
import { todayOf } from '../moments';
import { refused, refusedFields, type Refused } from '../refusals';
import { recordFault } from './recordFault';
import { strangerFault } from './strangerFault';

export interface ActionDraft {
  readonly meeting: Meeting;
  /** Id of the item it is agreed on. */
  readonly item?: string;
  readonly title: string;
  /** Id in the People list. */
  readonly owner: string;
  readonly due: Day;
  /** Id of its project; the item's unless named. */
  readonly project?: string;
}

/**
 * Records an action that a running meeting agreed, under the meeting's next number, `LG-2026-12.A2`; its owner is asked and reminded by the rules. The same
 * words for the same owner on the same day are one action.
 */
export const recordAction = async (
  context: Context,
  { meeting, item: id, owner, due, ...draft }: ActionDraft,
  { attempted = false }: UpdateOptions = {},
): Promise<CreateOutcome<'actions'> | Refused> => {
  const found = recordFault(context, meeting, id);
  if (found.kind === 'refused') return found;
  const title = draft.title.replace(/\s+/g, ' ').trim();
  if (title === '') return refused('record.empty', { what: 'what is to be done' });
  const today = todayOf(context);
  if (due < today) return refused('action.pastDue', { day: formatDay(due, today) });
  const stranger = strangerFault(context, owner);
  if (stranger) return stranger;
  const { item } = found;
  const project = draft.project ?? (item && projectOfItem(item, context.replica.snapshot));
  const fields = (key: string): NewItem<'actions'> => ({
    title,
    key,
    owner,
    due,
    meeting: meeting.id,
    ...(item && { agendaItem: item.id }),
    ...(project !== undefined && { project }),
  });
  const problems = checkFields(lists.actions, fields(`${meeting.key}.A0`));
  if (problems.length > 0) return refusedFields(problems);
  return createNumbered(context, 'actions', {
    start: `${meeting.key}.A`,
    reference: (number) => `${meeting.key}.A${String(number)}`,
    fields,
    attempted,
    isSame: (one) =>
      one.meeting === meeting.id &&
      one.title === title &&
      one.owner === owner &&
      one.due === due &&
      one.agendaItem === item?.id,
  });
};

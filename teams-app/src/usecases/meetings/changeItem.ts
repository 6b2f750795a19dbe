import type { UpdateOutcome } from '../../graph';
import { checkFields, lists, type AgendaItem, type Meeting, type Patch } from '../../lists';
import type { Context } from '../context';
import { refused, refusedFields, type Refused } from '../refusals';
import { putChange } from './putRecord';
import { runMeetingFault } from './runFault';
import { stateFault } from './stateFault';
import { strangerFault } from './strangerFault';

/** What is changed of an item; `null` empties. Its place is changed by moveItemTo. */
export type ItemChange = Pick<
  Patch<'agendaItems'>,
  'title' | 'purpose' | 'minutes' | 'presenter' | 'sponsor' | 'project' | 'note'
>;

/** Changes an item of a meeting that is not closed, for whoever runs it. `base` is the item as the person saw it. */
export const changeItem = async (
  context: Context,
  { base, patch }: { readonly base: AgendaItem; readonly patch: ItemChange },
): Promise<UpdateOutcome<'agendaItems'> | Refused> => {
  const found = itemFault(context, base);
  if (found.kind === 'refused') return found;
  const stranger = strangerFault(context, patch.presenter, patch.sponsor);
  if (stranger) return stranger;
  if (patch.title?.trim() === '') return refused('agenda.noTitle');
  const problems = checkFields(lists.agendaItems, { ...patch }, { partial: true });
  if (problems.length > 0) return refusedFields(problems);
  return putChange(context, 'agendaItems', base, patch);
};

interface Found {
  readonly kind: 'found';
  readonly meeting: Meeting;
  readonly item: AgendaItem;
}

/** The item and its meeting as they stand, for whoever runs the meeting while it is not closed; else why not. */
export const itemFault = (
  context: Context,
  base: Pick<AgendaItem, 'id'>,
  need?: 'running' | 'planned',
): Found | Refused => {
  const { snapshot } = context.replica;
  const item = snapshot.agendaItems.get(base.id);
  const meeting = snapshot.meetings.get(item?.meeting ?? '');
  if (!item || !meeting) return refused('agenda.gone');
  return runMeetingFault(context, meeting) ?? stateFault(context, meeting, need) ?? { kind: 'found', meeting, item };
};

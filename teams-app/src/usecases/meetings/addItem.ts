import { groupOf, readTemplate, shortMark } from '../../domain';
import { AppError } from '../../errors';
import type { CreateOutcome } from '../../graph';
import { checkFields, lists, type AgendaItem, type Meeting, type NewItem } from '../../lists';
import type { Context } from '../context';
import { refused, refusedFields, type Refused } from '../refusals';
import { orderedItems, placeItems } from './placeItems';
import { runMeetingFault } from './runFault';
import { stateFault } from './stateFault';
import { strangerFault } from './strangerFault';

export interface ItemDraft extends Pick<
  NewItem<'agendaItems'>,
  'title' | 'purpose' | 'minutes' | 'presenter' | 'sponsor' | 'project' | 'note'
> {
  readonly meeting: Meeting;
}

/**
 * Adds an item to a meeting that is not closed, before the standing items that end its agenda. The same title and purpose on one agenda are one item: a
 * repeated call answers with it as `existing`.
 */
export const addItem = async (
  context: Context,
  { meeting, ...draft }: ItemDraft,
): Promise<CreateOutcome<'agendaItems'> | Refused> => {
  const fault =
    runMeetingFault(context, meeting) ??
    stateFault(context, meeting) ??
    strangerFault(context, draft.presenter, draft.sponsor);
  if (fault) return fault;
  const title = draft.title.replace(/\s+/g, ' ').trim();
  if (title === '') return refused('agenda.noTitle');
  const before = orderedItems(context, meeting);
  const place = placeFor(context, meeting, before);
  const fields: NewItem<'agendaItems'> = {
    ...draft,
    title,
    key: `item/${meeting.id}/${shortMark([title.toLowerCase(), draft.purpose])}`,
    meeting: meeting.id,
    position: Math.min(999, place + 1),
  };
  const problems = checkFields(lists.agendaItems, fields);
  if (problems.length > 0) return refusedFields(problems);
  const outcome = await createHere(context, fields);
  if (outcome.kind === 'created')
    await placeItems(context, meeting, [
      ...before.slice(0, place).map(({ id }) => id),
      outcome.item.id,
      ...before.slice(place).map(({ id }) => id),
    ]);
  return outcome;
};

/** One that was taken off, or went to another meeting, keeps its key: it is no answer to somebody who adds it here. */
const createHere = async (
  { store }: Context,
  fields: NewItem<'agendaItems'>,
): Promise<CreateOutcome<'agendaItems'>> => {
  let outcome = await store.create('agendaItems', fields);
  for (let next = 2; next <= mostOfOne && outcome.item.meeting !== fields.meeting; next += 1)
    outcome = await store.create('agendaItems', { ...fields, key: `${fields.key}/${String(next)}` });
  if (outcome.item.meeting !== fields.meeting) throw new AppError('write.conflict', { facts: { person: 'Somebody' } });
  return outcome;
};

const mostOfOne = 20;

/** How many items stand before it: all but the standing items that end the agenda, and at least what was taken. */
const placeFor = ({ replica }: Context, meeting: Meeting, items: readonly AgendaItem[]): number => {
  const { after } = readTemplate(groupOf(meeting, replica.snapshot)?.template);
  const closing = new Set(after.map(({ name }) => `standing/${meeting.id}/${name}`));
  let place = items.length;
  while (place > 0 && closing.has(items[place - 1]?.key ?? '') && items[place - 1]?.startedAt === undefined) place -= 1;
  return place;
};

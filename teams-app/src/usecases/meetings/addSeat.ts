import type { CreateOutcome, UpdateOptions } from '../../graph';
import { checkFields, lists, type Group, type NewItem } from '../../lists';
import type { Context } from '../context';
import { createNumbered } from '../createNumbered';
import { refused, refusedFields, type Refused } from '../refusals';
import { runFault } from './runFault';
import { seatingFault } from './seatingFault';
import { strangerFault } from './strangerFault';

/** A seat as it is given; its reference follows from the group. */
export interface SeatDraft extends Omit<NewItem<'members'>, 'key' | 'group'> {
  readonly group: Group;
}

/** Adds a seat to a group under its next number, `LG.M4`, for whoever runs the group. The same name, role and person are one seat. */
export const addSeat = async (
  context: Context,
  { group, ...draft }: SeatDraft,
  { attempted = false }: UpdateOptions = {},
): Promise<CreateOutcome<'members'> | Refused> => {
  const current = context.replica.snapshot.groups.get(group.id);
  if (!current) return refused('meeting.noGroup');
  const fault =
    runFault(context, current) ?? strangerFault(context, draft.person, draft.deputy) ?? seatingFault(context, draft);
  if (fault) return fault;
  const title = draft.title.replace(/\s+/g, ' ').trim();
  const fields = (key: string): NewItem<'members'> => ({ ...draft, title, key, group: current.id });
  const problems = checkFields(lists.members, fields(`${current.key}.M0`));
  if (problems.length > 0) return refusedFields(problems);
  return createNumbered(context, 'members', {
    start: `${current.key}.M`,
    reference: (number) => `${current.key}.M${String(number)}`,
    fields,
    attempted,
    isSame: (one) =>
      one.group === current.id && one.title === title && one.role === draft.role && one.person === draft.person,
  });
};

import type { UpdateOutcome } from '../../graph';
import { checkFields, lists, type Member, type Patch } from '../../lists';
import type { Context } from '../context';
import { refusedFields, type Refused } from '../refusals';
import { putChange } from './putRecord';
import { runFault } from './runFault';
import { seatingFault } from './seatingFault';
import { strangerFault } from './strangerFault';

/** What is changed of a seat; `null` empties: a seat without a person is vacant. */
export type SeatChange = Omit<Patch<'members'>, 'key' | 'group'>;

/** Changes who sits on a seat, for whom and until when, for whoever runs the group. `base` is the seat as the person saw it. */
export const setSeat = async (
  context: Context,
  { base, patch }: { readonly base: Member; readonly patch: SeatChange },
): Promise<UpdateOutcome<'members'> | Refused> => {
  const { snapshot } = context.replica;
  const current = snapshot.members.get(base.id) ?? base;
  // Whoever is named already and has left may stay named until somebody follows.
  const [person, deputy] = [patch.person, patch.deputy].map((id) =>
    id === base.person || id === base.deputy ? undefined : id,
  );
  const problems = checkFields(lists.members, { ...patch }, { partial: true });
  const fault =
    runFault(context, snapshot.groups.get(current.group)) ??
    (problems.length > 0 ? refusedFields(problems) : undefined) ??
    strangerFault(context, person, deputy) ??
    seatingFault(context, { ...base, ...patch });
  return fault ?? putChange(context, 'members', base, patch);
};

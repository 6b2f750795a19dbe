import type { UpdateOutcome } from '../../graph';
import { checkFields, lists, type Group, type Patch } from '../../lists';
import type { Context } from '../context';
import { refused, refusedFields, type Refused } from '../refusals';
import { putChange } from './putRecord';
import { quorumFault } from './quorumFault';
import { runFault } from './runFault';
import { strangerFault } from './strangerFault';

/** What is changed of a group; `null` empties. */
export type GroupChange = Pick<Patch<'groups'>, 'title' | 'chair' | 'secretary' | 'terms' | 'quorum' | 'template'>;

/** Changes a group's terms of reference, quorum, standing agenda or who runs it, for whoever runs it. A quorum that cannot be read is refused. */
export const changeGroup = async (
  context: Context,
  { base, patch }: { readonly base: Group; readonly patch: GroupChange },
): Promise<UpdateOutcome<'groups'> | Refused> => {
  const current = context.replica.snapshot.groups.get(base.id);
  if (!current) return refused('meeting.noGroup');
  const fault =
    runFault(context, current) ?? strangerFault(context, patch.chair, patch.secretary) ?? quorumFault(patch.quorum);
  if (fault) return fault;
  const problems = checkFields(lists.groups, { ...patch }, { partial: true });
  return problems.length > 0 ? refusedFields(problems) : putChange(context, 'groups', base, patch);
};

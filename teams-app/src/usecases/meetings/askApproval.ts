import { formatDay, readQuorum, seatsOf, type Day } from '../../domain';
import type { CreateOutcome, UpdateOptions } from '../../graph';
import { checkFields, lists, type Group, type NewItem } from '../../lists';
import type { Context } from '../context';
import { createNumbered } from '../createNumbered';
import { todayOf } from '../moments';
import { actingPerson, refused, refusedFields, type Refused } from '../refusals';
import { runFault } from './runFault';

export interface ApprovalDraft {
  readonly group: Group;
  /** What the members are asked to agree. */
  readonly wording: string;
  /** In one line; the wording's first line unless given. */
  readonly title?: string;
  readonly rationale?: string;
  readonly options?: string;
  /** Last day on which they answer. */
  readonly closesOn: Day;
  /** References of projects, separated by commas. */
  readonly projects?: string;
}

/**
 * Asks a group's members for a decision between meetings, under the group's next number, `LG.D7`. For whoever runs the group, when its quorum
 * can be judged. The same wording that is still
 * asked is the same decision.
 */
export const askApproval = async (
  context: Context,
  { group, wording: said, title, closesOn, rationale, options, projects }: ApprovalDraft,
  { attempted = false }: UpdateOptions = {},
): Promise<CreateOutcome<'decisions'> | Refused> => {
  const { snapshot } = context.replica;
  const current = snapshot.groups.get(group.id);
  if (!current) return refused('meeting.noGroup');
  const fault = runFault(context, current);
  if (fault) return fault;
  const wording = said.trim();
  const today = todayOf(context);
  if (wording === '') return refused('record.empty', { what: 'what they are asked to agree' });
  if (closesOn <= today) return refused('decision.pastClose', { day: formatDay(closesOn, today) });
  const canVote = seatsOf(current, snapshot, today).some(({ votes, state }) => votes && state === 'filled');
  if (!canVote) return refused('decision.nobody');
  const { unread } = readQuorum(current.quorum);
  if (unread.length > 0)
    return refused('decision.quorumUnread', { lines: unread.map((line) => `“${line}”`).join(', ') });
  const by = actingPerson(context)?.id;
  const fields = (key: string): NewItem<'decisions'> => ({
    title: ((title ?? '').trim() || (wording.split('\n')[0] ?? wording)).slice(0, 255),
    key,
    on: today,
    group: current.id,
    wording,
    closesOn,
    state: 'Asked',
    ...(by !== undefined && { askedBy: by }),
    ...(rationale !== undefined && { rationale }),
    ...(options !== undefined && { options }),
    ...(projects !== undefined && { projects }),
  });
  const problems = checkFields(lists.decisions, fields(`${current.key}.D0`));
  if (problems.length > 0) return refusedFields(problems);
  return createNumbered(context, 'decisions', {
    start: `${current.key}.D`,
    reference: (number) => `${current.key}.D${String(number)}`,
    fields,
    attempted,
    isSame: (one) => one.group === current.id && one.wording === wording && one.state === 'Asked',
  });
};

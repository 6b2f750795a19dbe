import { hasEnded, leadershipGroup } from '../../domain';
import type { CreateOutcome, UpdateOptions } from '../../graph';
import { checkFields, lists, type Group, type NewItem } from '../../lists';
import type { Context } from '../context';
import { todayOf } from '../moments';
import { refused, refusedFields, type Refused } from '../refusals';
import { quorumFault } from './quorumFault';
import { strangerFault } from './strangerFault';
import { teamFault } from './teamFault';

/** A group as it is set up; its reference follows from its name. */
export type GroupDraft = Omit<NewItem<'groups'>, 'key' | 'ended'>;

const mostTries = 25;

/**
 * Sets a group up, for the programme team. There is one leadership group; a domain group names its domain. A group of the same kind, name and domain that has
 * not ended is the same one: a wish that was sent before is answered with it as `existing`, any other is refused, as that group may hold something else.
 */
export const createGroup = async (
  context: Context,
  draft: GroupDraft,
  { attempted = false }: UpdateOptions = {},
): Promise<CreateOutcome<'groups'> | Refused> => {
  const fault = teamFault(context) ?? strangerFault(context, draft.chair, draft.secretary) ?? quorumFault(draft.quorum);
  if (fault) return fault;
  if (attempted) await context.replica.refresh(['groups']);
  const { snapshot } = context.replica;
  const today = todayOf(context);
  const title = draft.title.replace(/\s+/g, ' ').trim();
  const domain = snapshot.domains.get(draft.domain ?? '');
  const isSame = (one: Group): boolean =>
    !hasEnded(one, today) &&
    one.kind === draft.kind &&
    one.domain === draft.domain &&
    one.title.toLowerCase() === title.toLowerCase();
  const same = [...snapshot.groups.values()].find(isSame);
  if (same) return attempted ? { kind: 'existing', item: same } : refused('group.there', { group: same.title });
  const leading = draft.kind === 'Leadership group' ? leadershipGroup(snapshot, today) : undefined;
  if (leading) return refused('group.leads', { group: leading.title });
  if (draft.kind === 'Domain group' && !domain) return refused('group.noDomain');
  const fields = (key: string): NewItem<'groups'> => ({ ...draft, title, key });
  const start = draft.kind === 'Domain group' && domain ? `${domain.code}-G` : initialsOf(title);
  const problems = checkFields(lists.groups, fields(start));
  if (problems.length > 0) return refusedFields(problems);
  const taken = new Set([...snapshot.groups.values()].map(({ key }) => key.toUpperCase()));
  for (let number = 1; number <= mostTries; number += 1) {
    const key = number === 1 ? start : `${start}${String(number)}`;
    if (taken.has(key)) continue;
    const outcome = await context.store.create('groups', fields(key));
    if (outcome.kind === 'created') return outcome;
    // Our own whose answer was lost, or one that somebody set up at the same time.
    if (isSame(outcome.item))
      return attempted || holds(outcome.item, fields(key)) ? outcome : refused('group.there', { group: title });
  }
  return refused('write.conflict', { person: 'Several people' });
};

/** Whether a group is as it was drafted; SharePoint may keep other ends of lines than were sent. */
const holds = (group: Group, drafted: NewItem<'groups'>): boolean => {
  const kept: Readonly<Record<string, unknown>> = { ...group };
  return Object.entries(drafted).every(([column, value]) => plain(kept[column]) === plain(value));
};

const plain = (value: unknown): string => String(value).replace(/\s+/g, ' ').trim();

/** `Homecare project group` is HPG. */
const initialsOf = (title: string): string => {
  const letters = title.normalize('NFD').match(/(?<![\p{L}\p{N}\p{M}])[\p{L}\p{N}]/gu) ?? [];
  const code = letters
    .join('')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, 6);
  return code === '' ? 'G' : code;
};

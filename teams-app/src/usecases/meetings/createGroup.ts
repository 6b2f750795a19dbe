import { leadershipGroup } from '../../domain';
import type { CreateOutcome } from '../../graph';
import { checkFields, lists, type Group, type NewItem } from '../../lists';
import type { Context } from '../context';
import { refused, refusedFields, type Refused } from '../refusals';
import { strangerFault } from './strangerFault';
import { teamFault } from './teamFault';

/** A group as it is set up; its reference follows from its name. */
export type GroupDraft = Omit<NewItem<'groups'>, 'key' | 'ended'>;

const mostTries = 25;

/**
 * Sets a group up, for the programme team. There is one leadership group; a domain group names its domain. A group of the same name that has not ended is
 * the same one: a repeated call answers with it as `existing`.
 */
export const createGroup = async (context: Context, draft: GroupDraft): Promise<CreateOutcome<'groups'> | Refused> => {
  const { snapshot } = context.replica;
  const title = draft.title.replace(/\s+/g, ' ').trim();
  const domain = snapshot.domains.get(draft.domain ?? '');
  const fault = teamFault(context) ?? strangerFault(context, draft.chair, draft.secretary);
  if (fault) return fault;
  const isSame = (one: Group): boolean =>
    one.ended === undefined && one.kind === draft.kind && one.title.toLowerCase() === title.toLowerCase();
  for (const group of snapshot.groups.values()) if (isSame(group)) return { kind: 'existing', item: group };
  const leading = draft.kind === 'Leadership group' ? leadershipGroup(snapshot) : undefined;
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
    if (outcome.kind === 'created' || isSame(outcome.item)) return outcome;
  }
  return refused('write.conflict', { person: 'Several people' });
};

/** `Homecare project group` is HPG. */
const initialsOf = (title: string): string => {
  const letters = title.normalize('NFD').match(/(?<![\p{L}\p{N}\p{M}])[\p{L}\p{N}]/gu) ?? [];
  const plain = letters
    .join('')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, 6);
  return plain === '' ? 'G' : plain;
};

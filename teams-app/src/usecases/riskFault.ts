import type { Item, Patch } from '../lists';
import type { Context } from './context';
import { refused, type Refused } from './refusals';

/** What a change makes of an entry of the RAID log that cannot be: a project of another domain, an owner who has left; undefined when all is well. */
export const riskFault = (
  { replica: { snapshot } }: Context,
  { domain }: Pick<Item<'risks'>, 'domain'>,
  { project, owner }: Pick<Patch<'risks'>, 'project' | 'owner'>,
): Refused | undefined => {
  if (typeof project === 'string' && snapshot.projects.get(project)?.domain !== domain) return refused('risk.nowhere');
  if (owner === undefined) return undefined;
  const person = snapshot.people.get(owner);
  return person && !person.left ? undefined : refused('risk.ownerGone');
};

import type { UpdateOptions, UpdateOutcome } from '../graph';
import { checkFields, lists, type Domain, type Patch } from '../lists';
import type { Context } from './context';
import { refusedFields, type Refused } from './refusals';
import { shapeFault } from './shapeFault';

/** What people change on a domain from its pages. */
export type DomainChange = Pick<Patch<'domains'>, 'strategy'>;

/** Changes a domain's strategy for whoever may (see mayShapeDomain); a clash with somebody else's change comes back as a conflict. */
export const updateDomain = async (
  context: Context,
  { base, patch, ...options }: { readonly base: Domain; readonly patch: DomainChange } & UpdateOptions,
): Promise<UpdateOutcome<'domains'> | Refused> => {
  const fault = shapeFault(context, base.id);
  if (fault) return fault;
  const problems = checkFields(lists.domains, { ...patch }, { partial: true });
  if (problems.length > 0) return refusedFields(problems);
  return context.store.update('domains', base, patch, options);
};

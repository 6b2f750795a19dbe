import { mayShapeDomain } from '../domain';
import type { Context } from './context';
import { actingPerson, actorFault, refused, type Refused } from './refusals';

/** Why the acting person may not change a domain's strategy or objectives; undefined when they may. `owner` of an objective may as well. */
export const shapeFault = (context: Context, domain: string, owner?: string): Refused | undefined => {
  const fault = actorFault(context);
  const person = actingPerson(context);
  if (fault || !person || person.id === owner) return fault;
  const { snapshot } = context.replica;
  if (mayShapeDomain(person, domain, snapshot)) return undefined;
  const lead = snapshot.people.get(snapshot.domains.get(domain)?.lead ?? '')?.title ?? 'the domain’s lead';
  return refused('authority.notYours', { who: `${lead} and the programme team` });
};

import { mayEditMilestone, positionsOn } from '../domain';
import type { Milestone } from '../lists';
import type { Context } from './context';
import { actingPerson, actorFault, refused, type Refused } from './refusals';

/** Why the acting person may not change a milestone; undefined when they may. */
export const editFault = (context: Context, base: Milestone): Refused | undefined => {
  const fault = actorFault(context);
  const person = actingPerson(context);
  if (fault || !person) return fault;
  const { snapshot } = context.replica;
  // Authority is judged on the milestone as it stands, not on what the caller says it was.
  const current = snapshot.milestones.get(base.id) ?? base;
  if (mayEditMilestone(person, current, snapshot)) return undefined;
  const [owner] = positionsOn(current, snapshot);
  const name = snapshot.people.get(owner ?? '')?.title;
  return refused('authority.notYours', {
    who: `${name ?? 'the owner'}, the project’s lead or SRO, the domain lead and the programme team`,
  });
};

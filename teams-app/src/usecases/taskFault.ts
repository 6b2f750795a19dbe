import { mayEditMilestone } from '../domain';
import type { Context } from './context';
import { actingPerson, actorFault, refused, type Refused } from './refusals';

/**
 * Why the acting person may not settle what somebody was asked to do; undefined when they may. That somebody may, their deputy, those who
 * stand behind its project where it has one (see mayEditMilestone), and the programme team.
 */
export const taskFault = (
  context: Context,
  { person: id, project = '' }: { readonly person: string; readonly project: string | undefined },
): Refused | undefined => {
  const fault = actorFault(context);
  const person = actingPerson(context);
  if (fault || !person) return fault;
  const { snapshot } = context.replica;
  if (mayEditMilestone(person, { owner: id, project }, snapshot)) return undefined;
  const name = snapshot.people.get(id)?.title ?? 'whoever was asked';
  return refused('authority.notYours', { who: `${name}, their deputy and the programme team` });
};

import { mayReport } from '../domain';
import type { Rollout } from '../lists';
import type { Context } from './context';
import { actingPerson, actorFault, refused, type Refused } from './refusals';

/** Why the acting person may not say how far a roll-out is; undefined when they may: whoever may report on its project (see mayReport). */
export const rolloutFault = (context: Context, base: Pick<Rollout, 'project'>): Refused | undefined => {
  const fault = actorFault(context);
  const person = actingPerson(context);
  if (fault || !person) return fault;
  const { snapshot } = context.replica;
  const project = snapshot.projects.get(base.project);
  if (!project) return person.role === 'Programme team' ? undefined : refused('barrier.gone');
  if (mayReport(person, project, snapshot)) return undefined;
  const name = snapshot.people.get(project.lead ?? project.sro)?.title ?? 'the project’s lead';
  return refused('authority.notYours', { who: `${name}, the project’s SRO, the domain lead and the programme team` });
};

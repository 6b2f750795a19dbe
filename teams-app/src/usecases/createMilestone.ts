import { formatDay, mayEditProject, milestoneReference, numberAfter } from '../domain';
import type { CreateOutcome, UpdateOptions } from '../graph';
import { checkFields, lists, type NewItem, type Project } from '../lists';
import type { Context } from './context';
import { createNumbered } from './createNumbered';
import { todayOf } from './moments';
import { actingPerson, actorFault, refused, refusedFields, type Refused } from './refusals';

/** A new milestone as a person states it; `forecast` is its day as agreed, too. */
export type MilestoneDraft = Pick<NewItem<'milestones'>, 'title' | 'project' | 'owner' | 'forecast' | 'note'>;

/** The columns of a new milestone under a reference. */
export const newMilestone = (draft: MilestoneDraft, key: string): NewItem<'milestones'> => {
  const { title, project, owner, forecast, note } = draft;
  return {
    title: title.replace(/\s+/g, ' ').trim(),
    key,
    project,
    owner,
    baseline: forecast,
    forecast,
    ...(note !== undefined && { note }),
  };
};

/** The reference that the next milestone of a project gets, unless somebody else is first. */
export const nextMilestoneKey = (project: string, milestones: Iterable<{ readonly key: string }>): string =>
  milestoneReference(
    project,
    numberAfter(
      `${project}.`,
      [...milestones].map(({ key }) => key),
    ),
  );

/**
 * Adds a milestone to a project under the next free reference, for whoever may change the project (see mayEditProject). The same title for the same day in the
 * project is the same milestone: a repeated call answers with it as `existing`.
 */
export const createMilestone = async (
  context: Context,
  draft: MilestoneDraft,
  { attempted = false }: UpdateOptions = {},
): Promise<CreateOutcome<'milestones'> | Refused> => {
  const project = context.replica.snapshot.projects.get(draft.project);
  if (!project) return refused('milestone.nowhere');
  const fault = authorityFault(context, project);
  if (fault) return fault;
  const wanted = newMilestone(draft, `${project.code}.0`);
  const problems = checkFields(lists.milestones, wanted);
  if (problems.length > 0) return refusedFields(problems);
  const misplaced = draftFault(context, draft);
  if (misplaced) return misplaced;
  return createNumbered(context, 'milestones', {
    start: `${project.code}.`,
    reference: (number) => milestoneReference(project.code, number),
    fields: (key) => newMilestone(draft, key),
    attempted,
    isSame: ({ title, project: of, baseline }) =>
      of === project.id && baseline === wanted.baseline && title.toLowerCase() === wanted.title.toLowerCase(),
  });
};

const authorityFault = (context: Context, project: Project): Refused | undefined => {
  const fault = actorFault(context);
  const person = actingPerson(context);
  if (fault || !person) return fault;
  const { snapshot } = context.replica;
  if (mayEditProject(person, project, snapshot)) return undefined;
  const name = snapshot.people.get(project.lead ?? project.sro)?.title ?? 'the project’s lead';
  return refused('authority.notYours', { who: `${name}, the project’s SRO, the domain lead and the programme team` });
};

const draftFault = (context: Context, { owner, forecast }: MilestoneDraft): Refused | undefined => {
  const person = context.replica.snapshot.people.get(owner);
  if (!person || person.left) return refused('milestone.ownerGone');
  const today = todayOf(context);
  return forecast < today ? refused('milestone.pastDate', { day: formatDay(forecast, today) }) : undefined;
};

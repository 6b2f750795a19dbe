import { formatDay, numberAfter, projectReference } from '../domain';
import type { CreateOutcome, UpdateOptions } from '../graph';
import { checkFields, lists, type NewItem, type Person } from '../lists';
import type { Context } from './context';
import { createNumbered } from './createNumbered';
import { todayOf } from './moments';
import { refused, refusedFields, type Refused } from './refusals';
import { shapeFault } from './shapeFault';

/** A new project as a person states it; reference, agreed finish and first rating follow. */
export type ProjectDraft = Pick<
  NewItem<'projects'>,
  'title' | 'domain' | 'sro' | 'lead' | 'start' | 'finish' | 'stage' | 'summary'
>;

/** The columns of a new project under a reference: what it is to finish by is what is agreed, and nobody has said yet how it goes. */
export const newProject = (draft: ProjectDraft, code: string): NewItem<'projects'> => {
  const { title, domain, sro, lead, start, finish, stage, summary } = draft;
  return {
    title: title.replace(/\s+/g, ' ').trim(),
    code,
    domain,
    sro,
    ...(lead !== undefined && { lead }),
    ...(stage !== undefined && { stage }),
    ...(summary !== undefined && { summary }),
    rating: 'Not started',
    start,
    baselineFinish: finish,
    finish,
  };
};

/** The reference that the next project of a domain gets, unless somebody else is first. */
export const nextProjectCode = (domain: string, projects: Iterable<{ readonly code: string }>): string =>
  projectReference(
    domain,
    numberAfter(
      `${domain}-`,
      [...projects].map(({ code }) => code),
    ),
  );

/**
 * Adds a project to a domain under the next free reference, for whoever may (see mayShapeDomain). A project of the same title in the domain that has not
 * stopped is the same one: a repeated call answers with it as `existing`.
 */
export const createProject = async (
  context: Context,
  draft: ProjectDraft,
  { attempted = false }: UpdateOptions = {},
): Promise<CreateOutcome<'projects'> | Refused> => {
  const { snapshot } = context.replica;
  const domain = snapshot.domains.get(draft.domain);
  if (!domain) return refused('objective.nowhere');
  const fault = shapeFault(context, domain.id);
  if (fault) return fault;
  const wanted = newProject(draft, `${domain.code}-00`);
  const problems = checkFields(lists.projects, wanted);
  if (problems.length > 0) return refusedFields(problems);
  const misplaced = draftFault(context, draft);
  if (misplaced) return misplaced;
  return createNumbered(context, 'projects', {
    start: `${domain.code}-`,
    reference: (number) => projectReference(domain.code, number),
    fields: (code) => newProject(draft, code),
    attempted,
    isSame: ({ title, domain: at, stage }) =>
      at === domain.id && stage !== 'Stopped' && title.toLowerCase() === wanted.title.toLowerCase(),
  });
};

const draftFault = (context: Context, { sro, lead, start, finish }: ProjectDraft): Refused | undefined => {
  const { people } = context.replica.snapshot;
  const isGone = (id: string | undefined): boolean => id !== undefined && !isThere(people.get(id));
  if (isGone(sro) || isGone(lead)) return refused('project.personGone');
  return finish < start ? refused('project.finishBeforeStart', { day: formatDay(start, todayOf(context)) }) : undefined;
};

const isThere = (person: Person | undefined): boolean => person !== undefined && !person.left;

import { formatDay, mayEditProject } from '../domain';
import type { UpdateOptions, UpdateOutcome } from '../graph';
import { checkFields, lists, type Patch, type Project } from '../lists';
import type { Context } from './context';
import { todayOf } from './moments';
import { actingPerson, actorFault, refused, refusedFields, type Refused } from './refusals';

/** What people change on a project; `null` empties. Its reference, domain, SRO, agreed dates and ratings are not among it. */
export type ProjectChange = Pick<Patch<'projects'>, (typeof changeable)[number]>;

const changeable = [
  'title',
  'summary',
  'lead',
  'deputy',
  'organisation',
  'stage',
  'priority',
  'finish',
  'pathToGreen',
  'receiver',
  'handover',
  'handedOver',
] as const;

/**
 * Changes a project for whoever may (see mayEditProject). `base` is the project as the person saw it; a clash with somebody else's change comes back
 * as a conflict. Other columns than those that people change are left out.
 */
export const updateProject = async (
  context: Context,
  { base, patch, ...options }: { readonly base: Project; readonly patch: ProjectChange } & UpdateOptions,
): Promise<UpdateOutcome<'projects'> | Refused> => {
  const change = changesOnly(base, patch);
  const refusal = projectFault(context, base) ?? changeFault(context, base, change);
  if (refusal) return refusal;
  if (Object.keys(change).length === 0) return { kind: 'updated', item: base, merged: false };
  return context.store.update('projects', base, change, options);
};

const changesOnly = (base: Project, patch: ProjectChange): ProjectChange =>
  Object.fromEntries(
    changeable.flatMap((name) => {
      const value = patch[name];
      if (value === undefined) return [];
      const put = typeof value === 'string' && value.trim() === '' ? null : value;
      return put === (base[name] ?? null) ? [] : [[name, put]];
    }),
  );

const projectFault = (context: Context, base: Project): Refused | undefined => {
  const fault = actorFault(context);
  const person = actingPerson(context);
  if (fault || !person) return fault;
  const { snapshot } = context.replica;
  // Authority is judged on the project as it stands, not on what the caller says it was.
  const current = snapshot.projects.get(base.id) ?? base;
  if (mayEditProject(person, current, snapshot)) return undefined;
  const name = snapshot.people.get(current.lead ?? current.sro)?.title ?? 'the project’s lead';
  return refused('authority.notYours', { who: `${name}, the project’s SRO, the domain lead and the programme team` });
};

const changeFault = (context: Context, base: Project, change: ProjectChange): Refused | undefined => {
  const problems = checkFields(lists.projects, { ...change }, { partial: true });
  if (problems.length > 0) return refusedFields(problems);
  const { snapshot } = context.replica;
  const today = todayOf(context);
  const isGone = (id: string | null | undefined): boolean => typeof id === 'string' && !isThere(context, id);
  if ([change.lead, change.deputy, change.receiver].some(isGone)) return refused('project.personGone');
  if (typeof change.organisation === 'string' && !snapshot.organisations.has(change.organisation))
    return refused('project.organisationGone');
  if (change.finish !== undefined && change.finish < base.start)
    return refused('project.finishBeforeStart', { day: formatDay(base.start, today) });
  if (typeof change.priority === 'string' && !isFinancialYear(change.priority)) return refused('project.oddYear');
  if (typeof change.handedOver !== 'string') return undefined;
  if (change.handedOver > today) return refused('project.futureHandOver', { day: formatDay(change.handedOver, today) });
  const receiver = change.receiver === undefined ? base.receiver : change.receiver;
  return receiver ? undefined : refused('project.noReceiver');
};

const isThere = ({ replica }: Context, id: string): boolean => {
  const person = replica.snapshot.people.get(id);
  return person !== undefined && !person.left;
};

/** `2026/27`: the second year follows the first. */
const isFinancialYear = (text: string): boolean => {
  const [, first = '', second = ''] = /^(\d{4})\/(\d{2})$/.exec(text) ?? [];
  return first !== '' && (Number(first) + 1) % 100 === Number(second);
};

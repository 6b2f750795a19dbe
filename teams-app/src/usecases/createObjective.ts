import { referenceOf } from '../domain';
import type { CreateOutcome, UpdateOptions } from '../graph';
import { checkFields, lists, type NewItem } from '../lists';
import type { Context } from './context';
import { createNumbered } from './createNumbered';
import { refused, refusedFields, type Refused } from './refusals';
import { servingFault } from './servingFault';
import { shapeFault } from './shapeFault';

/** A new objective; it gets the next free reference and the last place unless it names one. */
export type ObjectiveDraft = Omit<NewItem<'objectives'>, 'key' | 'state'>;

/**
 * Adds an objective to a domain for whoever may (see mayShapeDomain). An open objective of the same title in the domain is the same one: a
 * repeated call answers with it as `existing`.
 */
export const createObjective = async (
  context: Context,
  draft: ObjectiveDraft,
  { attempted = false }: UpdateOptions = {},
): Promise<CreateOutcome<'objectives'> | Refused> => {
  const { snapshot } = context.replica;
  const domain = snapshot.domains.get(draft.domain);
  if (!domain) return refused('objective.nowhere');
  const fault = shapeFault(context, domain.id);
  if (fault) return fault;
  const places = [...snapshot.objectives.values()]
    .filter((one) => one.domain === domain.id)
    .map(({ position = 0 }) => position);
  const fields = (key: string): NewItem<'objectives'> => ({
    position: Math.min(999, Math.max(0, ...places) + 1),
    ...draft,
    title: draft.title.replace(/\s+/g, ' ').trim(),
    key,
    state: 'Open',
  });
  const wanted = fields(`${domain.code}-O0`);
  const problems = checkFields(lists.objectives, wanted);
  if (problems.length > 0) return refusedFields(problems);
  const strange = servingFault(context, domain.id, { projects: draft.projects });
  if (strange) return strange;
  return createNumbered(context, 'objectives', {
    start: `${domain.code}-O`,
    reference: (number) => referenceOf(domain.code, 'O', number),
    fields,
    attempted,
    isSame: ({ title, domain: at, state }) => title === wanted.title && at === wanted.domain && state === 'Open',
  });
};

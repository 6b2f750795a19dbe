import { mayRaiseRisk, referenceOf, riskScore, type Day } from '../domain';
import type { CreateOutcome, UpdateOptions } from '../graph';
import { checkFields, lists, type NewItem } from '../lists';
import type { Context } from './context';
import { createNumbered } from './createNumbered';
import { todayOf } from './moments';
import { actingPerson, actorFault, refused, refusedFields, type Refused } from './refusals';
import { riskFault } from './riskFault';

/** A new entry of the RAID log; reference, first score and who raised it follow. */
export interface RiskDraft extends Omit<
  NewItem<'risks'>,
  | 'key'
  | 'state'
  | 'raisedOn'
  | 'raisedBy'
  | 'firstScore'
  | 'lastScore'
  | 'scoredOn'
  | 'closedOn'
  | 'outcome'
  | 'cameFrom'
> {
  /** The day it was written down; today unless given. It may be sent days later, and must find itself then. */
  readonly raisedOn?: Day;
}

/**
 * Adds to a domain's RAID log under the next free reference, for whoever may (see mayRaiseRisk). The same kind and title by the same person on
 * the same day are one entry: a repeated call answers with it as `existing`.
 */
export const createRisk = async (
  context: Context,
  { raisedOn, ...draft }: RiskDraft,
  { attempted = false }: UpdateOptions = {},
): Promise<CreateOutcome<'risks'> | Refused> => {
  const fault = actorFault(context);
  if (fault) return fault;
  const person = actingPerson(context);
  if (!person) return refused('authority.unknownPerson');
  const { snapshot } = context.replica;
  const domain = snapshot.domains.get(draft.domain);
  if (!domain) return refused('risk.nowhere');
  if (!mayRaiseRisk(person, draft, snapshot)) return refused('authority.notYours', { who: 'members of the programme' });

  const today = todayOf(context);
  const score = riskScore(draft);
  const fields = (key: string): NewItem<'risks'> => ({
    ...draft,
    title: draft.title.replace(/\s+/g, ' ').trim(),
    key,
    state: 'Open',
    raisedBy: person.id,
    raisedOn: raisedOn !== undefined && raisedOn < today ? raisedOn : today,
    ...(score !== undefined && { firstScore: score }),
  });
  const wanted = fields(`${domain.code}-R0`);
  const problems = checkFields(lists.risks, wanted);
  if (problems.length > 0) return refusedFields(problems);
  const misplaced = riskFault(context, wanted, draft);
  if (misplaced) return misplaced;
  return createNumbered(context, 'risks', {
    start: `${domain.code}-R`,
    reference: (number) => referenceOf(domain.code, 'R', number),
    fields,
    attempted,
    isSame: (item) =>
      item.title === wanted.title &&
      item.kind === wanted.kind &&
      item.domain === wanted.domain &&
      item.raisedBy === wanted.raisedBy &&
      item.raisedOn === wanted.raisedOn,
  });
};

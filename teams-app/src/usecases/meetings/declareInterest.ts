import { formatDay, mayRunGroup, type Day } from '../../domain';
import type { CreateOutcome, UpdateOptions, UpdateOutcome } from '../../graph';
import { checkFields, lists, type Interest, type NewItem, type Patch } from '../../lists';
import type { Context } from '../context';
import { createNumbered } from '../createNumbered';
import { todayOf } from '../moments';
import { actingPerson, actorFault, refused, refusedFields, type Refused } from '../refusals';
import { putChange } from './putRecord';
import { strangerFault } from './strangerFault';

export interface InterestDraft extends Omit<NewItem<'interests'>, 'key' | 'from'> {
  /** Today unless given. */
  readonly from?: Day;
}

/** Declares an interest, one's own or for a member of a group that one runs, under the next number, `DOI-7`. The same words of the same person are one. */
export const declareInterest = async (
  context: Context,
  { from, ...draft }: InterestDraft,
  { attempted = false }: UpdateOptions = {},
): Promise<CreateOutcome<'interests'> | Refused> => {
  const title = draft.title.replace(/\s+/g, ' ').trim();
  const today = todayOf(context);
  const fields = (key: string): NewItem<'interests'> => ({ ...draft, title, key, from: from ?? today });
  const fault =
    interestFault(context, draft.person) ?? strangerFault(context, draft.person) ?? periodFault(fields('DOI-0'), today);
  if (fault) return fault;
  const problems = checkFields(lists.interests, fields('DOI-0'));
  if (problems.length > 0) return refusedFields(problems);
  return createNumbered(context, 'interests', {
    start: 'DOI-',
    reference: (number) => `DOI-${String(number)}`,
    fields,
    attempted,
    isSame: (one) => one.person === draft.person && one.title === title && (one.until ?? today) >= today,
  });
};

/** What is changed of a declaration; `until` ends it. */
export type InterestChange = Omit<Patch<'interests'>, 'key' | 'person'>;

/** Changes or ends a declaration, by whoever made it or runs a group they sit in. */
export const changeInterest = async (
  context: Context,
  { base, patch }: { readonly base: Interest; readonly patch: InterestChange },
): Promise<UpdateOutcome<'interests'> | Refused> => {
  const current = context.replica.snapshot.interests.get(base.id) ?? base;
  const until = patch.until === undefined ? base.until : (patch.until ?? undefined);
  const period = { from: patch.from ?? base.from, ...(until !== undefined && { until }) };
  const fault = interestFault(context, current.person) ?? periodFault(period, todayOf(context));
  if (fault) return fault;
  const problems = checkFields(lists.interests, { ...patch }, { partial: true });
  return problems.length > 0 ? refusedFields(problems) : putChange(context, 'interests', base, patch);
};

const periodFault = ({ from, until }: Pick<Interest, 'from' | 'until'>, today: Day): Refused | undefined =>
  until !== undefined && until < from ? refused('interest.badPeriod', { day: formatDay(from, today) }) : undefined;

/** One's own; else of somebody who sits in, or deputises for, a group that one runs. */
const interestFault = (context: Context, of: string): Refused | undefined => {
  const { snapshot } = context.replica;
  const fault = actorFault(context);
  const actor = actingPerson(context);
  if (fault || !actor) return fault;
  const groups = [...snapshot.members.values()]
    .filter(({ person, deputy }) => person === of || deputy === of)
    .map(({ group }) => snapshot.groups.get(group));
  const isOwn = actor.id === of && actor.role !== 'Reader';
  if (isOwn || [undefined, ...groups].some((group) => mayRunGroup(actor, group, snapshot))) return undefined;
  const name = snapshot.people.get(of)?.title ?? 'the person';
  return refused('authority.notYours', { who: `${name}, whoever runs their group and the programme team` });
};

import { formatDay, mayEditRisk, riskScore } from '../domain';
import type { UpdateOptions } from '../graph';
import { checkFields, lists, type Patch, type Risk } from '../lists';
import type { Context } from './context';
import { todayOf } from './moments';
import { actingPerson, actorFault, refused, refusedFields } from './refusals';
import { riskFault } from './riskFault';
import { settleAfter, type SettlingOutcome } from './settleAfter';
import { settleRisk } from './settleEscalations';

/** What people change on an entry of the RAID log; `null` empties. Scores before and the days of closing and scoring follow from it. */
export type RiskChange = Pick<
  Patch<'risks'>,
  | 'title'
  | 'kind'
  | 'project'
  | 'owner'
  | 'likelihood'
  | 'consequence'
  | 'targetScore'
  | 'response'
  | 'mitigation'
  | 'reviewBy'
  | 'state'
  | 'outcome'
>;

/**
 * Changes an entry of the RAID log for whoever may (see mayEditRisk). A new score keeps the one before; closing asks for a reason, notes the
 * day and ends what was sent up of it; opening again takes both away. `base` is the entry as the person saw it; a clash with somebody else's change comes back as a conflict.
 */
export const updateRisk = async (
  context: Context,
  { base, patch, ...options }: { readonly base: Risk; readonly patch: RiskChange } & UpdateOptions,
): Promise<SettlingOutcome<'risks'>> => {
  const fault = actorFault(context);
  if (fault) return fault;
  const person = actingPerson(context);
  const { snapshot } = context.replica;
  // Authority is judged on the entry as it stands, not on what the caller says it was.
  const current = snapshot.risks.get(base.id) ?? base;
  if (person && !mayEditRisk(person, current, snapshot))
    return refused('authority.notYours', { who: whoMay(context, current) });
  const problems = checkFields(lists.risks, { ...patch }, { partial: true });
  if (problems.length > 0) return refusedFields(problems);
  const misplaced = riskFault(context, base, ownerChanged(base, patch));
  if (misplaced) return misplaced;

  const today = todayOf(context);
  const outcome = patch.outcome === undefined ? base.outcome : (patch.outcome ?? undefined);
  const closes = patch.state === 'Closed' && base.state !== 'Closed';
  if (closes && (outcome ?? '').trim() === '') return refused('risk.reasonMissing');
  const reviewBy = patch.reviewBy ?? undefined;
  if (reviewBy !== undefined && reviewBy !== base.reviewBy && reviewBy < today)
    return refused('risk.pastReview', { day: formatDay(reviewBy, today) });
  const put: Patch<'risks'> = {
    ...patch,
    ...scoredAnew(base, patch, today),
    ...(closes && { closedOn: today }),
    ...(patch.state === 'Open' && base.state === 'Closed' && { closedOn: null, outcome: patch.outcome ?? null }),
  };
  return settleAfter(await context.store.update('risks', base, put, options), (item) => settleRisk(context, item));
};

/** An owner who has left may stay; they may not be chosen. */
const ownerChanged = (base: Risk, { project, owner }: RiskChange): RiskChange => ({
  ...(project !== undefined && { project }),
  ...(owner !== undefined && owner !== base.owner && { owner }),
});

/** The score that the day began with, and the day, when the change gives another one; the first score when there was none. */
const scoredAnew = (base: Risk, { likelihood, consequence }: RiskChange, today: string): Patch<'risks'> => {
  if (likelihood === undefined && consequence === undefined) return {};
  const before = riskScore(base);
  const [l, c] = [
    likelihood === undefined ? base.likelihood : likelihood,
    consequence === undefined ? base.consequence : consequence,
  ];
  const after = riskScore({
    ...(typeof l === 'number' && { likelihood: l }),
    ...(typeof c === 'number' && { consequence: c }),
  });
  if (after === before) return {};
  return {
    ...(before !== undefined && base.scoredOn !== today && { lastScore: before, scoredOn: today }),
    ...(base.firstScore === undefined && after !== undefined && { firstScore: after }),
  };
};

const whoMay = ({ replica: { snapshot } }: Context, { owner, domain }: Risk): string => {
  const name = snapshot.people.get(owner)?.title ?? 'its owner';
  const lead = snapshot.people.get(snapshot.domains.get(domain)?.lead ?? '')?.title ?? 'the domain lead';
  return `${name}, the project’s lead and SRO, ${lead} and the programme team`;
};

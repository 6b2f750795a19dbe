import { approvalOf, groupOf, seatsOf, type SeatNow, type VoteRecord } from '../../domain';
import type { UpdateOutcome } from '../../graph';
import { checkFields, lists, type Decision, type Person, type Vote } from '../../lists';
import type { Context } from '../context';
import { instantOf, todayOf } from '../moments';
import { actingPerson, actorFault, refused, refusedFields, type Refused } from '../refusals';
import { putRecord } from './putRecord';

export interface VoteCast {
  readonly decision: Decision;
  readonly answer: VoteRecord['answer'];
  readonly reason?: string;
  /** Id of the seat; the person's own, else the one they deputise for, unless named. */
  readonly seat?: string;
}

/**
 * Answers a decision asked between meetings: for a voting seat, by whoever sits there or, while they have not answered, their deputy. One vote for each seat,
 * and one person has one; the newest answer stands until the answers close. Whoever has an interest that keeps them from deciding has none.
 */
export const castVote = async (
  context: Context,
  { decision: base, answer, reason, seat: named }: VoteCast,
): Promise<UpdateOutcome<'votes'> | Refused> => {
  const { snapshot } = context.replica;
  const fault = actorFault(context);
  if (fault) return fault;
  const person = actingPerson(context);
  // The suite has no vote.
  if (!person) return refused('authority.unknownPerson');
  const decision = snapshot.decisions.get(base.id) ?? base;
  const approval = approvalOf(decision, snapshot, todayOf(context));
  const isPast = decision.closesOn !== undefined && todayOf(context) > decision.closesOn;
  if (decision.state !== 'Asked' || isPast) return refused('decision.closed', { outcome: approval.sentence });
  const votes = [...snapshot.votes.values()].filter((vote) => vote.decision === decision.id);
  const seat = seatFor(context, decision, person, votes, named);
  if (!seat) return refused('authority.notYours', { who: 'members of the group and their deputies' });
  const interest = approval.interests.find(
    (one) => !one.decides && (one.person.id === person.id || one.person.id === seat.person?.id),
  );
  if (interest) return refused('decision.interest', { interest: interest.sentence });
  const known = votes.find((vote) => vote.seat === seat.seat.id);
  // A deputy never writes over the answer of whoever sits there.
  const answered = (vote: Vote): Refused | undefined =>
    seat.person && seat.person.id !== person.id && vote.person === seat.person.id
      ? refused('decision.answered', { person: seat.person.title })
      : undefined;
  const before = known && answered(known);
  if (before) return before;
  const text = reason?.trim() ?? '';
  const patch = { answer, person: person.id, reason: text === '' ? null : text };
  const problems = checkFields(lists.votes, patch, { partial: true });
  if (problems.length > 0) return refusedFields(problems);
  const along = { at: instantOf(context) };
  const outcome = await putRecord(context, {
    list: 'votes',
    known,
    fields: {
      title: `${decision.key}, ${person.title}`.slice(0, 255),
      key: `${decision.id}/${seat.seat.id}`,
      decision: decision.id,
      seat: seat.seat.id,
      person: person.id,
      answer,
      ...along,
      ...(text !== '' && { reason: text }),
    },
    patch,
    along,
    fault: answered,
  });
  // The member answered since the deputy looked.
  return (outcome.kind === 'conflict' && answered(outcome.theirs)) || outcome;
};

/** The seat that a person answers for; where they answered before, that one. */
const seatFor = (
  context: Context,
  decision: Decision,
  person: Person,
  votes: readonly Vote[],
  named: string | undefined,
): SeatNow | undefined => {
  if (person.role === 'Reader') return undefined;
  const { snapshot } = context.replica;
  const all = seatsOf(groupOf(decision, snapshot), snapshot, todayOf(context));
  const filled = all.filter(({ votes: may, state }) => may && state === 'filled');
  const own = filled.filter((seat) => seat.person?.id === person.id);
  const standsIn = filled.filter((seat) => seat.deputy?.id === person.id || seat.person?.deputy === person.id);
  const theirs = [...own, ...standsIn];
  const before = theirs.find(({ seat }) => votes.some((vote) => vote.seat === seat.id && vote.person === person.id));
  return before ?? (named === undefined ? theirs[0] : theirs.find(({ seat }) => seat.id === named));
};

import { formatDay } from '../formatDay';
import type { Day } from '../plan';
import { groupOf } from './groupOf';
import { interestsOn, undecided, type InterestTouched } from './interestsOn';
import { matterOfDecision } from './matterOf';
import type { Presence } from './presencesOf';
import { quorumNow, type QuorumNow } from './quorumNow';
import { readQuorum } from './readQuorum';
import type { GroupDecision, MeetingGroup, MeetingPerson, MeetingSnapshot, VoteRecord } from './records';
import { peopleOfSeats, seatsThen } from './seatsHeld';
import { seatsOf, type SeatNow } from './seatsOf';

export type ApprovalOutcome = 'open' | 'agreed' | 'not agreed' | 'lapsed';

export interface Ballot {
  readonly vote: VoteRecord;
  readonly seat: SeatNow;
  readonly person: MeetingPerson;
}

/** How a decision asked between meetings stands. */
export interface Approval {
  readonly decision: GroupDecision;
  readonly outcome: ApprovalOutcome;
  readonly isOver: boolean;
  /** People who answered so; each counts once, with the last answer. */
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
  readonly ballots: readonly Ballot[];
  /** Seats that may answer and have not. */
  readonly waiting: readonly SeatNow[];
  /** Declarations that touch it; whoever does not decide has no vote. */
  readonly interests: readonly InterestTouched[];
  /** By the group's own rules, of those who answered. */
  readonly quorum: QuorumNow;
  /** What came out, or how it stands. */
  readonly sentence: string;
}

/**
 * Counts the answers to a decision asked between meetings. It closes after its day, or once everybody answered. More for than against agrees it,
 * when those who answered, abstentions among them, meet the group's quorum; without quorum it lapses. A deputy may answer for a seat.
 */
export const approvalOf = (decision: GroupDecision, snapshot: MeetingSnapshot, today: Day): Approval => {
  const group = groupOf(decision, snapshot);
  const seats = seatsAsked(decision, group, snapshot, today);
  const among = new Set(peopleOfSeats(seats));
  const touched = interestsOn(matterOfDecision(decision), snapshot, decision.on, among);
  const without = undecided(touched);
  const mayVote = (seat: SeatNow): boolean =>
    seat.votes && seat.state === 'filled' && !without.has(seat.person?.id ?? '');
  const ballots = ballotsOf(decision, seats.filter(mayVote), snapshot).filter(({ person }) => !without.has(person.id));
  const voters = new Set(ballots.map(({ person }) => person.id));
  const answered = new Set(ballots.map(({ seat }) => seat.seat.id));
  const waiting = seats.filter(
    (seat) => mayVote(seat) && !answered.has(seat.seat.id) && !voters.has(seat.person?.id ?? ''),
  );
  const count = (answer: VoteRecord['answer']): number => ballots.filter(({ vote }) => vote.answer === answer).length;
  const there = ballots.flatMap((ballot) => presencesOfBallot(ballot, seats));
  const quorum = quorumNow(readQuorum(group?.quorum), seats, there);
  const tally = { for: count('For'), against: count('Against'), abstain: count('Abstain') };
  const isOver = (decision.closesOn !== undefined && today > decision.closesOn) || waiting.length === 0;
  const outcome = outcomeOf(decision, isOver, quorum, tally);
  const facts = { decision, outcome, isOver, ...tally, ballots, waiting, interests: touched, quorum };
  return { ...facts, sentence: sentenceOf(facts, today) };
};

/** Who may answer: until it closes those who sit there, at the latest on its last day; of one that is closed those who sat there then. */
const seatsAsked = (
  { state, on, closesOn = '9999-12-31' }: GroupDecision,
  group: MeetingGroup | undefined,
  snapshot: MeetingSnapshot,
  today: Day,
): readonly SeatNow[] =>
  state === 'Asked' ? seatsOf(group, snapshot, today < closesOn ? today : closesOn) : seatsThen(group, snapshot, on);

/** Whoever sits twice answers for the sectors of both seats. */
const presencesOfBallot = ({ seat, person }: Ballot, seats: readonly SeatNow[]): readonly Presence[] =>
  person.id === seat.person?.id
    ? seats.filter((one) => one.person?.id === person.id).map((one) => ({ seat: one, person, isDeputy: false }))
    : [{ seat, person, isDeputy: true }];

/** A person who sits twice answers once: the newest answer counts. */
const ballotsOf = (
  { id }: GroupDecision,
  seats: readonly SeatNow[],
  { votes, people }: Pick<MeetingSnapshot, 'votes' | 'people'>,
): readonly Ballot[] => {
  const bySeat = new Map(seats.map((seat) => [seat.seat.id, seat]));
  const newest = new Map<string, Ballot>();
  const inTime = [...votes.values()].filter(({ decision }) => decision === id);
  inTime.sort((a, b) => (a.at === b.at ? Number(a.id) - Number(b.id) : a.at < b.at ? -1 : 1));
  for (const vote of inTime) {
    const seat = bySeat.get(vote.seat);
    const person = people.get(vote.person);
    if (seat && person) newest.set(person.id, { vote, seat, person });
  }
  return [...newest.values()];
};

type Tally = Pick<Approval, 'for' | 'against' | 'abstain'>;

const outcomeOf = ({ state }: GroupDecision, isOver: boolean, { met }: QuorumNow, tally: Tally): ApprovalOutcome => {
  if (state === 'Stands' || state === 'Superseded') return 'agreed';
  if (state === 'Not agreed' || state === 'Lapsed') return state === 'Lapsed' ? 'lapsed' : 'not agreed';
  if (!isOver) return 'open';
  // Without an answer nothing was decided, whatever the quorum asks.
  if (!met || tally.for + tally.against === 0) return 'lapsed';
  return tally.for > tally.against ? 'agreed' : 'not agreed';
};

const sentenceOf = (approval: Omit<Approval, 'sentence'>, today: Day): string => {
  const { outcome, decision, waiting, quorum } = approval;
  const tally = `${String(approval.for)} for, ${String(approval.against)} against, ${String(approval.abstain)} abstained`;
  switch (outcome) {
    case 'open':
      return `${tally}; ${String(waiting.length)} still to answer${decision.closesOn === undefined ? '' : ` by ${formatDay(decision.closesOn, today)}`}.`;
    case 'agreed':
      return `Agreed: ${tally}.`;
    case 'not agreed':
      return `Not agreed: ${tally}.`;
    case 'lapsed':
      return quorum.met ? `Lapsed: nobody was for or against it.` : `Lapsed, ${tally}. ${quorum.sentence}`;
  }
};

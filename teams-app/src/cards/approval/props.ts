import { approvalOf, groupOf, type Approval } from '../../domain';
import type { Decision } from '../../lists';
import { approvalWords, cardWords, type ApprovalFacts } from '../../words';
import type { PressData } from '../build/button';
import { markOf } from '../build/markOf';
import { plainText } from '../build/plainText';
import type { Scene } from '../defineCard';
import { aboutIn, teamsIdsOf } from '../scene';

export interface ApprovalProps extends ApprovalFacts {
  readonly press: PressData;
  readonly reference: string;
  readonly wording: string;
  readonly rationale: string;
  readonly options: string;
  readonly tally: string;
  /** How the quorum stands; empty where it is not shown yet. */
  readonly quorum: string;
  /** Answers with their reasons, shown to those who answered, and to all once it is closed. */
  readonly answers: readonly { readonly name: string; readonly answer: string; readonly reason: string }[];
  readonly others: number;
  readonly why: string;
  readonly link: string;
  readonly refreshFor: readonly string[];
}

const mostAnswers = 10;

export const approvalProps = (scene: Scene): ApprovalProps | undefined => {
  const { snapshot, calendar, today, notice } = scene;
  const decision = decisionOf(scene);
  if (!decision) return undefined;
  const approval = approvalOf(decision, snapshot, today);
  const viewer = scene.viewer ?? snapshot.people.get(notice.recipient);
  const group = groupOf(decision, snapshot);
  const own = approval.ballots.find(({ person }) => person.id === viewer?.id)?.vote.answer;
  const conflict = approval.interests.find(({ person, decides }) => !decides && person.id === viewer?.id)?.sentence;
  const state = decision.state === 'Deferred' ? 'deferred' : isOpen(decision, today) ? 'open' : approval.outcome;
  const isTold = state !== 'open' || own !== undefined;
  const { closesOn } = decision;
  return {
    state,
    title: plainText(decision.title, 200),
    group: group?.title ?? cardWords.programme,
    askedBy: snapshot.people.get(decision.askedBy ?? '')?.title ?? cardWords.programme,
    closesOn,
    today,
    workingDaysLeft: closesOn === undefined ? 0 : Math.max(0, calendar.workingDaysBetween(today, closesOn)),
    own,
    mayVote: conflict === undefined && mayAnswer(approval, viewer?.id),
    conflict,
    reference: decision.key,
    wording: decision.wording ?? '',
    rationale: decision.rationale ?? '',
    options: decision.options ?? '',
    tally: approval.sentence,
    quorum: isTold ? quorumWords(approval) : '',
    answers: isTold
      ? approval.ballots.slice(0, mostAnswers).map(({ person, vote }) => ({
          name: person.title,
          answer: vote.answer,
          reason: vote.reason ?? '',
        }))
      : [],
    others: isTold ? Math.max(0, approval.ballots.length - mostAnswers) : 0,
    why: notice.why,
    link: scene.linkTo(group ? { list: 'groups', id: group.id } : { list: 'programme', id: '' }),
    refreshFor: teamsIdsOf(scene, [notice.recipient]),
    press: { card: 'approval', notice: notice.id, seen: seenOn(decision) },
  };
};

const quorumWords = ({ quorum: { isSet, met, here, needed, lines } }: Approval): string => {
  if (!isSet) return '';
  if (met) return approvalWords.quorumMet(here, needed);
  return approvalWords.quorumNotMet(
    lines.filter((line) => !line.met).map(({ words, have }) => `${words} (${String(have)} so far)`),
  );
};

/** The decision that a notice asks for. */
export const decisionOf = (scene: Scene): Decision | undefined =>
  scene.snapshot.decisions.get(aboutIn(scene, 'decisions'));

/** What is voted on: others' answers change nothing in it. */
const seenOn = ({ title, wording, rationale, options, closesOn, state }: Decision): string =>
  markOf([title, wording, rationale, options, closesOn, state]);

/** Until it is closed in the list its last day counts in full. */
const isOpen = ({ state, closesOn }: Decision, today: string): boolean =>
  state === 'Asked' && (closesOn === undefined || closesOn >= today);

const mayAnswer = ({ ballots, waiting }: Approval, viewer: string | undefined): boolean =>
  viewer !== undefined &&
  (ballots.some(({ person, seat }) => person.id === viewer || seat.deputy?.id === viewer) ||
    waiting.some(({ person, deputy }) => person?.id === viewer || deputy?.id === viewer));

import {
  escalationKey,
  londonClock,
  mayAnswerEscalation,
  nextRung,
  readNoticeKey,
  type EscalationRecord,
  type Rating,
} from '../../domain';
import type { Escalation, Person } from '../../lists';
import { cardWords, type EscalationFacts } from '../../words';
import type { PressData } from '../build/button';
import { markOf } from '../build/markOf';
import type { Scene } from '../defineCard';
import { itemOf, teamsIdsOf } from '../scene';

export interface EscalationProps extends EscalationFacts {
  readonly press: PressData;
  readonly rating: Rating;
  /** What is asked, and by whom; empty when the rule alone escalated it. */
  readonly ask?: { readonly name: string; readonly text: string } | undefined;
  /** What the owner last said about the milestone. */
  readonly note?: string | undefined;
  readonly why: string;
  /** Whether the holder is the person looking. */
  readonly holderIsViewer: boolean;
  /** Who would get it when it is passed up. */
  readonly next?: { readonly rung: EscalationRecord['rung']; readonly name: string } | undefined;
  readonly link: string;
  readonly refreshFor: readonly string[];
}

export const escalationProps = (scene: Scene): EscalationProps | undefined => {
  const { snapshot, calendar, today, notice } = scene;
  const milestone = itemOf(scene);
  const project = milestone && snapshot.projects.get(milestone.project);
  const escalation = escalationOf(scene);
  if (!milestone || !project || !escalation) return undefined;
  const viewer = scene.viewer ?? snapshot.people.get(notice.recipient);
  const next = nextRung(snapshot, escalation, today);
  const name = (id: string | undefined): string | undefined =>
    id === undefined ? undefined : snapshot.people.get(id)?.title;
  return {
    state: stateOf(escalation, snapshot.people.get(notice.recipient), scene),
    title: milestone.title,
    key: milestone.key,
    projectTitle: project.title,
    rating: project.rating,
    today,
    forecast: milestone.forecast,
    done: milestone.done,
    workingDaysLate: Math.max(0, calendar.workingDaysBetween(milestone.forecast, today)),
    ownerName: name(milestone.owner) ?? cardWords.unknownPerson,
    holderName: name(escalation.holder) ?? cardWords.unknownPerson,
    holderIsViewer: viewer?.id === escalation.holder,
    rung: escalation.rung,
    answerBy: escalation.answerBy,
    workingDaysLeft: calendar.workingDaysBetween(today, escalation.answerBy),
    answer: escalation.answer,
    answeredBy: name(escalation.answeredBy),
    answeredOn: escalation.answeredAt === undefined ? undefined : londonClock(new Date(escalation.answeredAt)).day,
    actionBy: escalation.actionBy,
    outcome: escalation.outcome,
    ask: askOf(escalation, name),
    note: milestone.note,
    why: notice.why,
    mayAnswer: viewer !== undefined && mayAnswerEscalation(viewer, escalation, snapshot, today),
    next: next && { rung: next.rung, name: next.holder.title },
    link: scene.linkTo({ list: 'milestones', id: milestone.id }),
    refreshFor: teamsIdsOf(scene, [notice.recipient, escalation.holder]),
    press: { card: 'escalation', notice: notice.id, seen: seenOn(escalation, milestone.title, milestone.forecast) },
  };
};

/** The escalation that a notice is about, found by the key that both come from. */
export const escalationOf = ({ snapshot, notice }: Scene): Escalation | undefined => {
  const parts = readNoticeKey(notice.key);
  const key = parts && escalationKey(parts.id, parts.day);
  for (const escalation of snapshot.escalations.values()) if (escalation.key === key) return escalation;
  return undefined;
};

const stateOf = (
  escalation: Escalation,
  recipient: Person | undefined,
  { snapshot, today }: Scene,
): EscalationProps['state'] => {
  const { state, answeredBy } = escalation;
  if (state === 'Closed') return 'closed';
  if (state === 'Returned') return 'returned';
  // Only passing up leaves an answered matter open: whoever held it before keeps a card that says where it went. It waits for the new
  // holder, and for those who may answer in their place.
  const waits = recipient !== undefined && mayAnswerEscalation(recipient, escalation, snapshot, today);
  if (state === 'Open' && answeredBy !== undefined && !waits) return 'passed up';
  if (state === 'Acknowledged') return 'acknowledged';
  return state === 'Action agreed' ? 'action agreed' : 'open';
};

const askOf = (
  { ask, raisedBy, answeredBy }: Escalation,
  name: (id: string | undefined) => string | undefined,
): EscalationProps['ask'] =>
  ask === undefined ? undefined : { name: name(answeredBy) ?? name(raisedBy) ?? cardWords.programme, text: ask };

const seenOn = (escalation: Escalation, title: string, forecast: string): string => {
  const { state, holder, rung, answerBy, ask, answer, actionBy } = escalation;
  return markOf([title, forecast, state, holder, rung, answerBy, ask, answer, actionBy]);
};

import {
  escalationFacts,
  escalationOfNotice,
  isLive,
  latestPromise,
  matterNames,
  mayAnswerEscalation,
  mayCloseEscalation,
  policyFrom,
  readSteps,
  type Day,
  type Rating,
} from '../../domain';
import type { Escalation, Person } from '../../lists';
import { cardWords, type EscalationFacts } from '../../words';
import type { PressData } from '../build/button';
import { markOf } from '../build/markOf';
import { comesBack } from '../comesBack';
import type { Scene } from '../defineCard';
import { teamsIdsOf } from '../scene';

export interface EscalationProps extends EscalationFacts {
  readonly press: PressData;
  readonly rating: Rating;
  /** What is asked, and by whom; empty when the rule alone escalated it. */
  readonly ask?: { readonly name: string; readonly text: string } | undefined;
  /** What those who passed it up added, each with their name. */
  readonly added: readonly string[];
  /** The day on which it would be raised again if it were closed today, as its cause stands. */
  readonly closedComesBack?: Day | undefined;
  /** The latest day that may be promised. */
  readonly latestAction: Day;
  /** Why it was raised, in the rule's words. */
  readonly reason: string;
  /** What the owner last said about the milestone. */
  readonly note?: string | undefined;
  /** The last steps, oldest first. */
  readonly history: readonly { readonly day: Day | undefined; readonly words: string }[];
  readonly why: string;
  /** Whether the holder is the person looking. */
  readonly holderIsViewer: boolean;
  /** Whether the person looking may end it with an outcome. */
  readonly mayClose: boolean;
  readonly link: string;
  readonly refreshFor: readonly string[];
}

const mostSteps = 4;

export const escalationProps = (scene: Scene): EscalationProps | undefined => {
  const { snapshot, calendar, today, notice } = scene;
  const escalation = escalationOf(scene);
  const project = escalation && snapshot.projects.get(escalation.project);
  if (!project || !escalation) return undefined;
  const milestone = escalation.milestone === undefined ? undefined : snapshot.milestones.get(escalation.milestone);
  const viewer = scene.viewer ?? snapshot.people.get(notice.recipient);
  const policy = policyFrom(snapshot.policies.values());
  const name = (id: string | undefined): string | undefined =>
    id === undefined ? undefined : snapshot.people.get(id)?.title;
  const { title } = matterNames(scene, escalation);
  const forecast = milestone?.forecast ?? today;
  return {
    ...escalationFacts({ snapshot, policy, calendar, today, me: viewer }, escalation),
    state: stateOf(escalation, snapshot.people.get(notice.recipient), scene),
    rating: project.rating,
    holderIsViewer: viewer?.id === escalation.holder,
    ask: askOf(escalation, name),
    added: escalation.added?.split('\n') ?? [],
    ...returnsOn(scene, escalation),
    latestAction: latestPromise({ policy, calendar, today }, escalation),
    reason: escalation.reason,
    note: milestone?.note,
    history: readSteps(escalation.history).slice(-mostSteps),
    why: notice.why,
    mayClose: viewer !== undefined && mayCloseEscalation(viewer, escalation, snapshot, today),
    link: scene.linkTo(
      milestone ? { list: 'milestones', id: milestone.id } : { list: 'projects', id: escalation.project },
    ),
    refreshFor: teamsIdsOf(scene, [notice.recipient, escalation.holder]),
    press: { card: 'escalation', notice: notice.id, seen: seenOn(escalation, title, forecast) },
  };
};

/** When it is, or would be, raised again. */
const returnsOn = (scene: Scene, escalation: Escalation): Pick<EscalationProps, 'comesBack' | 'closedComesBack'> =>
  isLive(escalation)
    ? {
        closedComesBack: comesBack(scene, { ...escalation, state: 'Closed', decided: true, closedOn: scene.today }),
      }
    : { comesBack: comesBack(scene, escalation) };

/** The escalation that a notice is about. */
export const escalationOf = ({ snapshot, notice }: Scene): Escalation | undefined =>
  escalationOfNotice(snapshot.escalations, notice.key);

const stateOf = (
  escalation: Escalation,
  recipient: Person | undefined,
  { snapshot, today }: Scene,
): EscalationProps['state'] => {
  const { state, rung, holder, climbed = 0 } = escalation;
  if (state === 'Closed') return 'closed';
  if (state === 'Returned') return 'returned';
  // Whoever held it before it went up keeps a card that says where it went. It waits for the new holder, and for those who may answer in
  // their place.
  const waits = recipient !== undefined && mayAnswerEscalation(recipient, escalation, snapshot, today);
  const wentUp = escalation.answeredBy !== undefined || climbed > 0;
  if (state === 'Open' && wentUp && !waits && recipient?.id !== holder && rung !== 'Owner') return 'passed up';
  if (state === 'Acknowledged') return 'acknowledged';
  return state === 'Action agreed' ? 'action agreed' : 'open';
};

const askOf = (
  { ask, askedBy, raisedBy, answeredBy }: Escalation,
  name: (id: string | undefined) => string | undefined,
): EscalationProps['ask'] =>
  ask === undefined
    ? undefined
    : { name: name(askedBy) ?? name(answeredBy) ?? name(raisedBy) ?? cardWords.programme, text: ask };

const seenOn = (escalation: Escalation, title: string, forecast: string): string => {
  const { state, holder, rung, answerBy, ask, answer, actionBy } = escalation;
  return markOf([title, forecast, state, holder, rung, answerBy, ask, answer, actionBy]);
};

import { escalationOfNotice, londonClock, matterNames, meetingTaking, type Rating } from '../../domain';
import type { Escalation } from '../../lists';
import { cardWords, type OutcomeFacts } from '../../words';
import type { PressData } from '../build/button';
import { markOf } from '../build/markOf';
import { comesBack } from '../comesBack';
import type { Scene, View } from '../defineCard';
import { teamsIdsOf } from '../scene';

export interface OutcomeProps extends OutcomeFacts {
  readonly press: PressData;
  readonly rating: Rating;
  /** What was asked when it was raised. */
  readonly ask?: string | undefined;
  readonly why: string;
  readonly link: string;
  readonly refreshFor: readonly string[];
}

export const outcomeProps = (scene: Scene): OutcomeProps | undefined => {
  const { snapshot, notice } = scene;
  const escalation = escalationOfNotice(snapshot.escalations, notice.key);
  const shown = escalation && becameOf(scene, escalation);
  if (!shown) return undefined;
  const { seen, ...facts } = shown;
  return {
    ...facts,
    why: notice.why,
    refreshFor: teamsIdsOf(scene, [notice.recipient]),
    press: { card: 'outcome', notice: notice.id, seen },
  };
};

/** What became of an escalation, and the mark of it; undefined when its project is gone. */
export const becameOf = (
  scene: View,
  escalation: Escalation,
): (Omit<OutcomeProps, 'why' | 'refreshFor' | 'press'> & { readonly seen: string }) | undefined => {
  const { snapshot, today } = scene;
  const project = snapshot.projects.get(escalation.project);
  if (!project) return undefined;
  const { title, key } = matterNames(scene, escalation);
  const name = (id: string | undefined): string | undefined =>
    id === undefined ? undefined : snapshot.people.get(id)?.title;
  const { answeredAt, milestone, ask, answer, actionBy, outcome, rung, answerBy, state, holder } = escalation;
  return {
    state: stateOf(escalation),
    title,
    details: [key, project.title],
    today,
    rung,
    holderName: name(holder) ?? cardWords.unknownPerson,
    answerBy,
    meeting: meetingTaking(scene, escalation.id),
    answer,
    answeredBy: name(escalation.answeredBy),
    answeredOn: answeredAt === undefined ? undefined : londonClock(new Date(answeredAt)).day,
    actionBy,
    outcome,
    comesBack: comesBack(scene, escalation),
    rating: project.rating,
    ask,
    link: scene.linkTo(
      milestone !== undefined && snapshot.milestones.has(milestone)
        ? { list: 'milestones', id: milestone }
        : { list: 'projects', id: project.id },
    ),
    seen: markOf([title, state, rung, holder, answerBy, answer, actionBy, outcome]),
  };
};

const stateOf = ({ state, climbed = 0 }: Escalation): OutcomeFacts['state'] => {
  switch (state) {
    case 'Closed':
      return 'closed';
    case 'Returned':
      return 'returned';
    case 'Action agreed':
      return 'action agreed';
    case 'Acknowledged':
      return 'acknowledged';
    case 'Open':
      return climbed > 0 ? 'passed up' : 'waits';
  }
};

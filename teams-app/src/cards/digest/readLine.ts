import {
  answerDay,
  escalationOfNotice,
  heldBefore,
  isChangedSince,
  isLive,
  mayAnswerEscalation,
  milestoneCheckRule,
  readNoticeKey,
  type NoticeKeyParts,
} from '../../domain';
import type { Escalation, Milestone } from '../../lists';
import { plainText } from '../build/plainText';
import { digestWords, outcomeHeading } from '../../words';
import type { Urgency } from '../build/urgencyPicture';
import type { Scene } from '../defineCard';
import { becameOf, outcomeProps } from '../outcome/props';
import { reportSince } from '../reports';
import { meetingLine } from './meetingLine';
import { plannedOn } from '../scene';
import { readTask, type Task } from '../task/readTask';
import { toHolders } from './lineNotice';

/** One thing that a digest names, as it stands now. */
export interface DigestLine {
  readonly what: string;
  /** Reference that people quote. */
  readonly reference: string;
  /** By when, or what became of it. */
  readonly when: string;
  readonly urgency: Urgency;
  readonly link: string;
  /** Its place in what the digest covers, where it can be answered. */
  readonly line?: number;
  /** Only for the reader to know: nothing of theirs to do. */
  readonly isNews?: boolean;
  /** Asks whether a milestone's date stands, and nobody has said. */
  readonly asksDate?: boolean;
  /** Of what moved on: who has it now, and whether that is because nobody answered. */
  readonly movedOn?: { readonly name: string; readonly unanswered: boolean };
}

/** The line of a notice that a digest covers; undefined when its item no longer exists. */
export const readLine = (scene: Scene, key: string): DigestLine | undefined => {
  const parts = readNoticeKey(key);
  if (parts && toHolders.includes(parts.rule)) return heldLine(scene, key);
  switch (parts?.list) {
    case undefined:
      return undefined;
    case 'milestones':
      return milestoneLine(scene, parts);
    case 'projects':
      return parts.moment.startsWith('no-') ? taskLine(scene, parts) : reportLine(scene, parts);
    case 'escalations':
      return escalationLine(scene, key) ?? taskLine(scene, parts);
    case 'papers':
    case 'actions':
    case 'people':
    case 'groups':
      return taskLine(scene, parts);
    case 'meetings':
    case 'decisions':
    case 'reportBacks':
      return meetingLine(scene, parts) ?? taskLine(scene, parts);
  }
};

const milestoneLine = (scene: Scene, { id, day, rule }: NoticeKeyParts): DigestLine | undefined => {
  const { snapshot, today } = scene;
  const milestone = snapshot.milestones.get(id);
  if (!milestone) return undefined;
  const settled = milestone.done !== undefined || milestone.forecast !== day;
  if (rule === milestoneCheckRule && !settled && day > today) return checkLine(scene, milestone);
  return {
    what: milestone.title,
    reference: milestone.key,
    when:
      milestone.done !== undefined
        ? digestWords.done
        : milestone.forecast === day
          ? whenOf(scene, day)
          : digestWords.moved(milestone.forecast, today),
    urgency: settled ? 'done' : urgencyOf(scene, day),
    link: scene.linkTo({ list: 'milestones', id }),
  };
};

/** Whether its date stands; answered by whatever was changed about it since. */
const checkLine = (scene: Scene, milestone: Milestone): DigestLine => {
  const { today } = scene;
  const { id, title, key, forecast } = milestone;
  const isDone = isChangedSince(milestone, plannedOn(scene));
  return {
    what: title,
    reference: key,
    when: isDone ? digestWords.stands(forecast, today) : digestWords.stillOn(forecast, today),
    urgency: isDone ? 'done' : 'later',
    link: scene.linkTo({ list: 'milestones', id }),
    ...(!isDone && { asksDate: true }),
  };
};

const reportLine = (scene: Scene, { id, day, rule }: NoticeKeyParts): DigestLine | undefined => {
  const { snapshot, today } = scene;
  const project = snapshot.projects.get(id);
  if (!project) return undefined;
  const isDone = reportSince(scene, id) !== undefined;
  const isSilence = rule === 'silence';
  return {
    what: digestWords.update(project.title),
    reference: project.code,
    when: isDone ? digestWords.done : isSilence ? digestWords.since(day, today) : whenOf(scene, day),
    urgency: isDone ? 'done' : isSilence ? 'soon' : urgencyOf(scene, day),
    link: scene.linkTo({ list: 'projects', id }),
  };
};

const taskLine = (scene: Scene, { list, id, day, moment }: NoticeKeyParts): DigestLine | undefined => {
  const task = readTask(scene, { list, id, moment });
  if (!task) return undefined;
  const isDated = task.what === 'paper' || task.what === 'action';
  return {
    what: titled(task),
    reference: task.details[0] ?? '',
    when: task.isDone ? digestWords.done : isDated ? whenOf(scene, day) : '',
    urgency: task.isDone ? 'done' : isDated ? urgencyOf(scene, day) : 'later',
    link: scene.linkTo(
      task.project === undefined
        ? { list: 'people', id: scene.notice.recipient }
        : { list: 'projects', id: task.project },
    ),
  };
};

const titled = ({ what, title, inWords }: Task): string => {
  switch (what) {
    case 'paper':
      return digestWords.paper(title);
    case 'no-sro':
      return digestWords.noSro(title);
    case 'no-plan':
      return digestWords.noPlan(title);
    case 'no-agreement':
      return digestWords.noAgreement(title);
    case 'action':
    case 'matter':
      return inWords ?? title;
  }
};

/** To its holder: a day to keep, until it is with somebody else or has ended. */
const heldLine = (scene: Scene, key: string): DigestLine | undefined => {
  const { snapshot, today, notice } = scene;
  const escalation = escalationOfNotice(snapshot.escalations, key);
  const became = escalation && becameOf(scene, escalation);
  const reader = snapshot.people.get(notice.recipient);
  if (!escalation || !became) return undefined;
  const { link, details, title, holderName } = became;
  const line = { what: title, reference: details[0] ?? '', link };
  if (!isLive(escalation)) return { ...line, when: digestWords.settled, urgency: 'done' };
  if (!reader || !mayAnswerEscalation(reader, escalation, snapshot, today))
    return movedOn(line, escalation, { id: notice.recipient, holderName });
  const promised = escalation.state === 'Action agreed' ? escalation.actionBy : undefined;
  const day = promised ?? answerDay(scene, escalation);
  return { ...line, when: whenOf(scene, day), urgency: urgencyOf(scene, day) };
};

/** It went up from the reader, who passed it on or did not answer, or somebody else took it over. */
const movedOn = (
  line: Pick<DigestLine, 'what' | 'reference' | 'link'>,
  { climbed = 0, answeredBy, ...escalation }: Escalation,
  { id, holderName }: { readonly id: string; readonly holderName: string },
): DigestLine => {
  const unanswered = climbed > 0 && answeredBy === undefined && heldBefore(escalation).includes(id);
  return {
    ...line,
    when: unanswered ? digestWords.unanswered(holderName) : digestWords.with(holderName),
    urgency: 'moved on',
    movedOn: { name: holderName, unanswered },
  };
};

/** To whoever raised it: news, settled once the matter is. */
const escalationLine = (scene: Scene, key: string): DigestLine | undefined => {
  const props = outcomeProps({ ...scene, notice: { ...scene.notice, key } });
  if (!props) return undefined;
  const { state, link, details, holderName } = props;
  const reference = details[0] ?? '';
  if (state === 'closed') return { what: outcomeHeading(props), reference, when: endOf(props), urgency: 'done', link };
  const urgency = state === 'returned' ? 'soon' : 'later';
  return { what: outcomeHeading(props), reference, when: digestWords.with(holderName), urgency, link, isNews: true };
};

/** What became of it, as far as a line holds. */
const endOf = ({ outcome = '' }: { readonly outcome?: string | undefined }): string =>
  outcome === '' ? digestWords.settled : plainText(outcome, 120);

const whenOf = ({ today }: Scene, day: string): string =>
  day < today ? digestWords.was(day, today) : digestWords.by(day, today);

const urgencyOf = ({ calendar, today }: Scene, day: string): Urgency => {
  if (day < today) return 'late';
  return calendar.workingDaysBetween(today, day) <= 1 ? 'soon' : 'later';
};

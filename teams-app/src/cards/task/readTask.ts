import {
  absenceOf,
  coverMissing,
  finishIn,
  groupOf,
  isPastFinish,
  mayEditMilestone,
  mayRunGroup,
  type NoticeList,
  handWords,
  policyFrom,
} from '../../domain';
import type { Meeting, Person } from '../../lists';
import { cardWords, meetingOn, taskWords, type TaskFacts } from '../../words';
import type { Scene } from '../defineCard';

export interface Task {
  readonly what: TaskFacts['what'];
  readonly title: string;
  /** All of it in a sentence, for where there is nothing but a line. */
  readonly inWords?: string;
  readonly details: readonly string[];
  readonly isDone: boolean;
  readonly doneOn?: string | undefined;
  readonly ownerName: string;
  readonly mayAnswer: boolean;
  /** Whether they may note that a paper came without its being handed in here. */
  readonly mayReceive?: boolean;
  readonly note?: string | undefined;
  /** Whether it may rest for a while. */
  readonly maySnooze: boolean;
  /** Id of the project it belongs to. */
  readonly project?: string | undefined;
}

interface Asked {
  readonly list: NoticeList;
  readonly id: string;
  /** The rule's moment, which says what of a project is missing. */
  readonly moment: string;
}

/** What somebody is asked to do about an item, as it stands now; undefined when the item no longer exists. */
export const readTask = (scene: Scene, asked: Asked): Task | undefined => {
  switch (asked.list) {
    case 'papers':
      return paperTask(scene, asked.id);
    case 'actions':
      return actionTask(scene, asked.id);
    case 'projects':
      return gapTask(scene, asked) ?? finishTask(scene, asked) ?? matterTask(scene, asked);
    case 'people':
      return handTask(scene, asked);
    case 'meetings':
      return minutesTask(scene, asked);
    default:
      return matterTask(scene, asked);
  }
};

const paperTask = (scene: Scene, id: string): Task | undefined => {
  const { snapshot, today } = scene;
  const paper = snapshot.papers.get(id);
  if (!paper) return undefined;
  const meeting = snapshot.meetings.get(paper.meeting);
  const author = snapshot.people.get(paper.author);
  const answers = answersFor(scene, paper.author, paper.project);
  const runs = runsMeeting(scene, meeting);
  return {
    what: 'paper',
    title: paper.title,
    details: [
      paper.key,
      ...(meeting ? [meetingOn(meeting, today)] : []),
      ...codeOf(scene, paper.project),
      taskWords.writes(author?.title ?? cardWords.unknownPerson),
    ],
    isDone: paper.receivedOn !== undefined,
    doneOn: paper.receivedOn,
    ownerName: author?.title ?? cardWords.unknownPerson,
    mayAnswer: runs || answers,
    mayReceive: runs || (answers && coverMissing(paper).length === 0),
    maySnooze: true,
    project: paper.project,
  };
};

const actionTask = (scene: Scene, id: string): Task | undefined => {
  const { snapshot, today } = scene;
  const action = snapshot.actions.get(id);
  if (!action) return undefined;
  const meeting = action.meeting === undefined ? undefined : snapshot.meetings.get(action.meeting);
  const owner = snapshot.people.get(action.owner);
  return {
    what: 'action',
    title: action.title,
    details: [action.key, ...codeOf(scene, action.project), ...(meeting ? [meetingOn(meeting, today)] : [])],
    isDone: action.done !== undefined,
    doneOn: action.done,
    ownerName: owner?.title ?? cardWords.unknownPerson,
    mayAnswer: answersFor(scene, action.owner, action.project),
    note: action.note,
    maySnooze: true,
    project: action.project,
  };
};

const gapTask = (scene: Scene, { id, moment }: Asked): Task | undefined => {
  const { snapshot, today } = scene;
  const project = snapshot.projects.get(id);
  if (!project || (moment !== 'no-sro' && moment !== 'no-plan' && moment !== 'no-agreement')) return undefined;
  const sro = snapshot.people.get(project.sro);
  const filled = {
    'no-sro': () => sro !== undefined && absenceOf(sro, today) !== 'left',
    'no-plan': () => [...snapshot.milestones.values()].some((milestone) => milestone.project === id),
    'no-agreement': () => project.dataAgreement !== 'Needed',
  };
  return {
    what: moment,
    title: project.title,
    details: [project.code],
    isDone: filled[moment](),
    ownerName: sro?.title ?? cardWords.unknownPerson,
    mayAnswer: false,
    maySnooze: true,
    project: id,
  };
};

/** A project whose finish has passed, done once it has ended or has another. */
const finishTask = (scene: Scene, asked: Asked): Task | undefined => {
  const { snapshot, today } = scene;
  const project = asked.moment === 'no-finish' ? snapshot.projects.get(asked.id) : undefined;
  const matter = project && matterTask(scene, asked);
  if (!project || !matter) return undefined;
  const finish = finishIn(snapshot, project);
  const inWords = taskWords.pastFinish(project.title, finish, today);
  return isPastFinish(project, finish, today) ? { ...matter, inWords } : { ...matter, isDone: true };
};

/** What only a hand in SharePoint can put right, done once the rule that spoke of it no longer does. */
const handTask = (scene: Scene, asked: Asked): Task | undefined => {
  const matter = matterTask(scene, asked);
  const { moment, id } = asked;
  const [, kind = ''] = /^(left$|setting-|unfit-)/.exec(moment) ?? [];
  if (!matter || kind === '') return matter;
  const { snapshot, calendar, today, notice } = scene;
  const policy = policyFrom(snapshot.policies.values());
  const words = handWords({ snapshot, policy, calendar, today }, { id, moment, recipient: notice.recipient });
  const title =
    kind === 'left' ? taskWords.left(matter.title) : kind === 'setting-' ? taskWords.setting : taskWords.unfit;
  return { ...matter, title, isDone: words === undefined, ...(words !== undefined && { inWords: words }) };
};

/** Minutes that are late, done once there is a draft. */
const minutesTask = (scene: Scene, asked: Asked): Task | undefined => {
  const matter = matterTask(scene, asked);
  const meeting = scene.snapshot.meetings.get(asked.id);
  if (!matter || !meeting || asked.moment !== 'minutes') return matter;
  const title = taskWords.minutes(meetingOn(meeting, scene.today));
  return { ...matter, title, isDone: meeting.minutes !== undefined || meeting.confirmedOn !== undefined };
};

/** Anything else that somebody is told about: the notice's own reason says what to do. */
const matterTask = ({ snapshot }: Scene, { list, id }: Asked): Task | undefined => {
  const item = snapshot[list].get(id);
  if (!item) return undefined;
  return {
    what: 'matter',
    title: item.title,
    details: 'key' in item && list !== 'escalations' ? [item.key] : 'code' in item ? [item.code] : [],
    isDone: false,
    ownerName: '',
    mayAnswer: false,
    maySnooze: list === 'milestones' || list === 'projects',
    project: list === 'projects' ? id : 'project' in item ? item.project : undefined,
  };
};

const codeOf = ({ snapshot }: Scene, project: string | undefined): readonly string[] => {
  const code = project === undefined ? undefined : snapshot.projects.get(project)?.code;
  return code === undefined ? [] : [code];
};

/** As the use cases judge it: whoever was asked, whoever stands behind the project, and the programme team. */
const answersFor = (scene: Scene, owner: string, project = ''): boolean => {
  const person = lookingAt(scene);
  return person !== undefined && mayEditMilestone(person, { owner, project }, scene.snapshot);
};

/** Whoever runs the meeting may also say that a paper came another way. */
const runsMeeting = (scene: Scene, meeting: Meeting | undefined): boolean => {
  const person = lookingAt(scene);
  const { snapshot } = scene;
  return person !== undefined && mayRunGroup(person, meeting && groupOf(meeting, snapshot), snapshot, meeting);
};

const lookingAt = ({ snapshot, viewer, notice }: Scene): Person | undefined =>
  viewer ?? snapshot.people.get(notice.recipient);

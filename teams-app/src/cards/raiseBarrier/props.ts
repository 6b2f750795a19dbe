import { mayRaiseBarrier, type EscalationRecord, type Rating } from '../../domain';
import type { Escalation, Project } from '../../lists';
import { cardWords } from '../../words';
import type { PressData } from '../build/button';
import { markOf } from '../build/markOf';
import type { SubjectScene } from '../defineCard';
import { matterOf } from '../matterOf';
import { teamsIdsOf } from '../scene';
import { idIn } from '../subject';

interface Choice {
  readonly title: string;
  readonly value: string;
}

interface FormProps {
  readonly state: 'form';
  /** The project, when it is known; otherwise one is chosen. */
  readonly project?: { readonly title: string; readonly rating: Rating } | undefined;
  readonly projects: readonly Choice[];
  /** Open milestones of the project. */
  readonly milestones: readonly Choice[];
  readonly draft: Readonly<Record<string, string>>;
  readonly mayRaise: boolean;
}

interface RaisedProps {
  readonly state: 'raised' | 'settled';
  readonly title: string;
  readonly projectTitle: string;
  readonly rating: Rating;
  readonly holderName: string;
  readonly rung: EscalationRecord['rung'];
  readonly answerBy: string;
  readonly ask: string;
  /** How it ended. */
  readonly outcome: string;
}

export type RaiseBarrierProps = (FormProps | RaisedProps) & {
  readonly press: PressData;
  readonly today: string;
  readonly link: string;
  readonly refreshFor: readonly string[];
};

// A list that somebody scrolls through in a card.
const mostChoices = 60;

export const raiseBarrierProps = (scene: SubjectScene): RaiseBarrierProps | undefined => {
  const { snapshot, subject } = scene;
  const escalationId = idIn(subject, 'escalations');
  if (escalationId !== undefined) {
    const escalation = snapshot.escalations.get(escalationId);
    return escalation && raisedProps(scene, escalation);
  }
  const milestone = snapshot.milestones.get(idIn(subject, 'milestones') ?? '');
  const project = snapshot.projects.get(milestone?.project ?? idIn(subject, 'projects') ?? '');
  if (subject !== 'programme' && !project) return undefined;
  const draft = { ...(milestone && { milestone: milestone.id }), ...scene.draft };
  return { ...formProps(scene, project, draft), ...common(scene, project?.id, [subject]) };
};

const formProps = (
  { snapshot, viewer }: SubjectScene,
  project: Project | undefined,
  draft: Readonly<Record<string, string>>,
): FormProps => {
  const may = (one: Project): boolean => viewer === undefined || mayRaiseBarrier(viewer, one, snapshot);
  const projects = [...snapshot.projects.values()].filter((one) => one.rating !== 'Complete' && may(one));
  return {
    state: 'form',
    project,
    projects: project ? [] : byTitle(projects.map(({ id, code, title }) => ({ value: id, title: `${code} ${title}` }))),
    milestones: project ? byTitle(openMilestones(snapshot, project.id)) : [],
    draft,
    mayRaise: project ? may(project) : projects.length > 0,
  };
};

const openMilestones = ({ milestones }: SubjectScene['snapshot'], project: string): readonly Choice[] =>
  [...milestones.values()]
    .filter((one) => one.project === project && one.done === undefined)
    .map(({ id, key, title }) => ({ value: id, title: `${key} ${title}` }));

const byTitle = (choices: readonly Choice[]): readonly Choice[] =>
  [...choices].sort((one, other) => (one.title < other.title ? -1 : 1)).slice(0, mostChoices);

const raisedProps = (scene: SubjectScene, escalation: Escalation): RaiseBarrierProps | undefined => {
  const { snapshot, subject } = scene;
  const project = snapshot.projects.get(escalation.project);
  if (!project) return undefined;
  const { state, rung, answerBy, ask = '', answer = '', outcome = '' } = escalation;
  const isSettled = state === 'Closed' || state === 'Returned';
  return {
    state: isSettled ? 'settled' : 'raised',
    title: matterOf(scene, escalation).title,
    projectTitle: `${project.code} · ${project.title}`,
    rating: project.rating,
    holderName: snapshot.people.get(escalation.holder)?.title ?? cardWords.unknownPerson,
    rung,
    answerBy,
    ask,
    outcome: isSettled ? `${state}. ${state === 'Closed' ? outcome : answer}` : '',
    ...common(scene, project.id, [subject, state, rung, escalation.holder]),
  };
};

const common = (scene: SubjectScene, project: string | undefined, shown: readonly string[]) => ({
  press: { card: 'raiseBarrier', subject: scene.subject, seen: markOf(shown) },
  today: scene.today,
  link: scene.linkTo(
    project === undefined ? { list: 'people', id: scene.viewer?.id ?? '' } : { list: 'projects', id: project },
  ),
  refreshFor: scene.subject.startsWith('escalations/') ? teamsIdsOf(scene, [scene.viewer?.id]) : [],
});

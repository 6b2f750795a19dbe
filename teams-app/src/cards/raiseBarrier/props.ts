import { mayRaiseBarrier, type Rating } from '../../domain';
import type { Escalation, Project } from '../../lists';
import { barrierWords, cardWords } from '../../words';
import type { PressData } from '../build/button';
import { markOf } from '../build/markOf';
import type { SubjectScene } from '../defineCard';
import { becameOf, type OutcomeProps } from '../outcome/props';
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

export type RaiseBarrierProps =
  | (FormProps & {
      readonly press: PressData;
      readonly today: string;
      readonly link: string;
    })
  /** What became of it. */
  | (Omit<OutcomeProps, 'state'> & { readonly state: 'raised'; readonly became: OutcomeProps['state'] });

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
  const domain = idIn(subject, 'domains');
  if (subject !== 'programme' && !project && !snapshot.domains.has(domain ?? '')) return undefined;
  const draft = { ...(milestone && { milestone: milestone.id }), ...scene.draft };
  return {
    ...formProps(scene, { project, domain }, draft),
    press: { card: 'raiseBarrier', subject, seen: markOf([subject]) },
    today: scene.today,
    link: scene.linkTo(project ? { list: 'projects', id: project.id } : { list: 'people', id: scene.viewer?.id ?? '' }),
  };
};

const formProps = (
  { snapshot, viewer }: SubjectScene,
  { project, domain }: { readonly project: Project | undefined; readonly domain: string | undefined },
  draft: Readonly<Record<string, string>>,
): FormProps => {
  const may = (one: Project): boolean => viewer === undefined || mayRaiseBarrier(viewer, one, snapshot);
  const projects = [...snapshot.projects.values()].filter((one) => one.rating !== 'Complete' && may(one));
  return {
    state: 'form',
    project,
    projects: project ? [] : choicesOf(projects, domain),
    milestones: project ? byTitle(openMilestones(snapshot, project.id)) : [],
    draft,
    mayRaise: project ? may(project) : projects.length > 0,
  };
};

/** Those of the domain first. */
const choicesOf = (projects: readonly Project[], domain: string | undefined): readonly Choice[] => {
  const inOrder = (some: readonly Project[]): readonly Choice[] =>
    byTitle(some.map(({ id, code, title }) => ({ value: id, title: `${code} ${title}` })));
  const own = projects.filter((one) => one.domain === domain);
  const others = projects.filter((one) => one.domain !== domain);
  return [...inOrder(own), ...inOrder(others)].slice(0, mostChoices);
};

const openMilestones = ({ milestones }: SubjectScene['snapshot'], project: string): readonly Choice[] =>
  [...milestones.values()]
    .filter((one) => one.project === project && one.done === undefined)
    .map(({ id, key, title }) => ({ value: id, title: `${key} ${title}` }));

const byTitle = (choices: readonly Choice[]): readonly Choice[] =>
  [...choices].sort((one, other) => (one.title < other.title ? -1 : 1)).slice(0, mostChoices);

const raisedProps = (scene: SubjectScene, escalation: Escalation): RaiseBarrierProps | undefined => {
  const shown = becameOf(scene, escalation);
  if (!shown) return undefined;
  const { seen, state, ...facts } = shown;
  return {
    ...facts,
    state: 'raised',
    became: state,
    why: barrierWords.follows(scene.snapshot.people.get(escalation.raisedBy ?? '')?.title ?? cardWords.unknownPerson),
    refreshFor: teamsIdsOf(scene, [scene.viewer?.id]),
    press: { card: 'raiseBarrier', subject: scene.subject, seen },
  };
};

import { answerDay, mayRaiseBarrier, milestoneStanding, projectStanding, type Rating } from '../../domain';
import type { Milestone, Project, Update } from '../../lists';
import { statusWords } from '../../words';
import type { PressData } from '../build/button';
import type { Fact } from '../build/element';
import { markOf } from '../build/markOf';
import type { SubjectScene } from '../defineCard';
import { teamsIdsOf } from '../scene';
import { idIn } from '../subject';

export interface ProjectStatusProps {
  readonly press: PressData;
  readonly code: string;
  readonly title: string;
  readonly rating: Rating;
  readonly lastRating?: Rating | undefined;
  /** Name and value of what there is to say, most telling first. */
  readonly facts: readonly Fact[];
  /** Whether the person looking may raise a barrier. */
  readonly mayRaise: boolean;
  readonly link: string;
  readonly refreshFor: readonly string[];
}

export const projectStatusProps = (scene: SubjectScene): ProjectStatusProps | undefined => {
  const { snapshot, today, viewer, subject } = scene;
  const named = snapshot.milestones.get(idIn(subject, 'milestones') ?? '');
  const project = snapshot.projects.get(named?.project ?? idIn(subject, 'projects') ?? '');
  if (!project) return undefined;
  return {
    code: project.code,
    title: project.title,
    rating: project.rating,
    lastRating: project.lastRating,
    facts: [...(named ? [milestoneFact(named, today)] : []), ...factsOf(scene, project)],
    mayRaise: viewer === undefined || mayRaiseBarrier(viewer, project, snapshot),
    link: scene.linkTo({ list: 'projects', id: project.id }),
    refreshFor: teamsIdsOf(scene, [viewer?.id]),
    press: { card: 'projectStatus', subject, seen: markOf([subject, project.code, project.title]) },
  };
};

const milestoneFact = (milestone: Milestone, today: string): Fact => ({
  name: milestone.key.length > 12 ? statusWords.milestone : milestone.key,
  value: milestoneWords(milestone, today),
});

const milestoneWords = (milestone: Milestone, today: string): string =>
  milestone.done === undefined
    ? statusWords.due(milestone.title, milestone.forecast, milestoneStanding(milestone, today).slipDays, today)
    : statusWords.doneOn(milestone.title, milestone.done, today);

const factsOf = ({ snapshot, today }: SubjectScene, project: Project): readonly Fact[] => {
  const mine = <T extends { readonly project: string }>(items: ReadonlyMap<string, T>): T[] =>
    [...items.values()].filter((item) => item.project === project.id);
  const standing = projectStanding(project, mine(snapshot.milestones), mine(snapshot.escalations), today);
  const name = (id: string | undefined): string =>
    (id === undefined ? undefined : snapshot.people.get(id)?.title) ?? statusWords.nobody;
  const [escalation, ...others] = standing.openEscalations;
  const report = newest(mine(snapshot.updates));
  return [
    {
      name: statusWords.next,
      value: standing.next ? milestoneWords(standing.next.milestone, today) : statusWords.nothingNext,
    },
    { name: statusWords.finish, value: statusWords.finishes(project.finish, standing.slipDays, today) },
    {
      name: statusWords.done,
      value: statusWords.progress(standing.doneCount, standing.milestones.length, standing.lateCount),
    },
    ...(escalation
      ? [
          {
            name: statusWords.escalated,
            value: `${statusWords.escalation({ ...escalation, answerBy: answerDay({ snapshot, today }, escalation) }, today)}${others.length === 0 ? '' : statusWords.more(others.length)}`,
          },
        ]
      : []),
    { name: statusWords.people, value: `${name(project.sro)}, ${name(project.lead)}` },
    ...(report?.did === undefined ? [] : [{ name: statusWords.report, value: report.did }]),
    ...(project.pathToGreen === undefined ? [] : [{ name: statusWords.path, value: project.pathToGreen }]),
  ];
};

const newest = (updates: readonly Update[]): Update | undefined =>
  updates.reduce<Update | undefined>((best, one) => (best === undefined || one.on > best.on ? one : best), undefined);

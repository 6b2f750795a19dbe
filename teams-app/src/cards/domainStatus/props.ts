import { ratingOfVerdict, readDomainPlan, type Rating } from '../../domain';
import { healthSentence, statusWords } from '../../words';
import type { PressData } from '../build/button';
import { markOf } from '../build/markOf';
import type { SubjectScene } from '../defineCard';
import { teamsIdsOf } from '../scene';
import { idIn } from '../subject';

export interface DomainStatusProps {
  readonly press: PressData;
  readonly code: string;
  readonly title: string;
  /** In words. */
  readonly verdict: string;
  /** That it is drawn as; none without projects. */
  readonly rating?: Rating | undefined;
  readonly cause: string;
  readonly counts: string;
  readonly leadName: string;
  /** What needs attention first. */
  readonly projects: readonly {
    readonly code: string;
    readonly title: string;
    readonly rating: Rating;
    readonly link: string;
  }[];
  /** How many are not shown. */
  readonly others: number;
  readonly link: string;
  readonly refreshFor: readonly string[];
}

const mostProjects = 8;

const weight: Readonly<Record<Rating, number>> = { Red: 0, Amber: 1, Green: 2, 'Not started': 3, Complete: 4 };

export const domainStatusProps = (scene: SubjectScene): DomainStatusProps | undefined => {
  const { snapshot, today, subject, viewer } = scene;
  const plan = readDomainPlan(snapshot, idIn(subject, 'domains') ?? '', today);
  if (!plan) return undefined;
  const { domain, projects, health, milestoneCount } = plan;
  const { verdict, cause } = healthSentence(health);
  const late = projects.reduce((total, { lateCount }) => total + lateCount, 0);
  // By rating; within one the plan's own order stays.
  const first = [...projects]
    .sort((one, other) => weight[one.project.rating] - weight[other.project.rating])
    .slice(0, mostProjects);
  return {
    code: domain.code,
    title: domain.title,
    verdict,
    rating: ratingOfVerdict(health.verdict),
    cause,
    counts: statusWords.counts(projects.length, milestoneCount, late),
    leadName: (domain.lead === undefined ? undefined : snapshot.people.get(domain.lead)?.title) ?? statusWords.nobody,
    projects: first.map(({ project: { id, code, title, rating } }) => ({
      code,
      title,
      rating,
      link: scene.linkTo({ list: 'projects', id }),
    })),
    others: projects.length - first.length,
    link: scene.linkTo({ list: 'domains', id: domain.id }),
    refreshFor: teamsIdsOf(scene, [viewer?.id]),
    press: { card: 'domainStatus', subject, seen: markOf([subject]) },
  };
};

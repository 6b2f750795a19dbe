import { ratingOfVerdict, readDomainPlan, type Rating } from '../../domain';
import { healthSentence } from '../../words';
import type { PressData } from '../build/button';
import { markOf } from '../build/markOf';
import type { SubjectScene } from '../defineCard';
import { teamsIdsOf } from '../scene';

export interface ProgrammeStatusProps {
  readonly press: PressData;
  readonly domains: readonly {
    readonly code: string;
    readonly title: string;
    /** In words. */
    readonly verdict: string;
    /** That it is drawn as; none without projects. */
    readonly rating?: Rating | undefined;
    readonly cause: string;
    readonly projects: number;
    readonly link: string;
  }[];
  /** How many are not shown. */
  readonly more: number;
  readonly link: string;
  readonly refreshFor: readonly string[];
}

const most = 8;

/** Every domain in its place: verdict and cause. */
export const programmeStatusProps = (scene: SubjectScene): ProgrammeStatusProps | undefined => {
  const { snapshot, today, subject, viewer } = scene;
  if (subject !== 'programme') return undefined;
  const domains = [...snapshot.domains.values()].sort(
    (one, other) => (one.position ?? 1000) - (other.position ?? 1000) || (one.code < other.code ? -1 : 1),
  );
  return {
    domains: domains.slice(0, most).flatMap(({ id, code, title }) => {
      const plan = readDomainPlan(snapshot, id, today);
      if (!plan) return [];
      const rating = ratingOfVerdict(plan.health.verdict);
      const link = scene.linkTo({ list: 'domains', id });
      return [{ code, title, ...healthSentence(plan.health), rating, projects: plan.projects.length, link }];
    }),
    more: Math.max(0, domains.length - most),
    link: scene.linkTo({ list: 'programme', id: '' }),
    refreshFor: teamsIdsOf(scene, [viewer?.id]),
    press: { card: 'programmeStatus', subject, seen: markOf([subject]) },
  };
};

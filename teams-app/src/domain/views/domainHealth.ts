import type { EscalationRecord, MilestoneRecord, ProjectRecord, Rating } from '../plan';
import type { ProjectStanding } from './projectStanding';

/** On the whole: one red or amber project is enough to need attention; off track when at least a third of those under way are red. */
export type Verdict = 'On track' | 'Needs attention' | 'Off track' | 'Complete' | 'Not started' | 'No projects';

/** Why a project is named in the health sentence, most telling reason first. */
export interface HealthCause {
  readonly project: ProjectRecord;
  readonly reason:
    | { readonly kind: 'slipped-again'; readonly times: number; readonly with: EscalationRecord['rung'] | undefined }
    | { readonly kind: 'escalated'; readonly with: EscalationRecord['rung'] }
    | { readonly kind: 'late'; readonly milestone: MilestoneRecord; readonly days: number }
    | { readonly kind: 'finish-slipped'; readonly days: number }
    | { readonly kind: 'rated'; readonly rating: Rating };
}

export interface DomainHealth {
  readonly verdict: Verdict;
  /** The same judgement on last period's ratings; undefined when no project has one. */
  readonly lastVerdict: Verdict | undefined;
  /** At most two, the worst first. */
  readonly causes: readonly HealthCause[];
}

/** Verdict first, then cause: what a domain's page says before anything else. */
export const domainHealth = (standings: readonly ProjectStanding[]): DomainHealth => {
  const last = standings.flatMap(({ project }) => (project.lastRating ? [project.lastRating] : []));
  return {
    verdict: verdictOn(standings.map(({ project }) => project.rating)),
    lastVerdict: last.length === 0 ? undefined : verdictOn(last),
    causes: standings
      .filter(({ needsAttention }) => needsAttention)
      .sort(worstFirst)
      .slice(0, 2)
      .map((standing) => ({ project: standing.project, reason: reasonOf(standing) })),
  };
};

/** The judgement on a set of ratings. */
export const verdictOn = (ratings: readonly Rating[]): Verdict => {
  if (ratings.length === 0) return 'No projects';
  const active = ratings.filter((rating) => rating !== 'Complete' && rating !== 'Not started');
  if (active.length === 0) return ratings.includes('Not started') ? 'Not started' : 'Complete';
  const red = active.filter((rating) => rating === 'Red').length;
  if (red * 3 >= active.length && red > 0) return 'Off track';
  return red > 0 || active.includes('Amber') ? 'Needs attention' : 'On track';
};

const weight = { Red: 2, Amber: 1, Green: 0, Complete: 0, 'Not started': 0 } as const satisfies Record<Rating, number>;

const worstFirst = (a: ProjectStanding, b: ProjectStanding): number =>
  weight[b.project.rating] - weight[a.project.rating] ||
  b.openEscalations.length - a.openEscalations.length ||
  b.lateCount - a.lateCount ||
  b.slipDays - a.slipDays ||
  (a.project.code < b.project.code ? -1 : 1);

const reasonOf = ({
  project,
  openEscalations,
  mostMoved,
  milestones,
  slipDays,
}: ProjectStanding): HealthCause['reason'] => {
  const rung = openEscalations[0]?.rung;
  if (mostMoved >= 3) return { kind: 'slipped-again', times: mostMoved, with: rung };
  if (rung) return { kind: 'escalated', with: rung };
  const late = milestones.find(({ state }) => state === 'late');
  if (late) return { kind: 'late', milestone: late.milestone, days: late.lateDays };
  return slipDays >= 7 ? { kind: 'finish-slipped', days: slipDays } : { kind: 'rated', rating: project.rating };
};

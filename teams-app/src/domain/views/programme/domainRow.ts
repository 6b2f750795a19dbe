import type { Day, Rating } from '../../plan';
import type { DomainHealth } from '../domainHealth';
import type { DomainPlan } from '../readDomainPlan';
import { commitmentsOf, type Commitments } from './commitmentsOf';
import type { ProgrammeDomain, ProgrammeProject, Step } from './records';
import { stepsOf } from './stepsOf';

/** One domain beside the others: the same facts in the same order, so that they can be compared. */
export interface DomainRow {
  readonly domain: ProgrammeDomain;
  /** A judgement with its causes, not an average. */
  readonly health: DomainHealth;
  readonly projectCount: number;
  readonly counts: Readonly<Record<Rating, number>>;
  readonly commitments: Commitments;
  /** The next thing to come; a priority's goes first among those of one day. */
  readonly next: Step | undefined;
  /** What was done last, for a domain of which nothing else is to be said. */
  readonly lastDone: Step | undefined;
}

export const domainRow = (
  { domain, health, projects, counts }: DomainPlan<ProgrammeDomain, ProgrammeProject>,
  priorities: ReadonlySet<string>,
  since: Day,
  today: Day,
): DomainRow => {
  const steps = projects.flatMap(stepsOf);
  const ahead = steps.filter(({ state }) => state !== 'done' && state !== 'late').sort(soonestOf(priorities));
  const done = steps.filter(({ state }) => state === 'done').sort((a, b) => (a.on > b.on ? -1 : 1));
  return {
    domain,
    health,
    projectCount: projects.length,
    counts,
    commitments: commitmentsOf(steps, since, today),
    next: ahead[0],
    lastDone: done[0],
  };
};

const soonestOf =
  (priorities: ReadonlySet<string>) =>
  (a: Step, b: Step): number => {
    if (a.on !== b.on) return a.on < b.on ? -1 : 1;
    const first = Number(priorities.has(b.project.id)) - Number(priorities.has(a.project.id));
    return first !== 0 ? first : a.milestone.key < b.milestone.key ? -1 : 1;
  };

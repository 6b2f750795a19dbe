import type { Calendar } from '../../calendar';
import type { Day } from '../../plan';
import type { Policy } from '../../policy';
import { readDomainPlan } from '../readDomainPlan';
import { commitmentsOf, commitmentsSince, type Commitments } from './commitmentsOf';
import { domainRow, type DomainRow } from './domainRow';
import { forwardPlan, type ForwardPlan } from './forwardPlan';
import { nextMeetings, type NextMeetings } from './nextMeetings';
import { openMatters, type OpenMatter } from './openMatters';
import { prioritiesOf, type Priorities } from './prioritiesOf';
import { programmeVerdict, type ProgrammeVerdict } from './programmeVerdict';
import type { ProgrammeSnapshot, Step } from './records';
import { silentProjects, type SilentProject } from './silentProjects';
import { stepsOf } from './stepsOf';

/** The programme on one page, as its leadership reads it. */
export interface ProgrammeView extends ProgrammeVerdict {
  readonly priorities: Priorities;
  /** By the domains' position, then code. */
  readonly domains: readonly DomainRow[];
  readonly matters: readonly OpenMatter[];
  readonly commitments: Commitments;
  /** Open steps that were put back twice or more, the most often first. */
  readonly movedAgain: readonly Step[];
  readonly silent: readonly SilentProject[];
  readonly ahead: ForwardPlan;
  readonly meetings: NextMeetings;
}

type Rules = Pick<Policy, 'priorityCap' | 'silentWorkingDays' | 'answerWithinWorkingDays' | 'papersClearWorkingDays'>;

/**
 * Reads all domains for the leadership's page.
 * @param calendar working days with the programme's own closures
 * @param policy as `policyFrom` gives it
 */
export const programmeOf = (
  snapshot: ProgrammeSnapshot,
  calendar: Calendar,
  policy: Rules,
  today: Day,
): ProgrammeView => {
  const priorities = prioritiesOf(snapshot.projects.values(), policy, today);
  const first = new Set(priorities.projects.map(({ id }) => id));
  const since = commitmentsSince(today);
  const plans = [...snapshot.domains.values()].sort(byPosition).flatMap(({ id }) => {
    const plan = readDomainPlan(snapshot, id, today);
    return plan ? [plan] : [];
  });
  const domains = plans.map((plan) => domainRow(plan, first, since, today));
  const steps = plans.flatMap(({ projects }) => projects.flatMap(stepsOf));
  const meetings = nextMeetings(snapshot, policy, calendar, today);
  const planned = [...(meetings.next ? [meetings.next.meeting] : []), ...meetings.later];
  return {
    ...programmeVerdict(domains, snapshot.projects.values(), first),
    priorities,
    domains,
    matters: openMatters(snapshot, meetings.next, policy, calendar, today),
    commitments: commitmentsOf(steps, since, today),
    movedAgain: steps.filter(({ state, milestone }) => state !== 'done' && timesMoved(milestone) >= 2).sort(mostMoved),
    silent: silentProjects(snapshot, policy, calendar, today),
    ahead: forwardPlan(steps, planned, today),
    meetings,
  };
};

const byPosition = (
  a: { readonly position?: number; readonly code: string },
  b: { readonly position?: number; readonly code: string },
): number => (a.position ?? 99) - (b.position ?? 99) || (a.code < b.code ? -1 : 1);

const timesMoved = ({ moved = 0 }: Step['milestone']): number => moved;

const mostMoved = (a: Step, b: Step): number =>
  timesMoved(b.milestone) - timesMoved(a.milestone) ||
  b.slipDays - a.slipDays ||
  (a.milestone.key < b.milestone.key ? -1 : 1);

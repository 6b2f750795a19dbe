import type { Calendar } from '../calendar';
import type { Day, PlanSnapshot } from '../plan';
import type { Policy } from '../policy';
import { readReports, silentSince } from '../reports';
import { isLive } from './isLive';

interface Scene {
  readonly snapshot: Pick<PlanSnapshot, 'milestones' | 'projects' | 'escalations' | 'updates' | 'notices'>;
  readonly policy: Pick<Policy, 'escalateWorkingDaysOverdue' | 'escalateSilentWorkingDays'>;
  readonly calendar: Calendar;
  readonly today: Day;
}

/**
 * The working day on which the SRO of a milestone (overdue) or project (nobody reported) is told of it if nothing changes: `item` is `milestones/12` or
 * `projects/3`. Undefined for what is never taken to an SRO, and for what is with somebody already.
 */
export const sroHearsOn = ({ snapshot, policy, calendar, today }: Scene, item: string): Day | undefined => {
  const [list, id = ''] = item.split('/');
  const isTaken = (of: 'milestone' | 'project'): boolean =>
    [...snapshot.escalations.values()].some(
      (one) => isLive(one) && one[of] === id && (of === 'milestone' || one.milestone === undefined),
    );
  const project = snapshot.projects.get(id);
  const milestone = snapshot.milestones.get(id);
  if (list === 'milestones' && milestone && milestone.done === undefined && !isTaken('milestone')) {
    const late = calendar.addWorkingDays(milestone.forecast, policy.escalateWorkingDaysOverdue);
    return nextWorking(calendar, later(late, milestone.notBefore ?? late));
  }
  const since = list === 'projects' && project ? silentSince(readReports(snapshot), project, today) : undefined;
  if (since === undefined || isTaken('project')) return undefined;
  return calendar.addWorkingDays(since, policy.escalateSilentWorkingDays);
};

const later = (one: Day, other: Day): Day => (one > other ? one : other);

const nextWorking = (calendar: Calendar, day: Day): Day =>
  calendar.isWorkingDay(day) ? day : calendar.addWorkingDays(day, 1);

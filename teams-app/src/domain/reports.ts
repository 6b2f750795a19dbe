import { firstRequest } from './firstRequest';
import { hasBegun } from './hasBegun';
import type { Day, PlanSnapshot, ProjectRecord } from './plan';

/** When each project was reported on. */
export interface Reports {
  daysOf(project: string): readonly Day[];
  /** The programme's first report; where nobody ever reported, the day on which somebody was first asked to. Before it nobody is silent. */
  readonly first: Day | undefined;
}

export const readReports = ({ updates, notices }: Pick<PlanSnapshot, 'updates' | 'notices'>): Reports => {
  const days = new Map<string, Day[]>();
  let first: Day | undefined;
  for (const { project, on } of updates.values()) {
    const known = days.get(project);
    if (known) known.push(on);
    else days.set(project, [on]);
    if (first === undefined || on < first) first = on;
  }
  if (first === undefined && notices) first = firstRequest(notices);
  return { daysOf: (project) => days.get(project) ?? [], first };
};

/**
 * The day since which nobody has reported on a project: its last report, else its start, but not before the programme's first report (or first
 * request for one), so that a programme which has just begun to report does not fall silent at once. Undefined when there is nothing to report, or
 * nobody was asked yet.
 */
export const silentSince = (reports: Reports, project: ProjectRecord, today: Day): Day | undefined => {
  const { id, rating, start } = project;
  if (reports.first === undefined || rating === 'Complete' || !hasBegun(project, today)) return undefined;
  const last = latest(reports.daysOf(id));
  if (last !== undefined) return last;
  return start > reports.first ? start : reports.first;
};

const latest = (days: readonly Day[]): Day | undefined =>
  days.reduce<Day | undefined>((late, day) => (late === undefined || day > late ? day : late), undefined);

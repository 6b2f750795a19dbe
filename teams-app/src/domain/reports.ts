import type { Day, PlanSnapshot, ProjectRecord } from './plan';

/** When each project was reported on. */
export interface Reports {
  daysOf(project: string): readonly Day[];
  /** The programme's first report: before it nobody was asked. */
  readonly first: Day | undefined;
}

export const readReports = ({ updates }: Pick<PlanSnapshot, 'updates'>): Reports => {
  const days = new Map<string, Day[]>();
  let first: Day | undefined;
  for (const { project, on } of updates.values()) {
    const known = days.get(project);
    if (known) known.push(on);
    else days.set(project, [on]);
    if (first === undefined || on < first) first = on;
  }
  return { daysOf: (project) => days.get(project) ?? [], first };
};

/**
 * The day since which nobody has reported on a project: its last report, else its start, but not before the programme's first report, so that
 * a programme which has just begun to report does not fall silent at once. Undefined when there is nothing to report, or nothing was yet.
 */
export const silentSince = (reports: Reports, { id, rating, start }: ProjectRecord): Day | undefined => {
  if (reports.first === undefined || rating === 'Complete' || rating === 'Not started') return undefined;
  const last = latest(reports.daysOf(id));
  if (last !== undefined) return last;
  return start > reports.first ? start : reports.first;
};

const latest = (days: readonly Day[]): Day | undefined =>
  days.reduce<Day | undefined>((late, day) => (late === undefined || day > late ? day : late), undefined);

import type { Calendar } from '../../calendar';
import type { Day } from '../../plan';
import type { Policy } from '../../policy';
import { readReports, silentSince } from '../../reports';
import type { ProgrammeProject, ProgrammeSnapshot } from './records';

export interface SilentProject {
  readonly project: ProgrammeProject;
  /** Its last report, else the day from which one was to be expected. */
  readonly since: Day;
  readonly workingDays: number;
}

/** Projects on which nobody has reported for the policy's number of working days, by the rule that the bot asks by; the longest silence first. */
export const silentProjects = (
  { projects, updates, notices }: Pick<ProgrammeSnapshot, 'projects' | 'updates' | 'notices'>,
  { silentWorkingDays }: Pick<Policy, 'silentWorkingDays'>,
  calendar: Calendar,
  today: Day,
): readonly SilentProject[] => {
  const reports = readReports({ updates, ...(notices && { notices }) });
  return [...projects.values()]
    .flatMap((project) => {
      const since = silentSince(reports, project, today);
      if (since === undefined) return [];
      const workingDays = calendar.workingDaysBetween(since, today);
      return workingDays < silentWorkingDays ? [] : [{ project, since, workingDays }];
    })
    .sort((a, b) => b.workingDays - a.workingDays || (a.project.code < b.project.code ? -1 : 1));
};

import type { EscalationRecord, PlanSnapshot } from '../plan';
import { readReports, type Reports } from '../reports';
import type { MatterNow } from './howSettled';

/** Looks up what escalations are about. */
export const readMatters = (
  snapshot: Pick<PlanSnapshot, 'milestones' | 'projects' | 'updates'>,
): ((escalation: Pick<EscalationRecord, 'milestone' | 'project'>) => MatterNow) => {
  let reports: Reports | undefined;
  return ({ milestone, project }) => {
    reports ??= readReports(snapshot);
    return {
      milestone: milestone === undefined ? undefined : snapshot.milestones.get(milestone),
      project: snapshot.projects.get(project),
      reportedOn: [...reports.daysOf(project)].sort().at(-1),
    };
  };
};

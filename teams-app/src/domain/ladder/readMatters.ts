import type { EscalationRecord, PlanSnapshot } from '../plan';
import { readReports, type Reports } from '../reports';
import { readEscalationKey } from '../rules/escalationKey';
import type { MatterNow } from './howSettled';

type Known = Pick<PlanSnapshot, 'milestones' | 'projects' | 'risks' | 'updates' | 'notices' | 'unfit'>;

/** Looks up what escalations are about. */
export const readMatters = (
  snapshot: Known,
): ((escalation: Pick<EscalationRecord, 'key' | 'milestone' | 'project' | 'risk'>) => MatterNow) => {
  let reports: Reports | undefined;
  return ({ key, milestone, project, risk }) => {
    reports ??= readReports(snapshot);
    return {
      milestone: milestone === undefined ? undefined : snapshot.milestones.get(milestone),
      isMilestoneGone: isGone(snapshot, key),
      project: snapshot.projects.get(project),
      isProjectGone: !snapshot.projects.has(project) && !isUnfit(snapshot, 'projects', project),
      riskEnd: riskEndOf(snapshot, risk),
      riskOutcome: snapshot.risks?.get(risk ?? '')?.outcome,
      reportedOn: [...reports.daysOf(project)].sort().at(-1),
    };
  };
};

/** By the key: SharePoint may empty the column of an item whose milestone is deleted. A row that only cannot be read is still there. */
const isGone = (snapshot: Known, key: string): boolean => {
  const about = readEscalationKey(key);
  if (about?.list !== 'milestones' || snapshot.milestones.has(about.id)) return false;
  return !isUnfit(snapshot, 'milestones', about.id);
};

const riskEndOf = (snapshot: Known, risk: string | undefined): MatterNow['riskEnd'] => {
  // An empty log is more likely one that could not be read.
  if (risk === undefined || !snapshot.risks?.size) return undefined;
  const entry = snapshot.risks.get(risk);
  if (entry) return entry.state === 'Closed' ? 'closed' : undefined;
  return isUnfit(snapshot, 'risks', risk) ? undefined : 'gone';
};

const isUnfit = ({ unfit = [] }: Known, list: string, id: string): boolean =>
  unfit.some((row) => row.list === list && row.id === id);

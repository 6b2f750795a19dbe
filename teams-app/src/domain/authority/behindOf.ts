import type { EscalationRecord, PlanSnapshot } from '../plan';

/**
 * Whose matter an escalation is (id in the People list): whoever raised it by hand; else its milestone's owner, or the project's lead where it
 * concerns no milestone. They are not asked to chase themselves.
 */
export const behindOf = (
  { raisedBy, milestone, project }: Pick<EscalationRecord, 'raisedBy' | 'milestone' | 'project'>,
  { milestones, projects }: Pick<PlanSnapshot, 'milestones' | 'projects'>,
): string | undefined =>
  raisedBy ?? (milestone === undefined ? projects.get(project)?.lead : milestones.get(milestone)?.owner);

import { formatDay } from '../formatDay';
import type { Day, EscalationRecord, MilestoneRecord, ProjectRecord } from '../plan';
import { readEscalationKey } from '../rules/escalationKey';

/** What an escalation is about, as it stands now; what is not known settles nothing. */
export interface MatterNow {
  readonly milestone: MilestoneRecord | undefined;
  /** The milestone that a rule raised it about was deleted. */
  readonly isMilestoneGone: boolean;
  readonly project: ProjectRecord | undefined;
  /** Day of the project's newest report. */
  readonly reportedOn: Day | undefined;
}

/**
 * How a matter settled by itself, in words without a full stop; undefined while it stands. Any matter of a milestone settles once that is done.
 * What a rule raised about a milestone settles once that was deleted. Overdue: its date is another, or lies ahead again. Slipped: the move was taken back. Red twice: it is no longer red. Silence: somebody
 * reported. What a person raised is otherwise theirs, and the holders', to end.
 */
export const howSettled = (escalation: EscalationRecord, now: MatterNow, today: Day): string | undefined => {
  const { milestone, isMilestoneGone, project, reportedOn } = now;
  if (milestone?.done !== undefined) return `Done on ${formatDay(milestone.done, today)}`;
  if (isMilestoneGone) return 'Its milestone is no longer in the plan';
  const key = readEscalationKey(escalation.key);
  switch (key?.rule) {
    case 'overdueEscalation':
      // Another day still past raises an escalation of its own.
      return milestone && (milestone.forecast >= today || milestone.forecast !== key.day)
        ? `Now due on ${formatDay(milestone.forecast, today)}`
        : undefined;
    case 'slippedThrice':
      return milestone && (milestone.moved ?? 0) < Number(key.moment.slice('moved'.length))
        ? `Its forecast is ${formatDay(milestone.forecast, today)} again`
        : undefined;
    case 'redTwice':
      return project && project.rating !== 'Red' ? `Now rated ${project.rating}` : undefined;
    case 'silenceEscalation':
      if (reportedOn !== undefined && reportedOn > key.day) return `Reported on ${formatDay(reportedOn, today)}`;
      return project && (project.rating === 'Complete' || project.rating === 'Not started')
        ? `Now rated ${project.rating}`
        : undefined;
    case undefined:
      return undefined;
  }
};

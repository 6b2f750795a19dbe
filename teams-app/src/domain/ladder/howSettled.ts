import { formatDay } from '../formatDay';
import { hasBegun } from '../hasBegun';
import type { Day, EscalationRecord, MilestoneRecord, ProjectRecord } from '../plan';
import { readEscalationKey } from '../rules/escalationKey';
import { forecastSettles } from './forecastSettles';
import { isAnswered } from './isAnswered';

/** What an escalation is about, as it stands now; what is not known settles nothing. */
export interface MatterNow {
  readonly milestone: MilestoneRecord | undefined;
  /** The milestone that a rule raised it about was deleted. */
  readonly isMilestoneGone: boolean;
  readonly project: ProjectRecord | undefined;
  /** It was deleted; one whose row only cannot be read is not. */
  readonly isProjectGone: boolean;
  /** How the entry of the RAID log that was sent up ended; undefined while it is open, where it is not known, and where none was. */
  readonly riskEnd: 'closed' | 'gone' | undefined;
  /** How it ended, in the words of whoever closed it. */
  readonly riskOutcome?: string | undefined;
  /** Day of the project's newest report. */
  readonly reportedOn: Day | undefined;
}

/**
 * How a matter settled by itself, in words without a full stop; undefined while it stands. Any matter of a milestone settles once that is done, and any
 * at all once its project was deleted; what a rule raised about a milestone once that was deleted; an entry of the RAID log that was sent up once that is closed or deleted. A forecast that takes its cause away (see
 * forecastSettles) settles it while nobody has answered it: what somebody holds is theirs to end, not the owner's. Red twice: it is no longer red.
 * Silence: somebody reported. What a person raised is otherwise theirs, and the holders', to end.
 */
export const howSettled = (escalation: EscalationRecord, now: MatterNow, today: Day): string | undefined => {
  const { milestone, isMilestoneGone, isProjectGone, project, riskEnd, riskOutcome, reportedOn } = now;
  if (milestone?.done !== undefined) return `Done on ${formatDay(milestone.done, today)}`;
  if (isProjectGone) return 'Its project is no longer in the plan';
  if (isMilestoneGone) return 'Its milestone is no longer in the plan';
  if (riskEnd === 'closed') return `Its entry in the RAID log is closed${quoted(riskOutcome)}`;
  // An entry that is as new as its escalation may only not have been read yet.
  if (riskEnd === 'gone' && escalation.raisedOn < today) return 'Its entry is no longer in the RAID log';
  const key = readEscalationKey(escalation.key);
  switch (key?.rule) {
    case 'overdueEscalation':
    case 'slippedThrice':
      return isAnswered(escalation) ? undefined : forecastSettles(escalation, milestone, today);
    case 'redTwice':
      return project && project.rating !== 'Red' ? `Now rated ${project.rating}` : undefined;
    case 'silenceEscalation':
      if (reportedOn !== undefined && reportedOn > key.day) return `Reported on ${formatDay(reportedOn, today)}`;
      return project && (project.rating === 'Complete' || !hasBegun(project, today))
        ? `Now rated ${project.rating}`
        : undefined;
    case undefined:
      return undefined;
  }
};

const mostQuoted = 400;

/** Whoever held it reads why, without looking for the entry. */
const quoted = (said = ''): string => {
  const words = said.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
  if (words === '') return '';
  return `: “${words.length > mostQuoted ? `${words.slice(0, mostQuoted).trimEnd()}…` : words}”`;
};

import type { Calendar } from '../../calendar';
import { isLive } from '../../ladder/isLive';
import type { Day, EscalationRecord } from '../../plan';
import type { Policy } from '../../policy';
import type { NextMeeting } from './nextMeetings';
import type { ProgrammeProject, ProgrammeSnapshot } from './records';

/** What an escalation waits for: an answer (working days left, 0 today, negative past), a promised day, or a meeting. */
export type MatterClock =
  | { readonly kind: 'answer'; readonly left: number; readonly of: number }
  | { readonly kind: 'promise'; readonly by: Day; readonly isPast: boolean }
  /** `place` on the next meeting's agenda, from 1. */
  | { readonly kind: 'agenda'; readonly on: Day; readonly place: number }
  | { readonly kind: 'no meeting' };

export interface OpenMatter {
  readonly escalation: EscalationRecord;
  readonly project: ProgrammeProject | undefined;
  /** How far up it is: 0 owner … 3 leadership group. */
  readonly rung: number;
  readonly clock: MatterClock;
}

const rungs: readonly EscalationRecord['rung'][] = ['Owner', 'SRO', 'Domain lead', 'Leadership group'];
export const topRung = rungs.length - 1;

/** Escalations that somebody still has to do something about: the group's own first, then by the answer that is due soonest, promises last. */
export const openMatters = (
  { escalations, projects }: Pick<ProgrammeSnapshot, 'escalations' | 'projects'>,
  meeting: NextMeeting | undefined,
  { answerWithinWorkingDays }: Pick<Policy, 'answerWithinWorkingDays'>,
  calendar: Calendar,
  today: Day,
): readonly OpenMatter[] => {
  const places = new Map(meeting?.items.flatMap(({ escalation }, at) => (escalation ? [[escalation, at + 1]] : [])));
  const clockOf = ({ id, rung, state, actionBy, answerBy }: EscalationRecord): MatterClock => {
    if (state === 'Action agreed' && actionBy !== undefined)
      return { kind: 'promise', by: actionBy, isPast: actionBy < today };
    if (rung !== 'Leadership group')
      return { kind: 'answer', left: calendar.workingDaysBetween(today, answerBy), of: answerWithinWorkingDays };
    const place = places.get(id);
    return meeting && place !== undefined ? { kind: 'agenda', on: meeting.meeting.on, place } : { kind: 'no meeting' };
  };
  return [...escalations.values()]
    .filter(isLive)
    .map((escalation) => ({
      escalation,
      project: projects.get(escalation.project),
      rung: rungs.indexOf(escalation.rung),
      clock: clockOf(escalation),
    }))
    .sort(byPress);
};

const byPress = (a: OpenMatter, b: OpenMatter): number => {
  const [one, other] = [pressOf(a), pressOf(b)];
  return one < other ? -1 : one > other ? 1 : a.escalation.key < b.escalation.key ? -1 : 1;
};

const pressOf = ({ rung, clock, escalation }: OpenMatter): string => {
  if (clock.kind === 'promise') return `2 ${clock.by}`;
  return rung === topRung ? `0 ${escalation.raisedOn}` : `1 ${escalation.answerBy}`;
};

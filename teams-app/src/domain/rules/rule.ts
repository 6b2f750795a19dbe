import type { Calendar } from '../calendar';
import type { MeetingSnapshot } from '../meetings/records';
import type { Notice } from '../notice';
import type { Day, EscalationRecord, PersonRecord, PlanSnapshot } from '../plan';
import type { Policy } from '../policy';

/** What rules read of the programme: its plan and, where they are given, its groups and their meetings. */
export type RuleSnapshot = PlanSnapshot & Partial<Omit<MeetingSnapshot, Exclude<keyof PlanSnapshot, 'agendaItems'>>>;

/** What every rule may look at, prepared once a sweep. */
export interface RuleScene {
  readonly snapshot: RuleSnapshot;
  readonly policy: Policy;
  readonly calendar: Calendar;
  readonly today: Day;
  readonly escalationsByKey: ReadonlyMap<string, EscalationRecord>;
  /** The programme team's members who are there today. */
  readonly team: readonly PersonRecord[];
}

/**
 * A reason to write to somebody. Hours, days off and what was said already are none of its business: the planner sees to them.
 * @example export const milestoneReminder: Rule = { id: 'milestoneReminder', explain: () => 'Owners are reminded …', *plan(scene) { … } }
 */
export interface Rule {
  /** Stable: it is part of every notice's key. */
  readonly id: string;
  /** What it does under this policy, as a sentence for help and settings pages. */
  readonly explain: (policy: Policy) => string;
  /** What it says is told once, whoever it is told to: to one of the programme team, or to one of those whom a matter concerns. */
  readonly isNews?: boolean;
  plan(scene: RuleScene): Iterable<Notice>;
}

import { mayAnswerEscalation } from '../authority/mayAnswerEscalation';
import { nextRung } from '../authority/nextRung';
import type { Calendar } from '../calendar';
import { lateDays } from '../lateDays';
import { londonClock } from '../londonClock';
import type { Day, EscalationRecord, PersonRecord, PlanSnapshot, Trigger } from '../plan';
import type { Policy } from '../policy';
import { matterNames, meetingTaking } from './matterNames';
import { slipOf } from './slipOf';

/** An escalation as its sentences tell it to one person: the names resolved, the days counted. */
export interface EscalationFactsView {
  readonly state: 'open' | 'acknowledged' | 'action agreed' | 'returned' | 'closed';
  readonly trigger: Trigger;
  /** The milestone's title, or what a person named the barrier, or the project's. */
  readonly title: string;
  /** Reference of the milestone, or of the project where there is none. */
  readonly key: string;
  readonly projectTitle: string;
  readonly today: Day;
  /** Of its milestone, if it concerns one. */
  readonly milestone?:
    | { readonly forecast: Day; readonly done?: Day | undefined; readonly slipDays: number; readonly moved: number }
    | undefined;
  readonly daysLate: number;
  /** Owner of the milestone, or lead of the project. */
  readonly ownerName: string;
  readonly holderName: string;
  readonly rung: EscalationRecord['rung'];
  readonly answerBy: Day;
  /** London time until which an answer of that day counts. */
  readonly answerUntil: string;
  /** Working days left to answer; negative once it is past. */
  readonly workingDaysLeft: number;
  /** Who would get it next. */
  readonly nextName?: string | undefined;
  /** The meeting that takes it up. */
  readonly meeting?: { readonly title: string; readonly on: Day } | undefined;
  readonly answer?: string | undefined;
  readonly answeredBy?: string | undefined;
  readonly answeredOn?: Day | undefined;
  readonly actionBy?: Day | undefined;
  readonly outcome?: string | undefined;
  /** Whether the person looking may answer. */
  readonly mayAnswer: boolean;
}

interface View {
  readonly snapshot: Pick<PlanSnapshot, 'people' | 'projects' | 'domains' | 'milestones' | 'meetings'> & {
    readonly agendaItems: ReadonlyMap<string, { readonly escalation?: string; readonly meeting?: string }>;
  };
  readonly policy: Policy;
  readonly calendar: Calendar;
  readonly today: Day;
  /** Who looks; undefined for somebody the People list does not know. */
  readonly me: PersonRecord | undefined;
}

const states = {
  Open: 'open',
  Acknowledged: 'acknowledged',
  'Action agreed': 'action agreed',
  Returned: 'returned',
  Closed: 'closed',
} as const;

export const escalationFacts = (view: View, escalation: EscalationRecord): EscalationFactsView => {
  const { snapshot, policy, calendar, today, me } = view;
  const { people } = snapshot;
  const milestone = snapshot.milestones.get(escalation.milestone ?? '');
  const project = snapshot.projects.get(escalation.project);
  return {
    state: states[escalation.state],
    trigger: escalation.trigger ?? 'Overdue',
    ...matterNames(view, escalation),
    projectTitle: project?.title ?? '',
    today,
    milestone: milestone && {
      forecast: milestone.forecast,
      done: milestone.done,
      slipDays: slipOf(milestone),
      moved: milestone.moved ?? 0,
    },
    daysLate: milestone ? lateDays(milestone.forecast, today, milestone.done) : 0,
    ownerName: nameOrUnknown(people.get(milestone?.owner ?? project?.lead ?? project?.sro ?? '')),
    holderName: nameOrUnknown(people.get(escalation.holder)),
    rung: escalation.rung,
    answerBy: escalation.answerBy,
    answerUntil: policy.sendUntil,
    workingDaysLeft: calendar.workingDaysBetween(today, escalation.answerBy),
    nextName: nextRung(snapshot, escalation, today, policy)?.holder.title,
    meeting: meetingTaking(view, escalation.id),
    answer: escalation.answer,
    answeredBy: people.get(escalation.answeredBy ?? '')?.title,
    answeredOn: escalation.answeredAt === undefined ? undefined : londonClock(new Date(escalation.answeredAt)).day,
    actionBy: escalation.actionBy,
    outcome: escalation.outcome,
    mayAnswer: me !== undefined && mayAnswerEscalation(me, escalation, snapshot, today),
  };
};

const nameOrUnknown = (person: PersonRecord | undefined): string => person?.title ?? 'somebody unknown';

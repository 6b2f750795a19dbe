import { mayAnswerEscalation } from '../authority/mayAnswerEscalation';
import { nextRung } from '../authority/nextRung';
import type { Calendar } from '../calendar';
import { lateDays } from '../lateDays';
import { londonClock } from '../londonClock';
import type { Day, EscalationRecord, PersonRecord, PlanSnapshot, Trigger } from '../plan';
import type { Policy } from '../policy';
import { nameOf } from '../rules/reasons';
import { slipOf } from './slipOf';

interface Meeting {
  readonly title: string;
  readonly on: Day;
}

/** An escalation as its sentences tell it to one person: the names resolved, the days counted. */
export interface EscalationFactsView {
  readonly state: 'open' | 'acknowledged' | 'action agreed' | 'returned' | 'closed';
  readonly trigger: Trigger;
  readonly title: string;
  readonly key: string;
  readonly projectTitle: string;
  readonly today: Day;
  readonly milestone?:
    | { readonly forecast: Day; readonly done?: Day | undefined; readonly slipDays: number; readonly moved: number }
    | undefined;
  readonly daysLate: number;
  readonly ownerName: string;
  readonly holderName: string;
  readonly rung: EscalationRecord['rung'];
  readonly answerBy: Day;
  readonly answerUntil: string;
  readonly workingDaysLeft: number;
  readonly nextName: string | undefined;
  readonly meeting: Meeting | undefined;
  readonly answer: string | undefined;
  readonly answeredBy: string | undefined;
  readonly answeredOn: Day | undefined;
  readonly actionBy: Day | undefined;
  readonly outcome: string | undefined;
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
  const key = milestone?.key ?? project?.code ?? '';
  const named = milestone?.title ?? project?.title ?? escalation.title;
  return {
    state: states[escalation.state],
    trigger: escalation.trigger ?? 'Overdue',
    title: escalation.trigger === 'Barrier' ? withoutKey(escalation.title, key) : named,
    key,
    projectTitle: project?.title ?? '',
    today,
    milestone: milestone && {
      forecast: milestone.forecast,
      done: milestone.done,
      slipDays: slipOf(milestone),
      moved: milestone.moved ?? 0,
    },
    daysLate: milestone ? lateDays(milestone.forecast, today, milestone.done) : 0,
    ownerName: nameOf(people.get(milestone?.owner ?? project?.lead ?? project?.sro ?? '')),
    holderName: nameOf(people.get(escalation.holder)),
    rung: escalation.rung,
    answerBy: escalation.answerBy,
    answerUntil: policy.sendUntil,
    workingDaysLeft: calendar.workingDaysBetween(today, escalation.answerBy),
    nextName: nextRung(snapshot, escalation, today, policy)?.holder.title,
    meeting: meetingOf(view, escalation.id),
    answer: escalation.answer,
    answeredBy: people.get(escalation.answeredBy ?? '')?.title,
    answeredOn: escalation.answeredAt === undefined ? undefined : londonClock(new Date(escalation.answeredAt)).day,
    actionBy: escalation.actionBy,
    outcome: escalation.outcome,
    mayAnswer: me !== undefined && mayAnswerEscalation(me, escalation, snapshot, today),
  };
};

/** The meeting whose agenda has it. */
const meetingOf = ({ snapshot, today }: View, escalation: string): Meeting | undefined => {
  for (const item of snapshot.agendaItems.values()) {
    const meeting = item.escalation === escalation ? snapshot.meetings.get(item.meeting ?? '') : undefined;
    if (meeting?.state === 'Planned' && meeting.on >= today) return meeting;
  }
  return undefined;
};

const withoutKey = (title: string, key: string): string =>
  key !== '' && title.startsWith(`${key} `) ? title.slice(key.length + 1) : title;

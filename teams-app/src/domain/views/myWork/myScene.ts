import type { Calendar } from '../../calendar';
import type { MeetingItem } from '../../meetings/records';
import type { Notice } from '../../notice';
import type {
  ActionRecord,
  Day,
  MilestoneRecord,
  PersonRecord,
  PlanSnapshot,
  SaidRecord,
  UpdateRecord,
} from '../../plan';
import { planDay } from '../../planDay';
import type { Policy } from '../../policy';
import { readSnoozes } from '../../readSnoozes';
import type { RuleScene } from '../../rules';
import { teamThere } from '../../standing';

/** A report as it was sent. */
export interface ReportRecord extends UpdateRecord {
  readonly by: string;
  readonly did?: string;
  readonly next?: string;
  readonly help?: string;
}

/** What a page about one person reads of the programme; a replica's snapshot fits it. */
export interface MySnapshot extends Omit<PlanSnapshot, 'updates' | 'actions' | 'milestones'> {
  readonly updates: ReadonlyMap<string, ReportRecord>;
  readonly actions: ReadonlyMap<string, ActionRecord & { readonly meeting?: string }>;
  readonly milestones: ReadonlyMap<string, MilestoneRecord & { readonly waitsFor?: string }>;
  readonly notices: ReadonlyMap<string, SaidRecord & { readonly why: string }>;
  readonly agendaItems: ReadonlyMap<string, MeetingItem>;
}

export interface MyView {
  readonly snapshot: MySnapshot;
  readonly policy: Policy;
  readonly calendar: Calendar;
  readonly today: Day;
  readonly me: PersonRecord;
}

export interface MyScene extends MyView {
  readonly rules: RuleScene;
  /** What the bot's rules have to say to the person today, rested or not: the one source of why and by when. */
  readonly told: readonly Notice[];
  readonly isResting: (notice: Pick<Notice, 'card' | 'item' | 'recipient' | 'urgent'>) => boolean;
}

const nothing: PlanSnapshot['snoozes'] = new Map();

/** What the rules look at, and what rests. */
export const readMyRules = ({ snapshot, policy, calendar, today }: MyView): Pick<MyScene, 'rules' | 'isResting'> => {
  const escalationsByKey = new Map([...snapshot.escalations.values()].map((one) => [one.key, one]));
  const rules = { snapshot, policy, calendar, today, escalationsByKey, team: teamThere(snapshot, today) };
  return { rules, isResting: readSnoozes(snapshot, today) };
};

/** Asks the rules once for everything that the parts of the page draw from. */
export const readMyScene = (view: MyView): MyScene => {
  const { snapshot, policy, calendar, today, me } = view;
  const awake = { ...snapshot, snoozes: nothing };
  return {
    ...view,
    ...readMyRules(view),
    told: planDay(awake, policy, calendar, today).filter(
      // What a whole group is told stands under somebody who answers for it.
      ({ recipient, group }) => recipient === me.id && group === undefined,
    ),
  };
};

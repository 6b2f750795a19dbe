import type { Calendar } from '../calendar';
import { referencesWritten } from '../referencesWritten';
import type { Day } from '../plan';
import { itemsOf } from './agendaOrder';
import { nextMeetingOf } from './groupOf';
import { projectOfItem } from './matterOf';
import type {
  GroupAction,
  GroupDecision,
  GroupMeeting,
  MeetingItem,
  MeetingSnapshot,
  ReportBackRecord,
  Sector,
} from './records';
import { mentionsSector } from './mentionsSector';
import type { SeatNow } from './seatsOf';

/** Working days after a meeting within which a representative tells those they speak for: before the minutes are a month old. */
export const reportBackWithinWorkingDays = 10;

/** What a representative has to tell after a meeting. */
export interface ReportBack {
  readonly meeting: GroupMeeting;
  readonly seat: SeatNow;
  /** `Larkmere North LPC`, each. */
  readonly constituents: readonly string[];
  /** Decisions and actions that touch their sector. */
  readonly decisions: readonly GroupDecision[];
  readonly actions: readonly GroupAction[];
  /** The meeting's other decisions, for whoever asks. */
  readonly others: readonly GroupDecision[];
  /** Open actions that somebody of their sector owns: these need their constituents. */
  readonly needed: readonly GroupAction[];
  readonly next?: GroupMeeting;
  /** Items of the next meeting that touch their sector: what to ask constituents about. */
  readonly ahead: readonly MeetingItem[];
  /** Day by which it is to be told. */
  readonly due: Day;
  /** What was written of it, once the meeting is closed. */
  readonly record?: ReportBackRecord;
}

/**
 * What to tell the constituents of a seat. A matter touches a sector when its project is hosted by or goes live at an organisation of it, or when its
 * words name the sector.
 */
export const reportBackOf = (
  seat: SeatNow,
  meeting: GroupMeeting,
  snapshot: MeetingSnapshot,
  calendar: Calendar,
): ReportBack => {
  const { sector } = seat;
  const concerned = projectsOfSector(sector, snapshot);
  const touches = (text: string, project: string | undefined): boolean =>
    (project !== undefined && concerned.has(project)) || (sector !== undefined && mentionsSector(text, sector));
  const made = [...snapshot.decisions.values()].filter((one) => one.meeting === meeting.id).sort(byId);
  const codes = new Map([...snapshot.projects.values()].map(({ code, id }) => [code.toLowerCase(), id]));
  const isTheirs = ({ title, wording = '', projects, agendaItem }: GroupDecision): boolean => {
    const item = snapshot.agendaItems.get(agendaItem ?? '');
    const named = referencesWritten(projects).map((code) => codes.get(code.toLowerCase()));
    return [item && projectOfItem(item, snapshot), ...named].some((project) => touches(`${title} ${wording}`, project));
  };
  const agreed = [...snapshot.actions.values()].filter((one) => one.meeting === meeting.id).sort(byId);
  const isOwnedThere = ({ owner }: GroupAction): boolean => {
    const { organisation } = snapshot.people.get(owner) ?? {};
    return sector !== undefined && snapshot.organisations.get(organisation ?? '')?.sector === sector;
  };
  const next = nextMeetingOf(meeting, snapshot);
  const record = [...snapshot.reportBacks.values()].find(
    (one) => one.meeting === meeting.id && one.seat === seat.seat.id,
  );
  return {
    meeting,
    seat,
    constituents: constituentsOf(seat),
    decisions: made.filter(isTheirs),
    actions: agreed.filter((one) => isOwnedThere(one) || touches(one.title, one.project)),
    others: made.filter((one) => !isTheirs(one)),
    needed: agreed.filter((one) => one.done === undefined && isOwnedThere(one)),
    ...(next && { next }),
    ahead: next
      ? itemsOf(next, snapshot).filter((item) =>
          touches(`${item.title} ${item.note ?? ''}`, projectOfItem(item, snapshot)),
        )
      : [],
    due: calendar.addWorkingDays(meeting.on, reportBackWithinWorkingDays),
    ...(record && { record }),
  };
};

/** Those to whom a seat reports back. */
export const constituentsOf = ({ seat }: Pick<SeatNow, 'seat'>): readonly string[] =>
  (seat.constituents ?? '')
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

const projectsOfSector = (
  sector: Sector | undefined,
  { projects, rollouts, organisations }: Pick<MeetingSnapshot, 'projects' | 'rollouts' | 'organisations'>,
): ReadonlySet<string> => {
  const isTheirs = (organisation = ''): boolean =>
    sector !== undefined && organisations.get(organisation)?.sector === sector;
  return new Set([
    ...[...projects.values()].filter(({ organisation }) => isTheirs(organisation)).map(({ id }) => id),
    ...[...rollouts.values()].filter(({ organisation }) => isTheirs(organisation)).map(({ project }) => project),
  ]);
};

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => Number(a.id) - Number(b.id);

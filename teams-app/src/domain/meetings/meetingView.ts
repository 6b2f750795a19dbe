import type { Calendar } from '../calendar';
import { londonClock } from '../londonClock';
import type { Policy } from '../policy';
import { itemsOf } from './agendaOrder';
import { agendaTimes, type AgendaTimes } from './agendaTimes';
import { attendeesOf, type MeetingAttendee } from './attendeesOf';
import { currentItemOf, type CurrentItem } from './currentItemOf';
import { groupOf, nextMeetingOf } from './groupOf';
import { interestsOn, undecided } from './interestsOn';
import { lineOfItem, type AgendaLine } from './lineOfItem';
import { matterOfItem } from './matterOf';
import { chairOf, secretaryOf } from './memberRoles';
import { recordedOn, type Recorded } from './minutesOf';
import { paperStanding } from './paperStanding';
import { presencesOf } from './presencesOf';
import { quorumAhead, type QuorumRisk } from './quorumAhead';
import { quorumGaps } from './quorumGaps';
import { quorumNow, type QuorumNow } from './quorumNow';
import { quorumSince } from './quorumSince';
import { readQuorum } from './readQuorum';
import type { GroupMeeting, MeetingGroup, MeetingPerson, MeetingSnapshot } from './records';
import { seatsHeld } from './seatsHeld';
import type { SeatNow } from './seatsOf';
import { sectorLines, type SectorLine } from './sectorLines';

/** A meeting as its page, side panel and agenda card draw it. */
export interface MeetingView {
  readonly meeting: GroupMeeting;
  readonly group: MeetingGroup | undefined;
  readonly chair?: MeetingPerson;
  readonly secretary?: MeetingPerson;
  /** `14:33` and the day, London. */
  readonly now: string;
  readonly today: string;
  readonly times: AgendaTimes;
  /** Of those there; before the meeting of those who said they come. */
  readonly quorum: QuorumNow;
  /** Lines of the quorum not understood, and rules that cannot be met. */
  readonly quorumProblems: readonly string[];
  /** `14:04`: since when it has held without a break. */
  readonly quorumSince?: string;
  readonly sectors: readonly SectorLine[];
  readonly risk?: QuorumRisk;
  readonly seats: readonly SeatNow[];
  readonly items: readonly AgendaLine[];
  readonly current?: CurrentItem;
  readonly attendees: readonly MeetingAttendee[];
  /** Recorded on no item. */
  readonly general: Recorded;
  readonly counts: { readonly decisions: number; readonly actions: number; readonly notes: number };
  /** What somebody should look at, a sentence each: an agenda that is too long, papers. */
  readonly warnings: readonly string[];
  /** The group's next planned meeting after this one. */
  readonly next?: GroupMeeting;
}

export interface MeetingScene {
  readonly now: Date;
  readonly policy: Pick<Policy, 'papersClearWorkingDays'>;
  readonly calendar: Calendar;
}

/** Everything that is shown of a meeting at a moment. Closed ones stand as they stood at their end. */
export const meetingView = (meeting: GroupMeeting, snapshot: MeetingSnapshot, scene: MeetingScene): MeetingView => {
  const { day: today, time } = londonClock(scene.now);
  const group = groupOf(meeting, snapshot);
  const seats = seatsHeld(meeting, snapshot);
  const read = readQuorum(group?.quorum);
  const { rules, problems } = read;
  const there = presencesOf(meeting, seats, snapshot, meeting.endedAt);
  const quorum = quorumNow(read, seats, there);
  const attendees = attendeesOf(meeting, seats, snapshot);
  const since = quorumSince(meeting, seats, read, snapshot);
  const [chair, secretary] = [chairOf(meeting, snapshot), secretaryOf(meeting, snapshot)];
  const next = nextMeetingOf(meeting, snapshot);
  return {
    meeting,
    group,
    ...(chair && { chair }),
    ...(secretary && { secretary }),
    now: time,
    today,
    quorum,
    quorumProblems: [...problems, ...quorumGaps(rules, seats)],
    ...(since !== undefined && { quorumSince: since }),
    sectors: sectorLines(seats, there, quorum),
    seats,
    attendees,
    ...agendaView(meeting, snapshot, scene, { today, attendees, rules, seats, there }),
    general: recordedOn(meeting, undefined, snapshot),
    counts: countsOf(meeting, snapshot),
    ...(next && { next }),
  };
};

type Known = Pick<MeetingView, 'today' | 'attendees'> &
  Pick<Parameters<typeof quorumAhead>[0], 'rules' | 'seats' | 'there'>;

const agendaView = (
  meeting: GroupMeeting,
  snapshot: MeetingSnapshot,
  { now, policy, calendar }: MeetingScene,
  { today, attendees, ...known }: Known,
): Pick<MeetingView, 'items' | 'times' | 'risk' | 'current' | 'warnings'> => {
  const items = itemsOf(meeting, snapshot);
  const times = agendaTimes(meeting, items, meeting.endedAt === undefined ? now : new Date(meeting.endedAt));
  const among = new Set([
    ...attendees.flatMap(({ person, deputy }) => [person.id, ...(deputy ? [deputy.id] : [])]),
    ...items.flatMap(({ presenter, sponsor }) => [presenter ?? '', sponsor ?? '']),
  ]);
  const touched = new Map(
    items.map((item) => [item.id, interestsOn(matterOfItem(item, snapshot), snapshot, meeting.on, among)]),
  );
  const isOpen = meeting.state === 'Planned' || meeting.state === 'Running';
  const risk = isOpen
    ? quorumAhead({ ...known, items, times, undecided: ({ id }) => undecided(touched.get(id) ?? []) })
    : undefined;
  const papers = [...snapshot.papers.values()].filter((paper) => paper.meeting === meeting.id);
  const standing = { policy, calendar, today };
  const lines = items.map((item, at) =>
    lineOfItem(item, {
      meeting,
      times: times.items[at],
      isTimed: times.endsAt !== undefined,
      touched: touched.get(item.id) ?? [],
      atRisk: risk?.atRisk.includes(item.id) ?? false,
      papers,
      standing,
      people: snapshot.people,
    }),
  );
  const current = meeting.state === 'Running' ? lines.find(({ item }) => item.id === meeting.current) : undefined;
  const late = papers.flatMap((paper) =>
    paperStanding(paper, meeting, standing).sentences.map((sentence) => `“${paper.title}”: ${sentence}`),
  );
  return {
    items: lines,
    times,
    ...(risk && { risk }),
    ...(current && { current: currentItemOf(current, snapshot, now) }),
    warnings: isOpen ? [...(times.sentence === undefined ? [] : [times.sentence]), ...late] : [],
  };
};

const countsOf = ({ id }: GroupMeeting, snapshot: MeetingSnapshot): MeetingView['counts'] => {
  const count = (items: Iterable<{ readonly meeting?: string }>): number =>
    [...items].filter(({ meeting }) => meeting === id).length;
  return {
    decisions: count(snapshot.decisions.values()),
    actions: count(snapshot.actions.values()),
    notes: count(snapshot.minuteNotes.values()),
  };
};

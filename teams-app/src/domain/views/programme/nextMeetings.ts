import type { Calendar } from '../../calendar';
import { byMoment, isOfLeadership } from '../../meetings/groupOf';
import { papersDue } from '../../papersDue';
import type { Day, PaperRecord } from '../../plan';
import type { Policy } from '../../policy';
import type { AgendaRecord, ProgrammeMeeting, ProgrammeSnapshot } from './records';

export interface NextMeeting {
  readonly meeting: ProgrammeMeeting;
  /** In the order they are taken. */
  readonly items: readonly AgendaRecord[];
  readonly papersDue: Day;
  readonly papers: readonly PaperRecord[];
  /** Their day has passed and they are not there. */
  readonly papersLate: readonly PaperRecord[];
  readonly papersAwaited: readonly PaperRecord[];
}

export interface NextMeetings {
  readonly next: NextMeeting | undefined;
  /** Planned after that, soonest first. */
  readonly later: readonly ProgrammeMeeting[];
  /** Decisions that wait: those of the next meeting without an outcome, and those that no coming meeting has. */
  readonly decisions: readonly AgendaRecord[];
}

/** The leadership group's meetings to come, and the decisions that wait for them. */
export const nextMeetings = (
  {
    meetings,
    agendaItems,
    papers,
    groups = new Map(),
  }: Pick<ProgrammeSnapshot, 'meetings' | 'agendaItems' | 'papers' | 'groups'>,
  policy: Pick<Policy, 'papersClearWorkingDays'>,
  calendar: Calendar,
  today: Day,
): NextMeetings => {
  const ours = new Set([...meetings.values()].filter((one) => isOfLeadership(one, { groups })).map(({ id }) => id));
  const [first, ...later] = [...meetings.values()]
    .filter(({ id, state, on }) => ours.has(id) && state === 'Planned' && on >= today)
    .sort(byMoment);
  const items = [...agendaItems.values()].sort(byPlace);
  const isAhead = new Set([first, ...later].map((meeting) => meeting?.id));
  const isAwaited = ({ outcome = '' }: AgendaRecord): boolean => outcome.trim() === '';
  return {
    next: first && meetingOf(first, items, [...papers.values()], papersDue(first, policy, calendar), today),
    later,
    decisions: items.filter(
      (item) =>
        item.purpose === 'Decision' &&
        isAwaited(item) &&
        (item.meeting === undefined ||
          (ours.has(item.meeting) && (item.meeting === first?.id || !isAhead.has(item.meeting)))),
    ),
  };
};

const meetingOf = (
  meeting: ProgrammeMeeting,
  items: readonly AgendaRecord[],
  papers: readonly PaperRecord[],
  due: Day,
  today: Day,
): NextMeeting => {
  const ours = papers.filter((paper) => paper.meeting === meeting.id).sort((a, b) => (a.key < b.key ? -1 : 1));
  const missing = ours.filter(({ receivedOn }) => receivedOn === undefined);
  return {
    meeting,
    items: items.filter((item) => item.meeting === meeting.id),
    papersDue: due,
    papers: ours,
    papersLate: due < today ? missing : [],
    papersAwaited: due < today ? [] : missing,
  };
};

/** Items without a place come last, in the order they were made. */
const byPlace = (a: AgendaRecord, b: AgendaRecord): number =>
  (a.position ?? Infinity) === (b.position ?? Infinity)
    ? Number(a.id) - Number(b.id)
    : (a.position ?? Infinity) - (b.position ?? Infinity);

import type { Calendar } from '../calendar';
import { formatDay } from '../formatDay';
import { formatWorkingDays } from '../formatWorkingDays';
import { papersDue } from '../papersDue';
import type { Day } from '../plan';
import type { Policy } from '../policy';
import type { GroupMeeting, MeetingPaper } from './records';

/** Pages from which a paper is called long: about an hour's reading for each member. Its summary then has to stand for it. */
export const longPaperPages = 40;

export interface PaperStanding {
  readonly state: 'awaited' | 'overdue' | 'in time' | 'late';
  /** Day by which it is, or was, due. */
  readonly due: Day;
  /** What its cover sheet lacks, as its headings name it. */
  readonly missing: readonly string[];
  readonly isComplete: boolean;
  readonly isLong: boolean;
  /** What is to be known of it, a sentence each: late, incomplete, long. */
  readonly sentences: readonly string[];
}

/** How a paper stands: whether it came in time, and whether its cover sheet tells what members need. */
export const paperStanding = (
  paper: MeetingPaper,
  meeting: Pick<GroupMeeting, 'on' | 'papersBy'>,
  {
    policy,
    calendar,
    today,
  }: { readonly policy: Pick<Policy, 'papersClearWorkingDays'>; readonly calendar: Calendar; readonly today: Day },
): PaperStanding => {
  const due = papersDue(meeting, policy, calendar);
  const { receivedOn } = paper;
  const came = receivedOn ?? today;
  const isLate = came > due;
  const state = receivedOn === undefined ? (isLate ? 'overdue' : 'awaited') : isLate ? 'late' : 'in time';
  const missing = coverMissing(paper);
  const isLong = (paper.pages ?? 0) > longPaperPages;
  const days = formatWorkingDays(calendar.workingDaysBetween(due, came));
  const sentences = [
    state === 'late' ? `It came on ${formatDay(came, today)}, ${days} late.` : undefined,
    state === 'overdue' ? `It was due on ${formatDay(due, today)} and is not there.` : undefined,
    missing.length > 0 ? `Its cover sheet lacks ${listed(missing)}.` : undefined,
    isLong ? `It has ${String(paper.pages)} pages: members will go by its summary.` : undefined,
  ].filter((sentence) => sentence !== undefined);
  return { state, due, missing, isComplete: missing.length === 0, isLong, sentences };
};

/** What the cover sheet lacks, in the order it is filled in. */
export const coverMissing = (paper: Partial<Omit<MeetingPaper, 'id' | 'key' | 'meeting'>>): readonly string[] =>
  coverParts.filter(([part]) => (paper[part] ?? '').trim() === '').map(([, name]) => name);

const coverParts = [
  ['title', 'a title'],
  ['agendaItem', 'the item it is for'],
  ['author', 'an author'],
  ['sponsor', 'a sponsor'],
  ['purpose', 'its purpose'],
  ['summary', 'a summary'],
  ['strategy', 'the strategy it serves'],
  ['route', 'where it has been before'],
  ['implications', 'its implications'],
  ['recommendation', 'a recommendation'],
] as const satisfies readonly (readonly [keyof MeetingPaper, string])[];

const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

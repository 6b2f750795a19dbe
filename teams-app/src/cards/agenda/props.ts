import {
  agendaTimes,
  groupOf,
  isLive,
  itemsOf,
  newestPack,
  papersDue,
  policyFrom,
  presencesOf,
  quorumNow,
  quorumRuleWords,
  readQuorum,
  representationOf,
  seatsOf,
  type Reply,
  type SeatNow,
} from '../../domain';
import type { AgendaItem, Attendance, Meeting, Pack, Snapshot } from '../../lists';
import { agendaCardWords, type AgendaFacts } from '../../words';
import type { PressData } from '../build/button';
import { markOf } from '../build/markOf';
import { plainText } from '../build/plainText';
import type { Scene, SubjectScene } from '../defineCard';
import { aboutIn, teamsIdsOf } from '../scene';
import { idIn } from '../subject';
import { seatsFor } from './seatsFor';

export interface AgendaLineProps {
  readonly number: string;
  /** `14:20`; undefined while the meeting names no start. */
  readonly start: string | undefined;
  readonly title: string;
  readonly purpose: string;
  readonly minutes: number;
  readonly presenter?: string | undefined;
  /** How it ended before the meeting took it up. */
  readonly outcome?: string | undefined;
}

export interface AgendaProps extends AgendaFacts {
  readonly press: PressData;
  readonly items: readonly AgendaLineProps[];
  /** How many are not shown. */
  readonly others: number;
  /** That it is longer than the meeting, where it is. */
  readonly over?: string | undefined;
  readonly awaited?: { readonly papers: readonly string[]; readonly by: string } | undefined;
  readonly quorum: {
    readonly isSet: boolean;
    readonly met: boolean;
    readonly here: number;
    readonly needed: number;
    /** Rules that are not met, in words. */
    readonly missing: readonly string[];
    readonly sectors: readonly { readonly name: string; readonly count: number }[];
  };
  readonly replies: Readonly<Record<'coming' | 'deputies' | 'apologies' | 'open', number>>;
  /** Whether the person looking has a seat; also where nobody in particular looks. */
  readonly mayReply: boolean;
  readonly own?: { readonly reply: Reply; readonly detail?: string | undefined } | undefined;
  /** Who may come in somebody's place, the seat's own deputy first. */
  readonly deputies: readonly { readonly name: string; readonly id: string }[];
  readonly pack?: { readonly version: number; readonly link: string } | undefined;
  readonly why: string;
  readonly link: string;
  readonly refreshFor: readonly string[];
}

// With the people it is refreshed for, as much as a card has room for.
const mostItems = 12;
const mostDeputies = 30;

type Looked = Pick<Scene, 'snapshot' | 'calendar' | 'today' | 'viewer' | 'linkTo' | 'teamsIdOf'>;

/** What an agenda card shows of a meeting to whoever looks; to nobody in particular where all read along. */
export const readAgenda = (
  scene: Looked,
  meeting: Meeting,
  { why, press }: { readonly why: string; readonly press: PressData },
): AgendaProps => {
  const { snapshot, calendar, today, viewer } = scene;
  const group = groupOf(meeting, snapshot);
  const seats = seatsOf(group, snapshot, meeting.on);
  const filled = seats.filter(({ state }) => state === 'filled');
  const records = [...snapshot.attendances.values()].filter((one) => one.meeting === meeting.id);
  const items = itemsOf(meeting, snapshot);
  // Nothing in it moves with the minute: a card is no clock.
  const noon = new Date(`${today}T12:00:00Z`);
  const { items: times, endsAt, sentence } = agendaTimes({ ...meeting, state: 'Planned' }, items, noon);
  const awaited = [...snapshot.papers.values()].filter(
    (one) => one.meeting === meeting.id && one.receivedOn === undefined,
  );
  const by = papersDue(meeting, policyFrom(snapshot.policies.values()), calendar);
  const pack = newestPack(snapshot.packs.values(), meeting);
  const [answersFor] = viewer ? seatsFor(snapshot, meeting, viewer.id) : [];
  const seat = filled.find((one) => one.seat.id === answersFor?.id);
  const own = seat && records.find((record) => record.seat === seat.seat.id);
  return {
    state: states[meeting.state],
    group: group?.title ?? meeting.title,
    on: meeting.on,
    today,
    start: meeting.start,
    end: meeting.end,
    place: meeting.place,
    items: items.slice(0, mostItems).map((item, at) => ({
      number: String(at + 1),
      start: endsAt === undefined ? undefined : times[at]?.start,
      title: item.title,
      purpose: item.purpose,
      minutes: times[at]?.given ?? 0,
      presenter: snapshot.people.get(item.presenter ?? '')?.title,
      outcome: outcomeBefore(snapshot, item),
    })),
    others: Math.max(0, items.length - mostItems),
    ...(meeting.state === 'Planned' && { over: sentence }),
    ...(awaited.length > 0 && { awaited: { papers: awaited.map(({ title }) => plainText(title, 80)), by } }),
    quorum: quorumOf(snapshot, meeting, seats),
    replies: repliesOf(records, filled),
    mayReply: viewer === undefined || seat !== undefined,
    ...(own?.reply && { own: ownOf(snapshot, own.reply, own) }),
    deputies: deputiesFor(snapshot, seat),
    ...(pack && { pack: { version: pack.version, link: linkOf(pack) } }),
    why,
    link: scene.linkTo({ list: 'meetings', id: meeting.id }),
    refreshFor: teamsIdsOf(
      scene,
      filled.map(({ person }) => person?.id),
    ),
    press,
  };
};

/** The mark of what somebody answers to: when and whether the group meets. What others answer changes nothing for them. */
const seenOfAgenda = ({ on, start, state }: Meeting): string => markOf([on, start, state]);

/** What its escalation came to; an item whose escalation ended keeps its place, and is no longer decided. */
const outcomeBefore = ({ escalations }: Snapshot, { escalation, outcome = '' }: AgendaItem): string | undefined => {
  const found = escalations.get(escalation ?? '');
  return found && !isLive(found) ? outcome : undefined;
};

const states = { Planned: 'planned', Running: 'running', Closed: 'closed', Cancelled: 'cancelled' } as const;

const linkOf = ({ pdf = '' }: Pack): string => pdf;

const quorumOf = (snapshot: Snapshot, meeting: Meeting, seats: readonly SeatNow[]): AgendaProps['quorum'] => {
  const now = quorumNow(readQuorum(groupOf(meeting, snapshot)?.quorum), seats, presencesOf(meeting, seats, snapshot));
  return {
    isSet: now.isSet,
    met: now.met,
    here: now.here,
    needed: now.needed,
    // How many are needed is said beside how many come.
    missing: [
      ...now.lines
        .filter(({ met, rule }) => !met && rule.kind !== 'members' && rule.kind !== 'share')
        .map(({ rule }) => lowered(quorumRuleWords(rule))),
      ...now.unread.map(agendaCardWords.unread),
    ],
    sectors: representationOf(seats).map(({ sector }) => ({ name: sector, count: now.sectors[sector] ?? 0 })),
  };
};

const lowered = (words: string): string => `${words.slice(0, 1).toLowerCase()}${words.slice(1)}`;

const repliesOf = (records: readonly Attendance[], filled: readonly SeatNow[]): AgendaProps['replies'] => {
  const bySeat = new Map(records.map((record) => [record.seat, record.reply]));
  const count = (reply: Reply | undefined): number => filled.filter(({ seat }) => bySeat.get(seat.id) === reply).length;
  return {
    coming: count('Coming'),
    deputies: count('Sending a deputy'),
    apologies: count('Apologies'),
    open: count(undefined),
  };
};

const ownOf = (
  { people }: Snapshot,
  reply: Reply,
  { leavesAt, deputy }: Attendance,
): NonNullable<AgendaProps['own']> => ({
  reply,
  detail: reply === 'Coming' ? leavesAt : reply === 'Sending a deputy' ? people.get(deputy ?? '')?.title : undefined,
});

const deputiesFor = ({ people }: Snapshot, seat: SeatNow | undefined): AgendaProps['deputies'] => {
  const first = seat?.deputy?.id;
  return [...people.values()]
    .filter(({ id, left, role }) => left !== true && role !== 'Reader' && id !== seat?.person?.id)
    .sort((a, b) => Number(b.id === first) - Number(a.id === first) || a.title.localeCompare(b.title, 'en'))
    .slice(0, mostDeputies)
    .map(({ id, title }) => ({ name: title, id }));
};

export const agendaProps = (scene: Scene): AgendaProps | undefined => {
  const { snapshot, notice } = scene;
  const meeting = snapshot.meetings.get(aboutIn(scene, 'meetings'));
  if (!meeting) return undefined;
  // In a channel the card is for all who read along until somebody looks for themselves.
  const viewer = scene.viewer ?? (notice.group === undefined ? snapshot.people.get(notice.recipient) : undefined);
  const { id } = notice;
  return readAgenda({ ...scene, viewer }, meeting, {
    why: notice.why,
    press: { card: 'agenda', notice: id, seen: seenOfAgenda(meeting) },
  });
};

export const agendaSubjectProps = (scene: SubjectScene): AgendaProps | undefined => {
  const { snapshot, subject } = scene;
  const meeting = snapshot.meetings.get(idIn(subject, 'meetings') ?? '');
  return (
    meeting &&
    readAgenda(scene, meeting, { why: '', press: { card: 'meetingAgenda', subject, seen: seenOfAgenda(meeting) } })
  );
};

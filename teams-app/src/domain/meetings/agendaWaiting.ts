import { groupOf, isOfLeadership, meetingsOf } from './groupOf';
import { byPlace } from './agendaOrder';
import type { Template } from './readTemplate';
import type { Day } from '../plan';
import type { GroupDecision, GroupMeeting, MeetingItem, MeetingSnapshot, Purpose } from './records';
import { formatDay } from '../formatDay';

/** An item that nobody has to think of: its key says what put it there. */
export interface WaitingItem {
  readonly key: string;
  readonly title: string;
  readonly purpose: Purpose;
  readonly minutes?: number;
  readonly presenter?: string;
  readonly sponsor?: string;
  readonly project?: string;
  readonly note?: string;
  /** Paper that it takes up. */
  readonly paper?: string;
}

export interface Waiting {
  readonly add: readonly WaitingItem[];
  /** Items that an earlier meeting of the group did not reach. */
  readonly carry: readonly MeetingItem[];
}

/**
 * What waits for a meeting by itself, in the order it is taken: decisions to be looked at again, what an earlier meeting did not reach, papers that have
 * no item; before them the minutes to be confirmed and the open actions, and after them the forward plan, where the standing agenda names none of
 * its own. Escalations come by putOnAgenda. Each goes to one meeting: a review to the first that is held on its day or after.
 */
export const agendaWaiting = (
  meeting: GroupMeeting,
  template: Template,
  { snapshot, today }: { readonly snapshot: MeetingSnapshot; readonly today: Day },
): Waiting => {
  const group = groupOf(meeting, snapshot);
  const ours = meetingsOf(group, snapshot);
  const ahead = ours.filter(({ state, on }) => state === 'Planned' && on >= today);
  const isNext = ahead[0]?.id === meeting.id;
  const decisions = [...snapshot.decisions.values()].filter(({ group: of }) =>
    of === undefined ? isOfLeadership(meeting, snapshot) : of === group?.id,
  );
  const reviews = decisions
    .filter(
      ({ state, reviewBy }) =>
        state === 'Stands' && reviewBy !== undefined && firstFrom(ahead, reviewBy) === meeting.id,
    )
    .sort((a, b) => (a.reviewBy ?? '').localeCompare(b.reviewBy ?? '') || Number(a.id) - Number(b.id))
    .map((decision): WaitingItem => ({
      key: `review/${decision.id}/${decision.reviewBy ?? ''}`,
      title: `Look again: ${decision.title}`.slice(0, 255),
      purpose: 'Decision',
      note: `${decision.key} of ${formatDay(decision.on, today)}: ${decision.wording ?? decision.title}`.slice(0, 8000),
    }));
  const papers = [...snapshot.papers.values()]
    .filter((paper) => paper.meeting === meeting.id && !snapshot.agendaItems.has(paper.agendaItem ?? ''))
    .sort((a, b) => a.key.localeCompare(b.key, 'en', { numeric: true }))
    .map(({ id, title, purpose, author, sponsor, project }): WaitingItem => ({
      key: `paper/${id}`,
      title,
      purpose: purpose ?? 'Discussion',
      presenter: author,
      ...(sponsor !== undefined && { sponsor }),
      ...(project !== undefined && { project }),
      paper: id,
    }));
  const before = ours.filter((one) => one.id !== meeting.id && isPast(one, today)).map(({ id }) => id);
  const carry = isNext
    ? [...snapshot.agendaItems.values()]
        .filter((item) => before.includes(item.meeting ?? '') && isUnfinished(item, decisions))
        .sort(byPlace)
    : [];
  return { add: [...opening(meeting, template, { snapshot, today }), ...reviews, ...papers], carry };
};

/** Items that belong to one meeting and mean nothing to the next. */
const ofOneMeeting = /^(?:standing|minutes|actions|forward)\//;

/** Not reached, or what was to be decided was deferred. Escalations are carried by putOnAgenda. */
const isUnfinished = (
  { id, key, startedAt, escalation, outcome = '' }: MeetingItem,
  decisions: readonly GroupDecision[],
): boolean => {
  if (outcome.trim() !== '' || ofOneMeeting.test(key)) return false;
  if (bringsEscalation(key, escalation)) return false;
  return (
    startedAt === undefined || decisions.some(({ agendaItem, state }) => agendaItem === id && state === 'Deferred')
  );
};

/** Whether the suite put an item there for an escalation, or carried that one on. */
export const bringsEscalation = (key: string, escalation: string | undefined): boolean =>
  key.startsWith('escalation/') || (key.startsWith('carried/') && escalation !== undefined);

const isPast = ({ state, on }: GroupMeeting, today: Day): boolean =>
  state === 'Closed' || state === 'Cancelled' || (state === 'Planned' && on < today);

const firstFrom = (ahead: readonly GroupMeeting[], day: Day): string | undefined =>
  ahead.find(({ on }) => on >= day)?.id;

/** Minutes, actions and forward plan, unless the standing agenda has them. */
const opening = (
  meeting: GroupMeeting,
  { before, after }: Template,
  { snapshot, today }: { readonly snapshot: MeetingSnapshot; readonly today: Day },
): readonly WaitingItem[] => {
  const titles = [...before, ...after].map(({ title }) => title.toLowerCase());
  const has = (word: string): boolean => titles.some((title) => title.includes(word));
  const last = meetingsOf(groupOf(meeting, snapshot), snapshot).findLast(
    ({ state, on }) => state === 'Closed' && on <= meeting.on,
  );
  const held = new Set(meetingsOf(groupOf(meeting, snapshot), snapshot).map(({ id }) => id));
  const open = [...snapshot.actions.values()].some(
    (action) => action.done === undefined && held.has(action.meeting ?? ''),
  );
  return [
    ...(last && last.confirmedOn === undefined && !has('minutes')
      ? [
          {
            key: `minutes/${meeting.id}`,
            title: `Minutes of ${formatDay(last.on, today)}`,
            purpose: 'Decision' as const,
            minutes: 5,
          },
        ]
      : []),
    ...(open && !has('action')
      ? [{ key: `actions/${meeting.id}`, title: 'Open actions', purpose: 'Assurance' as const, minutes: 5 }]
      : []),
    ...(has('forward plan')
      ? []
      : [{ key: `forward/${meeting.id}`, title: 'Forward plan', purpose: 'Information' as const, minutes: 5 }]),
  ];
};

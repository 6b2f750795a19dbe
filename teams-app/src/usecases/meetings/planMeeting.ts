import { formatDay, hasEnded, minutesOfTime, type Calendar, type Day } from '../../domain';
import type { CreateOutcome } from '../../graph';
import { checkFields, lists, type Group, type Meeting, type NewItem } from '../../lists';
import type { Context } from '../context';
import { todayOf } from '../moments';
import { refused, refusedFields, type Refused } from '../refusals';
import { runFault } from './runFault';
import { strangerFault } from './strangerFault';

/** A meeting as it is planned; its name and reference follow from the group and the day. */
export interface MeetingDraft extends Pick<
  NewItem<'meetings'>,
  'on' | 'place' | 'chair' | 'secretary' | 'papersBy' | 'note' | 'series'
> {
  /** Id in the Groups list. */
  readonly group: string;
  /** `HH:MM` in London. */
  readonly start: string;
  readonly end: string;
  /** `Leadership group, Thu 10 Dec` unless set. */
  readonly title?: string;
}

/**
 * Plans a meeting of a group, for whoever runs it (see mayRunGroup). A meeting of the group on that day and time is the same one, whoever
 * planned it: a repeated call answers with it as `existing`.
 */
export const planMeeting = async (
  context: Context,
  { title, ...draft }: MeetingDraft,
): Promise<CreateOutcome<'meetings'> | Refused> => {
  const { snapshot } = context.replica;
  const group = snapshot.groups.get(draft.group);
  if (!group) return refused('meeting.noGroup');
  const today = todayOf(context);
  if (hasEnded(group, today)) return refused('group.ended', { group: group.title });
  const fault =
    runFault(context, group) ??
    timesFault(draft) ??
    dayFault(draft.on, today, context.calendar) ??
    strangerFault(context, draft.chair, draft.secretary);
  if (fault) return fault;
  const fields = (key: string): NewItem<'meetings'> => ({
    ...draft,
    title: title ?? defaultTitle(group, draft.on),
    key,
    state: 'Planned',
  });
  const problems = checkFields(lists.meetings, fields('LG-2026-12'));
  if (problems.length > 0) return refusedFields(problems);
  if (group.ended !== undefined && hasEnded(group, draft.on))
    return refused('group.ends', { group: group.title, day: formatDay(group.ended, today) });
  const isSame = (one: Meeting): boolean =>
    one.group === group.id && one.on === draft.on && one.start === draft.start && one.state !== 'Cancelled';
  for (const meeting of snapshot.meetings.values()) if (isSame(meeting)) return { kind: 'existing', item: meeting };
  let outcome: CreateOutcome<'meetings'> | undefined;
  for (const key of keysOf(group, draft)) {
    outcome = await context.store.create('meetings', fields(key));
    if (outcome.kind === 'created' || isSame(outcome.item)) return outcome;
  }
  return refused('write.conflict', { person: 'Several people' });
};

/** `Leadership group, Thu 10 Dec`. */
export const defaultTitle = ({ title }: Pick<Group, 'title'>, on: Day): string =>
  `${title}, ${formatDay(on)}`.slice(0, 255);

/** `LG-2026-12`; where the month has one already by its day, then by its time. */
const keysOf = ({ key }: Group, { on, start }: MeetingDraft): readonly string[] => {
  const byTime = `${key}-${on}-${start.replace(':', '')}`;
  return [`${key}-${on.slice(0, 7)}`, `${key}-${on}`, byTime, `${byTime}-2`, `${byTime}-3`];
};

/** Start and end that are no times, or the wrong way round. */
export const timesFault = ({ start, end }: { readonly start?: string; readonly end?: string }): Refused | undefined => {
  for (const time of [start, end])
    if ((time !== undefined && !/^\d\d:\d\d$/.test(time)) || (time !== undefined && minutesOfTime(time) === undefined))
      return refused('meeting.badTime', { time: (time ?? '').slice(0, 40) });
  if (start === undefined || end === undefined || end > start) return undefined;
  return refused('meeting.badTimes', { start, end });
};

/** A day that has passed or on which nobody works. */
export const dayFault = (on: Day, today: Day, calendar: Calendar): Refused | undefined => {
  if (checkFields(lists.meetings, { on }, { partial: true }).length > 0) return undefined;
  if (on < today) return refused('meeting.pastDay', { day: formatDay(on, today) });
  if (calendar.isWorkingDay(on)) return undefined;
  const next = formatDay(calendar.addWorkingDays(on, 1), today);
  return refused('meeting.dayOff', {
    day: formatDay(on, today),
    name: calendar.holidayName(on) ?? 'at a weekend',
    next,
  });
};

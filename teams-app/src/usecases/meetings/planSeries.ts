import { seriesDays, mostInSeries, widestStep, type SeriesPattern } from '../../domain';
import type { Meeting } from '../../lists';
import type { Context } from '../context';
import { refused, type Refused } from '../refusals';
import { planMeeting, type MeetingDraft } from './planMeeting';

export interface SeriesDraft extends Omit<MeetingDraft, 'on' | 'series' | 'papersBy' | 'title'> {
  /** First day from which it runs. */
  readonly from: string;
  readonly pattern: SeriesPattern;
  readonly count: number;
}

/** The meetings of a series, those that were there already among them. */
export interface SeriesPlanned {
  readonly kind: 'planned';
  readonly meetings: readonly Meeting[];
}

/**
 * Plans a series: every so many weeks, or on the nth weekday of a month; a day off moves to the next working day. What is planned already is found, so
 * that a series that stopped half-way goes on where it stopped.
 */
export const planSeries = async (
  context: Context,
  { from, pattern, count, ...draft }: SeriesDraft,
): Promise<SeriesPlanned | Refused> => {
  const days = seriesDays(pattern, { from, count, calendar: context.calendar });
  const group = context.replica.snapshot.groups.get(draft.group);
  if (!group) return refused('meeting.noGroup');
  if (!days) return refused('meeting.badSeries', { most: mostInSeries, widest: widestStep });
  const series = `${group.key}/${from}/${patternName(pattern)}`;
  const meetings: Meeting[] = [];
  for (const on of days) {
    const outcome = await planMeeting(context, { ...draft, on, series });
    if (outcome.kind === 'refused') return outcome;
    meetings.push(outcome.item);
  }
  return { kind: 'planned', meetings };
};

const patternName = (pattern: SeriesPattern): string =>
  pattern.kind === 'weeks'
    ? `${String(pattern.every)}w`
    : `${String(pattern.every)}m-${String(pattern.nth)}-${String(pattern.weekday)}`;

import type { Calendar } from '../calendar';
import type { Policy } from '../policy';
import type { ItemState, ItemTimes } from './agendaTimes';
import type { InterestTouched } from './interestsOn';
import { paperStanding, type PaperStanding } from './paperStanding';
import type { GroupMeeting, MeetingItem, MeetingPaper, MeetingPerson, MeetingSnapshot } from './records';

export interface PaperLine extends PaperStanding {
  readonly paper: MeetingPaper;
}

/** An item in the agenda's list. */
export interface AgendaLine {
  readonly item: MeetingItem;
  /** From 1. */
  readonly number: number;
  readonly state: ItemState;
  /** `14:23`; before the meeting as planned, then as projected, then as it was. Undefined where no start is known. */
  readonly start?: string;
  readonly end?: string;
  readonly minutes: number;
  /** Minutes it ran over. */
  readonly over: number;
  readonly presenter?: MeetingPerson;
  readonly sponsor?: MeetingPerson;
  readonly papers: readonly PaperLine[];
  readonly interests: readonly InterestTouched[];
  /** A decision for which the quorum will not hold. */
  readonly quorumAtRisk: boolean;
}

interface Parts {
  readonly meeting: GroupMeeting;
  readonly times: ItemTimes | undefined;
  readonly isTimed: boolean;
  readonly touched: readonly InterestTouched[];
  readonly atRisk: boolean;
  readonly papers: readonly MeetingPaper[];
  readonly standing: {
    readonly policy: Pick<Policy, 'papersClearWorkingDays'>;
    readonly calendar: Calendar;
    readonly today: string;
  };
  readonly people: MeetingSnapshot['people'];
}

export const lineOfItem = (item: MeetingItem, parts: Parts): AgendaLine => {
  const { times, meeting, standing, people } = parts;
  const presenter = people.get(item.presenter ?? '');
  const sponsor = people.get(item.sponsor ?? '');
  return {
    item,
    number: times?.number ?? 0,
    state: times?.state ?? 'to come',
    ...(parts.isTimed && times && { start: times.start, end: times.end }),
    minutes: times?.given ?? 0,
    over: times?.over ?? 0,
    ...(presenter && { presenter }),
    ...(sponsor && { sponsor }),
    papers: parts.papers
      .filter(({ agendaItem }) => agendaItem === item.id)
      .sort((a, b) => a.key.localeCompare(b.key, 'en', { numeric: true }))
      .map((paper) => ({ paper, ...paperStanding(paper, meeting, standing) })),
    interests: parts.touched,
    quorumAtRisk: parts.atRisk,
  };
};

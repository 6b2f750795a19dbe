import type { Day } from '../plan';
import { meetingsOf } from './groupOf';
import { attendancesOf } from './presencesOf';
import { sectorInWords } from './representationOf';
import {
  sectorNames,
  type AttendanceRecord,
  type GroupMeeting,
  type MeetingGroup,
  type MeetingSnapshot,
  type Sector,
} from './records';
import type { SeatNow } from './seatsOf';

/** Meetings that a trend looks back over: half a year of monthly ones. */
export const trendMeetings = 6;
/**
 * Missing so many of the last so many meetings without a deputy is no chance any more: one may be leave, two a winter, the third leaves a sector
 * without its voice for a quarter.
 */
export const missedBeforePrompt = { missed: 3, of: 4 } as const;
/** Meetings in a row without anybody of a sector, after which the membership is to be looked at: twice is once too often to be an illness. */
export const silentBeforePrompt = 2;

export type AttendanceMark = 'present' | 'deputy' | 'apologies' | 'absent' | 'not asked';

export interface SeatTrend {
  readonly seat: SeatNow;
  /** Oldest meeting first. */
  readonly marks: readonly AttendanceMark[];
  /** Meetings at which it was filled by its person or a deputy, of those it was asked to. */
  readonly attended: number;
  readonly asked: number;
  /** Why it should be spoken about. */
  readonly prompt?: string;
}

export interface SectorTrend {
  readonly sector: Sector;
  /** By meeting, oldest first: whether anybody was there for it. */
  readonly there: readonly boolean[];
  readonly prompt?: string;
}

export interface AttendanceTrend {
  /** Closed meetings with a register, oldest first. */
  readonly meetings: readonly GroupMeeting[];
  readonly seats: readonly SeatTrend[];
  readonly sectors: readonly SectorTrend[];
  /** What asks for another look at the membership; empty while attendance holds. */
  readonly prompts: readonly string[];
}

/** Attendance by seat and sector over a group's last closed meetings, and when its membership should be refreshed. */
export const attendanceOf = (
  group: Pick<MeetingGroup, 'id'> | undefined,
  seats: readonly SeatNow[],
  snapshot: Pick<MeetingSnapshot, 'meetings' | 'groups' | 'attendances'>,
): AttendanceTrend => {
  const kept = meetingsOf(group, snapshot)
    .map((meeting) => ({ meeting, register: attendancesOf(meeting, snapshot) }))
    .filter(({ meeting, register }) => meeting.state === 'Closed' && register.size > 0)
    .slice(-trendMeetings);
  const seatTrends = seats
    .filter(({ seat }) => seat.role !== 'In attendance' && seat.role !== 'Secretary')
    .map((seat) =>
      trendOf(
        seat,
        kept.map(({ meeting, register }) => markOf(seat, register.get(seat.seat.id), meeting.on)),
      ),
    );
  const sectorTrends = sectorNames.flatMap((sector) => {
    const ours = seatTrends.filter(({ seat }) => seat.sector === sector);
    return ours.length === 0 || kept.length === 0 ? [] : [sectorTrend(sector, ours, kept.length)];
  });
  return {
    meetings: kept.map(({ meeting }) => meeting),
    seats: seatTrends,
    sectors: sectorTrends,
    prompts: [...seatTrends, ...sectorTrends].flatMap(({ prompt }) => prompt ?? []),
  };
};

const markOf = ({ seat }: SeatNow, record: AttendanceRecord | undefined, on: Day): AttendanceMark => {
  if (!record) return (seat.from ?? '') > on || seat.person === undefined ? 'not asked' : 'absent';
  // Before their term it was somebody else's seat.
  if (seat.person !== undefined && record.person !== seat.person) return 'not asked';
  if (record.present === true || record.leftAt !== undefined)
    return record.reply === 'Sending a deputy' ? 'deputy' : 'present';
  return record.reply === 'Apologies' || record.reply === 'Sending a deputy' ? 'apologies' : 'absent';
};

const isThere = (mark: AttendanceMark | undefined): boolean => mark === 'present' || mark === 'deputy';

const trendOf = (seat: SeatNow, marks: readonly AttendanceMark[]): SeatTrend => {
  const asked = marks.filter((mark) => mark !== 'not asked');
  const last = asked.slice(-missedBeforePrompt.of);
  const missed = last.filter((mark) => !isThere(mark)).length;
  const name = seat.person?.title;
  const isPrompted = seat.state === 'filled' && name !== undefined && missed >= missedBeforePrompt.missed;
  return {
    seat,
    marks,
    attended: asked.filter(isThere).length,
    asked: asked.length,
    ...(isPrompted && {
      prompt: `${name} missed ${String(missed)} of the last ${String(last.length)} meetings without a deputy: ask whether somebody else should sit on “${seat.seat.title}”.`,
    }),
  };
};

const sectorTrend = (sector: Sector, ours: readonly SeatTrend[], meetings: number): SectorTrend => {
  const there = Array.from({ length: meetings }, (_, at) => ours.some(({ marks }) => isThere(marks[at])));
  const last = there.slice(-silentBeforePrompt);
  const isSilent = last.length === silentBeforePrompt && !last.includes(true);
  return {
    sector,
    there,
    ...(isSilent && {
      prompt: `Nobody spoke for ${sectorInWords(sector)} at the last two meetings: look at its seats and deputies.`,
    }),
  };
};

import type { Day } from '../plan';
import { attendanceOf, type AttendanceTrend } from './attendanceOf';
import { leadershipGroup } from './groupOf';
import { interestsOf, type InterestHeld } from './interestsOf';
import { quorumGaps } from './quorumGaps';
import { quorumRuleWords } from './quorumRule';
import { readQuorum, type Quorum } from './readQuorum';
import { readTemplate, type Template } from './readTemplate';
import type { MeetingGroup, MeetingSnapshot } from './records';
import { representationOf, sectorsOfSystem, type SectorSeats } from './representationOf';
import { seatsOf, type SeatNow } from './seatsOf';

/** A group as its page shows it. */
export interface Membership {
  readonly group: MeetingGroup;
  readonly seats: readonly SeatNow[];
  /** Seats that nobody sits on who counts. */
  readonly vacant: readonly SeatNow[];
  readonly sectors: readonly SectorSeats[];
  /** Sectors that nobody speaks for. */
  readonly missing: readonly SectorSeats[];
  readonly quorum: Quorum;
  /** The rules as they were read, a line each. */
  readonly quorumWords: readonly string[];
  /** Rules that cannot be met, a sentence each. */
  readonly gaps: readonly string[];
  readonly attendance: AttendanceTrend;
  readonly interests: readonly InterestHeld[];
  readonly template: Template;
}

/** All that is known of a group's membership on a day. */
export const membershipOf = (group: MeetingGroup, snapshot: MeetingSnapshot, day: Day): Membership => {
  const seats = seatsOf(group, snapshot, day);
  const isLeadership = leadershipGroup(snapshot, day)?.id === group.id;
  const sectors = representationOf(seats, isLeadership ? sectorsOfSystem(snapshot.organisations.values()) : []);
  const quorum = readQuorum(group.quorum);
  return {
    group,
    seats,
    vacant: seats.filter(({ state }) => state !== 'filled'),
    sectors,
    missing: sectors.filter(({ isMissing }) => isMissing),
    quorum,
    quorumWords: quorum.rules.map(quorumRuleWords),
    gaps: quorumGaps(quorum.rules, seats),
    attendance: attendanceOf(group, seats, snapshot),
    interests: interestsOf(seats, snapshot, day),
    template: readTemplate(group.template),
  };
};

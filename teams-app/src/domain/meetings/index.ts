export { agendaPlan, type AgendaPlan } from './agendaPlan';
export { agendaTimes, givenTo, usualMinutes, type AgendaTimes, type ItemState, type ItemTimes } from './agendaTimes';
export { agendaWaiting, bringsEscalation, type Waiting as AgendaWaiting, type WaitingItem } from './agendaWaiting';
export { approvalOf, type Approval, type ApprovalOutcome, type Ballot } from './approvalOf';
export {
  attendanceOf,
  missedBeforePrompt,
  silentBeforePrompt,
  trendMeetings,
  type AttendanceMark,
  type AttendanceTrend,
  type SeatTrend,
  type SectorTrend,
} from './attendanceOf';
export { attendeesOf, type MeetingAttendee } from './attendeesOf';
export { itemNumber, itemsOf } from './agendaOrder';
export { minutesOfTime, minutesOnDay, timeOfMinutes } from './clockMinutes';
export { currentItemOf, type CurrentItem } from './currentItemOf';
export { byMoment, groupOf, isOfLeadership, leadershipGroup, meetingsOf, nextMeetingOf } from './groupOf';
export { hasEnded } from './hasEnded';
export { interestsOf, type InterestHeld } from './interestsOf';
export { interestsOn, undecided, type InterestTouched, type Matter } from './interestsOn';
export type { AgendaLine, PaperLine } from './lineOfItem';
export { matterOfDecision, matterOfItem, projectOfItem } from './matterOf';
export { meetingView, type MeetingScene, type MeetingView } from './meetingView';
export { membershipOf, type Membership } from './membershipOf';
export { chairOf, mayRunGroup, secretaryOf, whoRunsGroup } from './memberRoles';
export { mentionsSector } from './mentionsSector';
export {
  minutesOf,
  minutesWithinWorkingDays,
  recordedOn,
  type MinutesFacts,
  type MinutesItem,
  type Recorded,
} from './minutesOf';
export type { Attendee, MinutesPresent } from './minutesPresent';
export { coverMissing, longPaperPages, paperStanding, type PaperStanding } from './paperStanding';
export { attendancesOf, presencesOf, type Presence } from './presencesOf';
export { newestPack } from './newestPack';
export { packDue } from './packDue';
export { groupAt, placeOf } from './placeOf';
export { quorumAhead, type QuorumRisk } from './quorumAhead';
export { quorumGaps } from './quorumGaps';
export { quorumNow, type QuorumLine, type QuorumNow } from './quorumNow';
export { quorumRuleWords, type QuorumRule } from './quorumRule';
export { quorumSince } from './quorumSince';
export { readQuorum, type Quorum } from './readQuorum';
export { readTemplate, usualTemplate, type StandingItem, type Template } from './readTemplate';
export type * from './records';
export { sectorNames } from './records';
export { constituentsOf, reportBackOf, reportBackWithinWorkingDays, type ReportBack } from './reportBackOf';
export { representationOf, sectorInWords, sectorsOfSystem, type SectorSeats } from './representationOf';
export { isVoting, seatsOf, termEndsSoonDays, type SeatNow, type SeatState } from './seatsOf';
export { sectorLines, type SectorLine } from './sectorLines';
export { timeLeft, type TimeLeft } from './timeLeft';
export { mostInSeries, seriesDays, widestStep, type SeriesPattern } from './seriesDays';

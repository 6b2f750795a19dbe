export { mayAnswerEscalation } from './authority/mayAnswerEscalation';
export { mayEditRisk } from './authority/mayEditRisk';
export { mayRaiseRisk } from './authority/mayRaiseRisk';
export { mayShapeDomain } from './authority/mayShapeDomain';
export {
  issueReference,
  milestoneReference,
  numberAfter,
  projectReference,
  referenceOf,
  type ReferenceLetter,
} from './raid/references';
export { riskBand, riskBandOrder, type RiskBand, type RiskBands } from './raid/riskBand';
export type { RaidKind, RiskRecord } from './raid/riskRecord';
export type { ObjectiveRecord } from './objectives/objectiveRecord';
export { referencesWritten } from './referencesWritten';
export { changeKinds, type Change, type ChangeFact, type ChangeKind } from './changes/change';
export { seenNow, type Seen, type SeenMilestone } from './changes/seen';
export { riskScore } from './raid/riskScore';
export { behindOf } from './authority/behindOf';
export { shortMark } from './shortMark';
export { standInsAtTop } from './authority/standInsAtTop';
export { mayEditMilestone } from './authority/mayEditMilestone';
export { mayEditProject } from './authority/mayEditProject';
export { mayReport } from './authority/mayReport';
export { positionsOn } from './authority/positionsOn';
export { sharesAccount } from './authority/sharesAccount';
export type { Calendar, Closure } from './calendar';
export { closuresFrom, closuresKey } from './closuresFrom';
export { createCalendar } from './createCalendar';
export { addDays, dayNumber, dayOfNumber, daysBetween, isDay, mondayOf, weekdayOf } from './day';
export { digestRule, gather } from './gather';
export { formatDay } from './formatDay';
export { hearsNext, type HearsNext } from './hearsNext';
export { formatWorkingDays } from './formatWorkingDays';
export { isSaidForGood } from './isSaidForGood';
export { isChangedSince } from './isChangedSince';
export { lateDays } from './lateDays';
export { londonClock } from './londonClock';
export { noticesIn } from './notice';
export type { EscalationIntent, Notice, NoticeCard, NoticeList } from './notice';
export { monthOf, months } from './monthOf';
export { noticeKey, readNoticeKey, type NoticeKeyParts } from './noticeKey';
export { papersDue } from './papersDue';
export type * from './plan';
export { planDay } from './planDay';
export { planNotices } from './planNotices';
export { withoutRetold } from './withoutRetold';
export { defaultPolicy, type Policy, type PolicyProblem } from './policy';
export { policyFrom, policySettings, type ReadPolicy } from './policyFrom';
export { previewNotices } from './previewNotices';
export { periodsReported, reportPeriod, type Cadence, type ReportPeriod } from './reportPeriod';
export { readReports, silentSince, type Reports } from './reports';
export { rules, type Rule, type RuleScene } from './rules';
export { nextRung, type NextRung } from './authority/nextRung';
export { handWords } from './rules/handWords';
export { escalationKey, escalationOfNotice, readEscalationKey, type EscalationKeyParts } from './rules/escalationKey';
export { addStep, readSteps } from './ladder/history';
export { comesBackOn, endedOn } from './ladder/comesBackOn';
export { firstHolder, type Holder } from './ladder/firstHolder';
export { heldBefore, withHolder } from './ladder/heldBefore';
export { howSettled, type MatterNow } from './ladder/howSettled';
export { insteadWords } from './ladder/insteadWords';
export { isLive } from './ladder/isLive';
export { latestPromise } from './ladder/latestPromise';
export { moveOf, type LadderScene } from './ladder/moveOf';
export { readMatters } from './ladder/readMatters';
export { standingOn } from './ladder/standingOn';
export { workingDaysToTop } from './ladder/workingDaysToTop';
export { maySeeNotice } from './authority/maySeeNotice';
export { milestoneCheckRule } from './rules/milestoneCheck';
export { finishIn, isPastFinish } from './rules/projectOverdue';
export { mayCloseEscalation } from './authority/mayCloseEscalation';
export { mayRaiseBarrier } from './authority/mayRaiseBarrier';
export { absenceOf, firstThere, teamThere } from './standing';
export * from './views';
export * from './meetings';

export { answerEscalation, type EscalationAnswer } from './answerEscalation';
export { blockConversation } from './blockConversation';
export { closeEscalation } from './closeEscalation';
export type * from './context';
export { intendNotice } from './intendNotice';
export { moveUnanswered } from './moveUnanswered';
export { openEscalation } from './openEscalation';
export { putOnAgenda } from './putOnAgenda';
export { raiseBarrier, type Barrier } from './raiseBarrier';
export { recordAnswer, type AnswerGiven } from './recordAnswer';
export { recordFailure } from './recordFailure';
export { recordSent } from './recordSent';
export { actorFault, type Refused } from './refusals';
export { rememberConversation, type ConversationFound } from './rememberConversation';
export type { MilestoneOutcome } from './settleAfter';
export { settleEscalations } from './settleEscalations';
export { undoMilestone, type MilestoneUndo } from './undoMilestone';
export { updateMilestone, type MilestoneChange } from './updateMilestone';
export { withdrawNotice } from './withdrawNotice';
export { createMilestone, newMilestone, nextMilestoneKey, type MilestoneDraft } from './createMilestone';
export { createProject, newProject, nextProjectCode, type ProjectDraft } from './createProject';
export { createObjective, type ObjectiveDraft } from './createObjective';
export { createRisk, type RiskDraft } from './createRisk';
export { riskHappened, type RiskHappened } from './riskHappened';
export { setUpDomains, type DomainDraft, type DomainsSetUp } from './setUpDomains';
export { updateDomain, type DomainChange } from './updateDomain';
export { updateObjective, type ObjectiveChange } from './updateObjective';
export { setAway, type Away } from './setAway';
export { updateProject, type ProjectChange } from './updateProject';
export { updateRisk, type RiskChange } from './updateRisk';
export {
  freezePack,
  versionsOf,
  type FreezePorts,
  type FrozenProgramme,
  type PackDocuments,
  type PackFrozen,
} from './meetings/freezePack';
export { noteAgendaSent } from './meetings/noteAgendaSent';
export type { PaperFile } from './meetings/readPaperFile';
export { finishAction, type ActionEnd } from './finishAction';
export { moveAction } from './moveAction';
export { receivePaper } from './receivePaper';
export { reportUpdate, type ReportOutcome, type UpdateReport } from './reportUpdate';
export { snooze } from './snooze';
export { updateRollout, type RolloutChange } from './updateRollout';
export { wake } from './wake';
export type { Pass } from './writeEach';
export * from './meetings';

export { agendaOf, type AgendaGroup, type AgendaItem } from './agendaOf';
export { countByRating, ratingOrder } from './countByRating';
export { domainHealth, type DomainHealth, type HealthCause, type Verdict } from './domainHealth';
export { filterPlan, type PlanFilter } from './filterPlan';
export { milestoneStanding, type MilestoneStanding, type MilestoneState } from './milestoneStanding';
export { itemsCovered, noticesAbout } from './noticesAbout';
export { projectStanding, type ProjectStanding } from './projectStanding';
export { readDomainPlan, type DomainPlan } from './readDomainPlan';
export { finishSlipOf, slipLimits, slipOf } from './slipOf';

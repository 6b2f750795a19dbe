import type { DomainPlan, MilestoneStanding, ProjectStanding } from '@ipmo-hub/teams-app/domain';
import type { Domain, Escalation, Milestone, Project } from '@ipmo-hub/teams-app/lists';

// The read models with the lists' own items in them.
export type PlanOfDomain = DomainPlan<Domain, Project, Milestone, Escalation>;
export type PlannedProject = ProjectStanding<Project, Milestone, Escalation>;
export type PlannedMilestone = MilestoneStanding<Milestone>;

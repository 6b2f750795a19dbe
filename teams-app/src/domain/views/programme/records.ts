import type { MeetingGroup } from '../../meetings/records';
import type {
  Day,
  DomainRecord,
  EscalationRecord,
  MeetingRecord,
  MilestoneRecord,
  PaperRecord,
  PersonRecord,
  ProjectRecord,
  SaidRecord,
  UpdateRecord,
} from '../../plan';
import type { MilestoneStanding } from '../milestoneStanding';

export interface ProgrammeDomain extends DomainRecord {
  readonly position?: number;
}

export interface ProgrammeProject extends ProjectRecord {
  readonly stage?: string;
  /** Financial year in which it is one of the programme's few priorities, for example 2026/27. */
  readonly priority?: string;
}

export interface ProgrammeMeeting extends MeetingRecord {
  /** `HH:MM` in London. */
  readonly start?: string;
  readonly end?: string;
  readonly place?: string;
  /** The group that meets; the leadership group unless set. */
  readonly group?: string;
}

export interface AgendaRecord {
  readonly id: string;
  readonly title: string;
  readonly meeting?: string;
  readonly purpose: 'Decision' | 'Discussion' | 'Assurance' | 'Information';
  readonly position?: number;
  readonly minutes?: number;
  readonly escalation?: string;
  readonly outcome?: string;
}

/** What the programme's page reads; a replica's snapshot fits it. */
export interface ProgrammeSnapshot {
  readonly domains: ReadonlyMap<string, ProgrammeDomain>;
  readonly projects: ReadonlyMap<string, ProgrammeProject>;
  readonly milestones: ReadonlyMap<string, MilestoneRecord>;
  readonly people: ReadonlyMap<string, PersonRecord>;
  readonly escalations: ReadonlyMap<string, EscalationRecord>;
  readonly updates: ReadonlyMap<string, UpdateRecord>;
  readonly meetings: ReadonlyMap<string, ProgrammeMeeting>;
  /** Whose meetings they are, where that is known. */
  readonly groups?: ReadonlyMap<string, MeetingGroup>;
  readonly agendaItems: ReadonlyMap<string, AgendaRecord>;
  readonly papers: ReadonlyMap<string, PaperRecord>;
  /** What was said already, where that is known. */
  readonly notices?: ReadonlyMap<string, SaidRecord>;
}

/** A milestone with its project, as the page's lists show it. */
export interface Step extends MilestoneStanding {
  readonly project: ProgrammeProject;
  /** The day that counts: done, else forecast. */
  readonly on: Day;
}

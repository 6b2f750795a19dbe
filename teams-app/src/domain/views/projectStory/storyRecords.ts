import type {
  Day,
  DomainRecord,
  EscalationRecord,
  MeetingRecord,
  MilestoneRecord,
  PersonRecord,
  ProjectRecord,
} from '../../plan';
import type { RiskRecord } from '../../raid/riskRecord';
import type { ReportRecord } from '../myWork/myScene';
import type { RolloutRecord } from '../rolloutOf';

export interface StoryPerson extends PersonRecord {
  readonly organisation?: string;
}

export interface StoryProject extends ProjectRecord {
  readonly organisation?: string;
  readonly group?: string;
  readonly priority?: string;
  readonly summary?: string;
  readonly receiver?: string;
  readonly handedOver?: Day;
  readonly handover?: string;
}

export interface GroupRecord {
  readonly id: string;
  readonly title: string;
  readonly kind: 'Leadership group' | 'Domain group' | 'Project group';
  readonly domain?: string;
  readonly ended?: Day;
}

export interface DecisionRecord {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly on: Day;
  readonly group?: string;
  readonly projects?: string;
  readonly state: 'Stands' | 'Superseded' | 'Not agreed' | 'Deferred' | 'Asked' | 'Lapsed';
}

/** What the story of a project reads; a replica's snapshot fits it. */
export interface StorySnapshot {
  readonly domains: ReadonlyMap<string, DomainRecord>;
  readonly projects: ReadonlyMap<string, StoryProject>;
  readonly milestones: ReadonlyMap<string, MilestoneRecord>;
  readonly people: ReadonlyMap<string, StoryPerson>;
  readonly escalations: ReadonlyMap<string, EscalationRecord>;
  readonly updates: ReadonlyMap<string, ReportRecord>;
  readonly meetings: ReadonlyMap<string, MeetingRecord>;
  readonly agendaItems: ReadonlyMap<string, { readonly escalation?: string; readonly meeting?: string }>;
  readonly groups: ReadonlyMap<string, GroupRecord>;
  readonly rollouts: ReadonlyMap<string, RolloutRecord>;
  readonly organisations: ReadonlyMap<string, { readonly id: string; readonly title: string; readonly sector: string }>;
  readonly risks: ReadonlyMap<string, RiskRecord>;
  readonly decisions: ReadonlyMap<string, DecisionRecord>;
}

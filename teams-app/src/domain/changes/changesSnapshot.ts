import type { RiskRecord } from '../raid/riskRecord';
import type { EscalationRecord, MilestoneRecord, ProjectRecord, UpdateRecord } from '../plan';

interface Stamped {
  /** When it was last changed, ISO instant. */
  readonly modified: string;
  /** By whom, where SharePoint says. */
  readonly modifiedBy?: string;
}

export interface ReportRecord extends UpdateRecord {
  readonly by: string;
  readonly title: string;
  readonly before?: UpdateRecord['rating'];
  readonly did?: string;
  readonly next?: string;
  readonly help?: string;
}

export interface DecisionRecord {
  readonly id: string;
  readonly title: string;
  readonly on: string;
  readonly group?: string;
  /** References of the projects it touches, separated by commas. */
  readonly projects?: string;
}

type All<T> = ReadonlyMap<string, T & Stamped>;

/** What is read to tell what happened; a replica's snapshot fits it. */
export interface ChangesSnapshot {
  readonly projects: ReadonlyMap<string, ProjectRecord>;
  readonly groups: ReadonlyMap<string, { readonly domain?: string }>;
  readonly milestones: All<MilestoneRecord>;
  readonly updates: All<ReportRecord>;
  readonly escalations: All<EscalationRecord>;
  readonly decisions: All<DecisionRecord>;
  readonly risks: All<RiskRecord>;
}

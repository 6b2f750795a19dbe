import type { Day } from '../plan';

export type RaidKind = 'Risk' | 'Assumption' | 'Issue' | 'Dependency';

/** What the pages and rules read of an entry of the RAID log; a replica's item fits it. */
export interface RiskRecord {
  readonly id: string;
  /** `VAL-R3`; an issue that was the risk VAL-R3 before is `VAL-R3.I`. */
  readonly key: string;
  readonly title: string;
  readonly kind: RaidKind;
  readonly domain: string;
  readonly project?: string;
  readonly owner: string;
  /** 1 rare … 5 almost certain. */
  readonly likelihood?: number;
  /** 1 negligible … 5 catastrophic. */
  readonly consequence?: number;
  readonly lastScore?: number;
  readonly firstScore?: number;
  readonly targetScore?: number;
  readonly scoredOn?: Day;
  readonly mitigation?: string;
  readonly state: 'Open' | 'Closed';
  readonly raisedOn: Day;
  readonly raisedBy?: string;
  readonly reviewBy?: Day;
  readonly closedOn?: Day;
  readonly outcome?: string;
  readonly cameFrom?: string;
}

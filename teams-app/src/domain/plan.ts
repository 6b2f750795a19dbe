// The shapes that rules read. They ask only for what a rule needs; the lists' own types fit them, which the compiler checks
// wherever a snapshot is handed to a rule.

/** A calendar day, `YYYY-MM-DD`. Days compare as text. */
export type Day = string;

export type Rating = 'Green' | 'Amber' | 'Red' | 'Complete' | 'Not started';

export interface DomainRecord {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly lead?: string;
}

export interface ProjectRecord {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly domain: string;
  readonly sro: string;
  readonly deputy?: string;
  readonly lead?: string;
  readonly rating: Rating;
  readonly lastRating?: Rating;
  readonly start: Day;
  readonly baselineFinish: Day;
  readonly finish: Day;
  readonly pathToGreen?: string;
}

export interface MilestoneRecord {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly project: string;
  readonly owner: string;
  readonly baseline: Day;
  readonly forecast: Day;
  readonly done?: Day;
  readonly moved?: number;
  readonly note?: string;
}

export interface PersonRecord {
  readonly id: string;
  readonly title: string;
  readonly objectId?: string;
  readonly role: 'Programme team' | 'Leadership group' | 'Member' | 'Reader';
  readonly deputy?: string;
  readonly awayUntil?: Day;
  readonly left?: boolean;
}

export interface EscalationRecord {
  readonly id: string;
  readonly key: string;
  readonly project: string;
  readonly milestone?: string;
  readonly holder: string;
  readonly rung: 'Owner' | 'SRO' | 'Domain lead' | 'Leadership group';
  readonly state: 'Open' | 'Acknowledged' | 'Action agreed' | 'Returned' | 'Closed';
  /** How often it was opened; absent for once. */
  readonly round?: number;
  readonly raisedOn: Day;
  readonly answerBy: Day;
}

/** What the rules read of an escalation that exists, or that a preview expects. */
export type EscalationStanding = Pick<EscalationRecord, 'key' | 'holder' | 'state' | 'rung' | 'round'>;

/** What a preview reads of the notices that exist already. */
export interface NoticeKeyRecord {
  readonly id: string;
  readonly key: string;
}

/** What rules read of the programme; a replica's snapshot fits it. */
export interface PlanSnapshot {
  readonly domains: ReadonlyMap<string, DomainRecord>;
  readonly projects: ReadonlyMap<string, ProjectRecord>;
  readonly milestones: ReadonlyMap<string, MilestoneRecord>;
  readonly people: ReadonlyMap<string, PersonRecord>;
  readonly escalations: ReadonlyMap<string, EscalationRecord>;
}

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
  readonly updateEvery?: 'Weekly' | 'Fortnightly' | 'Monthly';
  readonly checkEvery?: 'Weekly' | 'Fortnightly' | 'Monthly';
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
  /** Day it was taken over into business as usual. */
  readonly handedOver?: Day;
  readonly dataAgreement?: 'Not needed' | 'Needed' | 'Signed';
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
  /** Day on which somebody last said that its date stands. */
  readonly confirmed?: Day;
  /** ISO instant of its last change. */
  readonly modified?: string;
  readonly notBefore?: Day;
  readonly note?: string;
}

export interface PersonRecord {
  readonly id: string;
  readonly title: string;
  readonly email?: string;
  readonly objectId?: string;
  readonly role: 'Programme team' | 'Leadership group' | 'Member' | 'Reader';
  readonly deputy?: string;
  readonly awayUntil?: Day;
  /** `HH:MM` in London. */
  readonly digestAt?: string;
  readonly left?: boolean;
}

export type Trigger = 'Overdue' | 'Red twice' | 'Silence' | 'Slipped' | 'Barrier';

export interface EscalationRecord {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly project: string;
  readonly milestone?: string;
  /** The entry of the RAID log that was sent up. */
  readonly risk?: string;
  readonly trigger?: Trigger;
  readonly reason: string;
  readonly ask?: string;
  readonly askedBy?: string;
  /** What those who passed it up added, a line each. */
  readonly added?: string;
  readonly raisedBy?: string;
  readonly outcome?: string;
  readonly answer?: string;
  readonly answeredBy?: string;
  /** ISO instant. */
  readonly answeredAt?: string;
  readonly actionBy?: Day;
  readonly holder: string;
  readonly rung: 'Owner' | 'SRO' | 'Domain lead' | 'Leadership group';
  readonly state: 'Open' | 'Acknowledged' | 'Action agreed' | 'Returned' | 'Closed';
  /** How often it was opened; absent for once. */
  readonly round?: number;
  readonly raisedOn: Day;
  readonly answerBy: Day;
  /** How many times it went up. */
  readonly climbed?: number;
  /** How many promised days passed undone on this rung. */
  readonly lapsed?: number;
  /** Ids of those who held it before in this round, separated by spaces (see heldBefore). */
  readonly heldBefore?: string;
  /** Who held it before and left. */
  readonly tookOverFrom?: string;
  /** Somebody decided that it ends; otherwise it closed because its matter settled. */
  readonly decided?: boolean;
  readonly closedOn?: Day;
  /** A line each, `2026-11-26 …`, newest last. */
  readonly history?: string;
}

export interface UpdateRecord {
  readonly id: string;
  readonly project: string;
  readonly on: Day;
  readonly rating: Rating;
}

export interface MeetingRecord {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly on: Day;
  readonly papersBy?: Day;
  readonly state: 'Planned' | 'Running' | 'Closed' | 'Cancelled';
}

export interface PaperRecord {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly meeting: string;
  readonly author: string;
  readonly project?: string;
  readonly receivedOn?: Day;
}

export interface ActionRecord {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly owner: string;
  readonly due: Day;
  readonly done?: Day;
  readonly project?: string;
}

export interface SnoozeRecord {
  readonly person: string;
  /** `milestones/12`; `people/7`, their own, stands for everything that may wait. */
  readonly item: string;
  /** Last day of rest. */
  readonly until: Day;
}

/** What planning reads of the notices that exist already. */
export interface SaidRecord {
  readonly id: string;
  readonly key: string;
  readonly recipient: string;
  readonly card: string;
  readonly state: 'Intended' | 'Sent' | 'Failed' | 'Withdrawn';
  /** ISO instant. */
  readonly plannedAt: string;
  /** ISO instant: it may get out days after it was planned. */
  readonly sentAt?: string;
  /** What the last attempt met, its kind before a colon. */
  readonly outcome?: string;
  /** ISO instant of its last change. */
  readonly modified?: string;
  /** Of a digest: keys, a line each. */
  readonly covers?: string;
  /** Who pressed what, when: a line each. */
  readonly answers?: string;
}

/** An item that is there and cannot be read. */
export interface UnfitRecord {
  readonly list: string;
  readonly id: string;
  readonly title?: string;
  /** What is wrong, by the heading of the column: the end of a sentence each. */
  readonly problems?: readonly { readonly heading: string; readonly message: string }[];
}

/** What rules read of the programme; a replica's snapshot fits it. */
export interface PlanSnapshot {
  readonly domains: ReadonlyMap<string, DomainRecord>;
  readonly projects: ReadonlyMap<string, ProjectRecord>;
  readonly milestones: ReadonlyMap<string, MilestoneRecord>;
  readonly people: ReadonlyMap<string, PersonRecord>;
  readonly escalations: ReadonlyMap<string, EscalationRecord>;
  readonly updates: ReadonlyMap<string, UpdateRecord>;
  readonly meetings: ReadonlyMap<string, MeetingRecord>;
  readonly papers: ReadonlyMap<string, PaperRecord>;
  readonly actions: ReadonlyMap<string, ActionRecord>;
  readonly snoozes: ReadonlyMap<string, SnoozeRecord>;
  /** Where the bot may write, where that is known. */
  readonly conversations?: ReadonlyMap<string, ChatRecord>;
  /** What meetings take up, where that is known. */
  readonly agendaItems?: ReadonlyMap<string, { readonly escalation?: string; readonly meeting?: string }>;
  /** The RAID log, where that is known. */
  readonly risks?: ReadonlyMap<string, { readonly state: 'Open' | 'Closed'; readonly outcome?: string }>;
  /** What was said already, where that is known. */
  readonly notices?: ReadonlyMap<string, SaidRecord>;
  /** Items that are there and cannot be read, for a mistake in their row. */
  readonly unfit?: readonly UnfitRecord[];
}

/** Where the bot may write; `person:7` is the chat with a person. */
export interface ChatRecord {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly kind: 'Personal' | 'Channel' | 'Group';
  /** The domain whose channel it is. */
  readonly domain?: string;
  /** The group whose channel or chat it is. */
  readonly group?: string;
  readonly blocked?: boolean;
  /** ISO instant of its last change. */
  readonly modified: string;
}

/** The programme with what was said already, and where. */
export interface SpokenSnapshot extends PlanSnapshot {
  readonly notices: ReadonlyMap<string, SaidRecord>;
  readonly conversations: ReadonlyMap<string, ChatRecord>;
}

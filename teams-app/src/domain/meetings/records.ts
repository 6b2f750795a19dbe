import type { Day, MeetingRecord, PersonRecord, ProjectRecord, UpdateRecord, Rating } from '../plan';
import type {
  AttendanceRecord,
  GroupAction,
  GroupDecision,
  MinuteNoteRecord,
  ReportBackRecord,
  VoteRecord,
} from './recorded';

export type * from './recorded';

// What the rules of groups and meetings read. The lists' own types fit these shapes, which the compiler checks wherever a snapshot is
// handed over.

/** The parts of the system that a seat can speak for, in the order they are shown. */
export const sectorNames = [
  'Acute',
  'Mental health',
  'Community trust',
  'ICB',
  'Community pharmacy',
  'Primary care',
  'Council',
  'Voluntary',
] as const;
export type Sector = (typeof sectorNames)[number];

export type SeatRole = 'Chair' | 'Deputy chair' | 'Member' | 'Secretary' | 'In attendance';
export type Purpose = 'Decision' | 'Discussion' | 'Assurance' | 'Information';

export interface MeetingPerson extends PersonRecord {
  readonly organisation?: string;
}

export interface OrganisationRecord {
  readonly id: string;
  readonly title: string;
  readonly code: string;
  readonly sector: Sector;
}

export interface MeetingGroup {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly kind: 'Leadership group' | 'Domain group' | 'Project group';
  readonly domain?: string;
  readonly chair?: string;
  readonly secretary?: string;
  readonly terms?: string;
  readonly quorum?: string;
  readonly template?: string;
  /** Day from which it no longer meets. */
  readonly ended?: Day;
}

export interface SeatRecord {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly group: string;
  readonly person?: string;
  readonly organisation?: string;
  readonly sector?: Sector;
  readonly role: SeatRole;
  readonly deputy?: string;
  readonly from?: Day;
  readonly until?: Day;
  /** Those to whom it reports back, separated by commas. */
  readonly constituents?: string;
}

export interface InterestRecord {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly person: string;
  readonly kind: 'Financial' | 'Professional' | 'Personal' | 'Indirect';
  readonly handling: 'May speak, does not decide' | 'Leaves the room' | 'Noted, takes part';
  readonly projects?: string;
  readonly words?: string;
  readonly from: Day;
  readonly until?: Day;
}

export interface GroupMeeting extends MeetingRecord {
  readonly group?: string;
  readonly series?: string;
  /** `HH:MM` in London. */
  readonly start?: string;
  readonly end?: string;
  readonly place?: string;
  readonly chair?: string;
  readonly secretary?: string;
  /** ISO instants. */
  readonly startedAt?: string;
  readonly endedAt?: string;
  /** The item that is being taken. */
  readonly current?: string;
  readonly agendaSent?: string;
  readonly minutes?: string;
  readonly confirmedOn?: Day;
  readonly note?: string;
}

export interface MeetingItem {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly meeting?: string;
  readonly purpose: Purpose;
  readonly position?: number;
  readonly minutes?: number;
  readonly presenter?: string;
  readonly sponsor?: string;
  readonly project?: string;
  /** ISO instants. */
  readonly startedAt?: string;
  readonly endedAt?: string;
  /** Minutes given in the meeting, beside those planned. */
  readonly extra?: number;
  readonly escalation?: string;
  readonly note?: string;
  readonly outcome?: string;
}

export interface MeetingPaper {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly meeting: string;
  readonly author: string;
  readonly project?: string;
  readonly receivedOn?: Day;
  readonly agendaItem?: string;
  readonly sponsor?: string;
  readonly purpose?: Purpose;
  readonly summary?: string;
  readonly strategy?: string;
  readonly route?: string;
  readonly implications?: string;
  readonly recommendation?: string;
  readonly file?: string;
  readonly fileName?: string;
  readonly pages?: number;
}

export interface MeetingProject extends ProjectRecord {
  readonly organisation?: string;
  readonly group?: string;
  readonly summary?: string;
}

export interface MeetingUpdate extends UpdateRecord {
  readonly rating: Rating;
  readonly did?: string;
  readonly next?: string;
  readonly help?: string;
}

export interface MeetingEscalation {
  readonly id: string;
  readonly ask?: string;
  readonly askedBy?: string;
  readonly raisedBy?: string;
  readonly project: string;
  readonly milestone?: string;
  readonly outcome?: string;
}

/** What the rules of meetings read; a replica's snapshot fits it. */
export interface MeetingSnapshot {
  readonly people: ReadonlyMap<string, MeetingPerson>;
  readonly organisations: ReadonlyMap<string, OrganisationRecord>;
  readonly groups: ReadonlyMap<string, MeetingGroup>;
  readonly members: ReadonlyMap<string, SeatRecord>;
  readonly interests: ReadonlyMap<string, InterestRecord>;
  readonly meetings: ReadonlyMap<string, GroupMeeting>;
  readonly agendaItems: ReadonlyMap<string, MeetingItem>;
  readonly papers: ReadonlyMap<string, MeetingPaper>;
  readonly decisions: ReadonlyMap<string, GroupDecision>;
  readonly actions: ReadonlyMap<string, GroupAction>;
  readonly attendances: ReadonlyMap<string, AttendanceRecord>;
  readonly minuteNotes: ReadonlyMap<string, MinuteNoteRecord>;
  readonly votes: ReadonlyMap<string, VoteRecord>;
  readonly reportBacks: ReadonlyMap<string, ReportBackRecord>;
  readonly projects: ReadonlyMap<string, MeetingProject>;
  readonly rollouts: ReadonlyMap<string, { readonly project: string; readonly organisation: string }>;
  readonly updates: ReadonlyMap<string, MeetingUpdate>;
  readonly escalations: ReadonlyMap<string, MeetingEscalation>;
}

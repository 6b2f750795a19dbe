import type { Day } from '../plan';

// What is recorded of meetings: decisions, actions, who was there, notes, votes and report-backs.

export type Reply = 'Coming' | 'Apologies' | 'Sending a deputy';

export interface GroupDecision {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly on: Day;
  readonly group?: string;
  readonly meeting?: string;
  readonly agendaItem?: string;
  readonly wording?: string;
  readonly rationale?: string;
  readonly options?: string;
  readonly dissent?: string;
  readonly projects?: string;
  readonly reviewBy?: Day;
  readonly askedBy?: string;
  readonly closesOn?: Day;
  readonly state: 'Stands' | 'Superseded' | 'Not agreed' | 'Deferred' | 'Asked' | 'Lapsed';
}

export interface GroupAction {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly owner: string;
  readonly due: Day;
  readonly done?: Day;
  readonly project?: string;
  readonly meeting?: string;
  readonly agendaItem?: string;
  readonly note?: string;
}

export interface AttendanceRecord {
  readonly id: string;
  readonly key: string;
  readonly meeting: string;
  /** Empty for a guest. */
  readonly seat?: string;
  readonly person: string;
  readonly reply?: Reply;
  readonly deputy?: string;
  readonly repliedAt?: string;
  readonly present?: boolean;
  /** ISO instants; `leavesAt` is `HH:MM` in London. */
  readonly arrivedAt?: string;
  readonly leavesAt?: string;
  readonly leftAt?: string;
  readonly note?: string;
}

export interface MinuteNoteRecord {
  readonly id: string;
  readonly meeting: string;
  readonly agendaItem?: string;
  readonly wording: string;
  readonly by?: string;
  readonly at: string;
}

export interface VoteRecord {
  readonly id: string;
  readonly decision: string;
  readonly seat: string;
  readonly person: string;
  readonly answer: 'For' | 'Against' | 'Abstain';
  readonly reason?: string;
  readonly at: string;
}

export interface ReportBackRecord {
  readonly id: string;
  readonly meeting: string;
  readonly seat: string;
  readonly person: string;
  readonly due: Day;
  readonly toldOn?: Day;
  readonly note?: string;
}

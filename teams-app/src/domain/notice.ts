import type { Day, EscalationRecord, Trigger } from './plan';

/** Kinds of card that a notice can be. */
export type NoticeCard =
  'reminder' | 'escalation' | 'digest' | 'updateRequest' | 'task' | 'outcome' | 'agenda' | 'approval' | 'reportBack';

/** Lists whose items notices are about. A digest is about its reader. */
export type NoticeList =
  | 'milestones'
  | 'projects'
  | 'escalations'
  | 'papers'
  | 'actions'
  | 'people'
  | 'meetings'
  | 'decisions'
  | 'reportBacks'
  | 'groups';

/** Something the bot will say to one person, decided by a rule. */
export interface Notice {
  /** Rule, item, occurrence and recipient; the same decision always has the same key, so it is said once. */
  readonly key: string;
  /** What it is about, with its due date, for whom: notices of one matter share one card, updated in place; a changed forecast is a new matter. */
  readonly matter: string;
  /** The rule's id. */
  readonly rule: string;
  /** Kind of card that says it. */
  readonly card: NoticeCard;
  /** The item it concerns. */
  readonly item: { readonly list: NoticeList; readonly id: string };
  /** Which of the rule's moments this is, for example `due-in-7:2026-12-01`. */
  readonly occurrence: string;
  /** Person (id in the People list) who is told. */
  readonly recipient: string;
  /** Group (id) in whose channel or chat it is said, for all who read along; the recipient is whoever answers for it. */
  readonly group?: string;
  /** Why they are told, as a sentence: shown on the card and in previews. */
  readonly why: string;
  /** Said at once; otherwise it waits for the recipient's digest of the day. */
  readonly urgent: boolean;
  /** Only ever a line of a digest: the matter has a card of its own already, and a second one would be one too many. */
  readonly inDigest?: boolean;
  /** The day it is about, by which a digest is ordered. */
  readonly due: Day;
  /** Of a digest: the keys of what it says; of one that says a single thing, which is that notice itself: its own key. */
  readonly covers?: readonly string[];
  /** Of a digest that is planned now: what it says. */
  readonly lines?: readonly Notice[];
  /** For an escalation: what its record will hold. */
  readonly escalation?: EscalationIntent;
}

/** A notice and what it says of others: whatever raises an escalation is among them. */
export const noticesIn = (notice: Notice): readonly Notice[] => [notice, ...(notice.lines ?? [])];

export interface EscalationIntent {
  /** One record for each; also its unique key in the Escalations list. */
  readonly key: string;
  readonly title: string;
  readonly project: string;
  readonly milestone?: string;
  readonly trigger?: Trigger;
  /** What is asked of the holder. */
  readonly ask?: string;
  /** `Domain lead` when the SRO owns the milestone or neither they nor a deputy is there; higher once it was passed up. */
  readonly rung: EscalationRecord['rung'];
  readonly holder: string;
  /** From the second on: it was closed, and its matter stands again. */
  readonly round?: number;
  /** What was returned and comes back: who held it before (see heldBefore). */
  readonly heldBefore?: string;
  readonly reason: string;
  /** Why it is not with the SRO, as a clause for its history; absent where it is. */
  readonly instead?: string;
  readonly raisedOn: Day;
  readonly answerBy: Day;
}

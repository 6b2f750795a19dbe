import type { Day, Rating } from '../plan';

/** What a change is about; what pages filter by. */
export type ChangeKind = 'report' | 'milestone' | 'escalation' | 'decision' | 'risk';

export type ChangeFact =
  /** A report, with the rating it replaced where the log tells. */
  | {
      readonly kind: 'report';
      readonly now: Rating;
      readonly before: Rating | undefined;
      readonly by: string;
      readonly words: string;
    }
  | { readonly kind: 'milestone'; readonly what: 'done' | 'new' | 'open again'; readonly day: Day }
  | { readonly kind: 'milestone'; readonly what: 'moved'; readonly from: Day; readonly to: Day; readonly by?: string }
  /**
   * Last changed on that day, with another date than was first agreed: which day it had before that, the list does not keep, nor whether it was its date
   * that was changed last.
   */
  | {
      readonly kind: 'milestone';
      readonly what: 'replanned';
      readonly to: Day;
      readonly agreed: Day;
      /** How often it was put back. */
      readonly times: number;
      readonly by?: string;
    }
  /** A step of an escalation's history, in the words it was written in. */
  | { readonly kind: 'escalation'; readonly words: string }
  | { readonly kind: 'decision' }
  | { readonly kind: 'risk'; readonly what: 'raised' | 'happened'; readonly score: number | undefined }
  | { readonly kind: 'risk'; readonly what: 'scored'; readonly from: number; readonly to: number }
  | { readonly kind: 'risk'; readonly what: 'closed'; readonly words: string };

/** Something that happened in a domain on a day. */
export interface Change {
  /** The same at every reading: `milestones/12/done`. */
  readonly id: string;
  readonly on: Day;
  /** Since the person's last look. */
  readonly isNew: boolean;
  /** Id of the project it belongs to; undefined for the whole domain. */
  readonly project: string | undefined;
  /** What it happened to. */
  readonly item: {
    readonly list: 'updates' | 'milestones' | 'escalations' | 'decisions' | 'risks';
    readonly id: string;
    readonly title: string;
  };
  readonly fact: ChangeFact;
}

/** In the order pages show them within a day. */
export const changeKinds: readonly ChangeKind[] = ['escalation', 'report', 'milestone', 'risk', 'decision'];

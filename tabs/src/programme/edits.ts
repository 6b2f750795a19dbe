import type { AppError } from '@ipmo-hub/teams-app/errors';
import type { Conflict, UpdateOutcome } from '@ipmo-hub/teams-app/graph';
import type { Milestone, Patch } from '@ipmo-hub/teams-app/lists';

/** What a person may change of a milestone here. `moved` stands beside a forecast when an edit takes another one back: the count before that one. */
export type MilestoneEdit = Pick<Patch<'milestones'>, 'forecast' | 'done' | 'note' | 'owner' | 'moved'>;

export type EditState =
  | { readonly kind: 'saving' }
  /** No connection: kept, and sent when it is back. */
  | { readonly kind: 'waiting'; readonly error: AppError }
  | { readonly kind: 'conflict'; readonly conflict: Conflict<'milestones'> }
  | { readonly kind: 'refused'; readonly error: AppError };

export interface PendingEdit {
  readonly base: Milestone;
  readonly edit: MilestoneEdit;
  readonly state: EditState;
}

/** The change saved last, and what would take it back. */
export interface Saved {
  readonly milestone: Milestone;
  readonly edit: MilestoneEdit;
  readonly undo: MilestoneEdit;
  /** Others changed other fields meanwhile. */
  readonly merged: boolean;
}

export type EditOutcome = UpdateOutcome<'milestones'> | { readonly kind: 'refused'; readonly error: AppError };

/** Changes that the screen shows before SharePoint has them. */
export interface Edits {
  readonly pending: ReadonlyMap<string, PendingEdit>;
  readonly saved: Saved | undefined;
  subscribe(listener: () => void): () => void;
  /** Shows the change at once and writes it; a change already waiting for the milestone is taken up into it. */
  save(base: Milestone, edit: MilestoneEdit): Promise<void>;
  /** Sends again what waits. */
  resend(): Promise<void>;
  /** Writes the chosen mix over the others' version; an empty mix keeps theirs. */
  resolve(id: string, mix: MilestoneEdit): Promise<void>;
  discard(id: string): void;
  undo(): Promise<void>;
  /** Puts the note about the last change away. */
  settle(): void;
}

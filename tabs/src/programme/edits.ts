import { AppError } from '@ipmo-hub/teams-app/errors';
import type { Conflict, UpdateOutcome } from '@ipmo-hub/teams-app/graph';
import type { Milestone, Patch } from '@ipmo-hub/teams-app/lists';

/** What a person may change of a milestone here. */
export type MilestoneEdit = Pick<Patch<'milestones'>, 'forecast' | 'done' | 'note' | 'owner'>;

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

export const createEdits = (write: (base: Milestone, edit: MilestoneEdit) => Promise<EditOutcome>): Edits => {
  let pending: ReadonlyMap<string, PendingEdit> = new Map();
  let saved: Saved | undefined;
  const listeners = new Set<() => void>();
  const set = (id: string, next: PendingEdit | undefined): void => {
    const copy = new Map(pending);
    if (next) copy.set(id, next);
    else copy.delete(id);
    pending = copy;
    for (const listener of listeners) listener();
  };

  const send = async (base: Milestone, edit: MilestoneEdit): Promise<void> => {
    const become = (state: EditState): void => {
      set(base.id, { base, edit, state });
    };
    become({ kind: 'saving' });
    let outcome: EditOutcome;
    try {
      outcome = await write(base, edit);
    } catch (cause) {
      const error = cause instanceof AppError ? cause : new AppError('graph.unexpected', { cause });
      become(canWait(error) ? { kind: 'waiting', error } : { kind: 'refused', error });
      return;
    }
    switch (outcome.kind) {
      case 'updated':
        saved = { milestone: outcome.item, edit, undo: inverse(base, edit), merged: outcome.merged };
        set(base.id, undefined);
        return;
      case 'conflict':
        become({ kind: 'conflict', conflict: outcome });
        return;
      case 'gone':
        become({ kind: 'refused', error: new AppError('write.gone') });
        return;
      case 'refused':
        become({ kind: 'refused', error: outcome.error });
    }
  };

  return {
    get pending() {
      return pending;
    },
    get saved() {
      return saved;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    save: (base, edit) => {
      const before = pending.get(base.id);
      const waiting = before?.state.kind === 'waiting' ? before : undefined;
      return send(waiting?.base ?? base, { ...waiting?.edit, ...edit });
    },
    resend: async () => {
      for (const { base, edit, state } of [...pending.values()]) if (state.kind === 'waiting') await send(base, edit);
    },
    resolve: async (id, mix) => {
      const state = pending.get(id)?.state;
      if (state?.kind !== 'conflict') return;
      if (Object.keys(mix).length === 0) set(id, undefined);
      else await send(state.conflict.theirs, mix);
    },
    discard: (id) => {
      set(id, undefined);
    },
    undo: async () => {
      if (!saved) return;
      const { milestone, undo } = saved;
      saved = undefined;
      await send(milestone, undo);
      saved = undefined;
      for (const listener of listeners) listener();
    },
    settle: () => {
      saved = undefined;
      for (const listener of listeners) listener();
    },
  };
};

const canWait = ({ code }: AppError): boolean =>
  code === 'graph.unreachable' || code === 'graph.busy' || code === 'signin.expired' || code === 'signin.unavailable';

/** The edit that puts back what `edit` changes. */
const inverse = (base: Milestone, edit: MilestoneEdit): MilestoneEdit => ({
  ...(edit.forecast === undefined ? {} : { forecast: base.forecast }),
  ...(edit.owner === undefined ? {} : { owner: base.owner }),
  ...(edit.done === undefined ? {} : { done: base.done ?? null }),
  ...(edit.note === undefined ? {} : { note: base.note ?? null }),
});

import { AppError } from '@ipmo-hub/teams-app/errors';
import type { Milestone } from '@ipmo-hub/teams-app/lists';
import type { Edits, EditState, MilestoneEdit, PendingEdit, Saved } from '../edits';
import type { Dropped, Entry, UpdateWrite } from './entry';
import type { WriteQueue } from './createQueue';
import { foldEntries } from './foldEntries';
import { errorFrom } from './resultOf';

/** Edits that outlast a reload. */
export interface QueuedEdits extends Edits {
  /** False when a reload would lose what waits. */
  readonly kept: boolean;
  /** Changes of an earlier visit that were dropped unsent. */
  readonly dropped: readonly Dropped[];
  /** Takes back the last change of a milestone that was not sent yet; false when there is none. */
  takeBack(id: string): Promise<boolean>;
  forgetDropped(): void;
}

interface Ports {
  readonly queue: WriteQueue;
  readonly online: () => boolean;
}

/** The milestone edits of the pages, on the write queue. */
export const createQueuedEdits = ({ queue, online }: Ports): QueuedEdits => {
  let saved: Saved | undefined;
  let seen: readonly Entry[] | undefined;
  let pending: ReadonlyMap<string, PendingEdit> = new Map();
  const made = new Set<string>();
  // Left by an earlier visit: nobody watches these being saved, so they are told of until they are.
  const found: ReadonlySet<string> = new Set(queue.entries.map(({ id }) => id));
  const listeners = new Set<() => void>();
  const announce = (): void => {
    for (const listener of [...listeners]) listener();
  };
  queue.subscribe(announce);
  queue.onSettled(({ entry, result }) => {
    const mine = entry.edits.filter((edit) => made.delete(edit));
    if (result.kind !== 'written' || mine.length === 0 || !isMilestone(entry)) return;
    const { base, patch } = entry.write;
    saved = {
      milestone: milestoneIn(result.item),
      edit: patch,
      undo: inverse(base, patch),
      merged: result.merged,
    };
    announce();
  });

  const entriesOf = (id: string): readonly MilestoneEntry[] =>
    queue.entries.filter(isMilestone).filter(({ write }) => write.base.id === id);
  const put = async (base: Milestone, edit: MilestoneEdit, noted: boolean): Promise<void> => {
    const id = await queue.update('milestones', base, edit);
    if (noted) made.add(id);
    await queue.drain();
  };

  return {
    get pending() {
      if (seen !== queue.entries) {
        seen = queue.entries;
        pending = pendingIn(seen.filter(isMilestone), ({ id }) => online() && !found.has(id));
      }
      return pending;
    },
    get saved() {
      return saved;
    },
    get kept() {
      return queue.kept;
    },
    get dropped() {
      return queue.dropped;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    save: async (base, edit) => {
      // What was refused is in the fields that were put right: the later edit stands in its place, or it would be refused with it.
      for (const entry of entriesOf(base.id)) if (entry.state.kind === 'refused') await queue.discard(entry.id);
      await put(base, edit, true);
    },
    resend: () => queue.drain(),
    resolve: async (id, mix) => {
      const entries = entriesOf(id);
      const entry = entries.find(({ state }) => state.kind === 'conflict');
      if (!entry) return;
      for (const edit of entry.edits) made.add(edit);
      // The page shows the edits of an item as one.
      const seen = entries.flatMap(({ edits }) => edits);
      await queue.resolve(entry.id, mix, seen);
      await queue.drain();
    },
    discard: (id) => {
      for (const entry of entriesOf(id)) void queue.discard(entry.id);
    },
    takeBack: async (id) => {
      const last = entriesOf(id).at(-1);
      return last !== undefined && (await queue.undo(last.id));
    },
    undo: async () => {
      if (!saved) return;
      const { milestone, undo } = saved;
      saved = undefined;
      announce();
      await put(milestone, undo, false);
    },
    settle: () => {
      saved = undefined;
      announce();
    },
    forgetDropped: () => void queue.forgetDropped(),
  };
};

type MilestoneEntry = Entry & { readonly write: UpdateWrite & { readonly patch: MilestoneEdit } };
const isMilestone = (entry: Entry): entry is MilestoneEntry =>
  entry.write.kind === 'update' && entry.write.list === 'milestones';
/** The queue keeps the items of every list alike; these came from the milestones list. */
const milestoneIn = (item: UpdateWrite['base']): Milestone => item as unknown as Milestone;

/** `watched` says of which entries it is enough that they are on their way. */
const pendingIn = (
  entries: readonly MilestoneEntry[],
  watched: (entry: Entry) => boolean,
): ReadonlyMap<string, PendingEdit> => {
  const byItem = new Map<string, Entry>();
  for (const entry of entries) {
    const earlier = byItem.get(entry.write.base.id);
    byItem.set(entry.write.base.id, earlier ? foldEntries(earlier, entry) : entry);
  }
  return new Map(
    [...byItem].flatMap(([id, entry]) =>
      isMilestone(entry)
        ? [
            [
              id,
              { base: milestoneIn(entry.write.base), edit: entry.write.patch, state: stateOf(entry, watched(entry)) },
            ],
          ]
        : [],
    ),
  );
};

const stateOf = ({ state, write: { base, patch } }: MilestoneEntry, watched: boolean): EditState => {
  switch (state.kind) {
    case 'sending':
    case 'waiting':
      if (state.kind === 'waiting' && state.error) return { kind: 'waiting', error: errorFrom(state.error) };
      return watched ? { kind: 'saving' } : { kind: 'waiting', error: new AppError('graph.unreachable') };
    case 'refused':
      return { kind: 'refused', error: errorFrom(state.error) };
    case 'conflict': {
      const fields = state.fields as readonly (keyof MilestoneEdit & string)[];
      const theirs = milestoneIn(state.theirs);
      return { kind: 'conflict', conflict: { kind: 'conflict', base: milestoneIn(base), mine: patch, theirs, fields } };
    }
  }
};

/** The edit that puts back what `edit` changes; with a forecast also how often it had moved before. */
const inverse = (base: UpdateWrite['base'], edit: MilestoneEdit): MilestoneEdit => {
  const names = 'forecast' in edit ? new Set([...Object.keys(edit), 'moved']) : Object.keys(edit);
  return Object.fromEntries([...names].map((name) => [name, base[name] ?? null]));
};

import type { Item, ListName, Patch } from '@ipmo-hub/teams-app/lists';
import { placeKey, type Place } from '../keep/place';
import { createTurns, type Channel, type Exclusive } from '../keep/windows';
import type { Later } from '../signal/later';
import { subjectOf, type Dropped, type Entry, type Fields, type QueuedWrite } from './entry';
import { createPutOffs } from './createPutOffs';
import { openQueueRow } from './openQueueRow';
import type { QueueShelf } from './queueShelf';
import {
  beginNext,
  discardEntry,
  resolveEntry,
  retryEntry,
  settleEntry,
  undoEntry,
  type SendResult,
} from './queueSteps';
import { resultOf, resultOfFailure, type SendOutcome } from './resultOf';

export interface QueuePorts {
  readonly place: Place;
  /** Opens the storage; where it rejects, unsent changes last as long as the window. */
  readonly openShelf: () => Promise<QueueShelf>;
  readonly exclusive: Exclusive | undefined;
  readonly channel: Channel | undefined;
  readonly now: () => Date;
  readonly newId: () => string;
  /** False while the machine knows that it has no network: nothing is tried then. */
  readonly online: () => boolean;
  /** Without it storage is waited for without end, and nothing is tried again by itself. */
  readonly later?: Later;
  /** Writes as the person whose queue this is, who made it `at`; `attempted` when it was sent before and may have arrived. */
  readonly send: (write: QueuedWrite, attempted: boolean, at: string) => Promise<SendOutcome>;
}

/** An entry that left the state of waiting, and how. */
export interface Settled {
  readonly entry: Entry;
  readonly result: SendResult;
}

/** Writes on their way to SharePoint: written down before they are sent, taken out when their outcome is known. */
export interface WriteQueue {
  /** This person's, in the order they were made, clashes and refusals included. The array is a new one after each change. */
  readonly entries: readonly Entry[];
  /** This person's changes that were dropped because nobody came back for them in time. */
  readonly dropped: readonly Dropped[];
  /** False when a reload would lose what waits. */
  readonly kept: boolean;
  subscribe(listener: () => void): () => void;
  /** Called for every outcome, from whichever window it was sent. */
  onSettled(listener: (settled: Settled) => void): () => void;
  /** Puts a change of an item, as the person saw it, in the queue; answers its id when it is written down. */
  update<L extends ListName>(list: L, base: Item<L>, patch: Patch<L>): Promise<string>;
  /** Puts several writes in the queue, all of them or none; answers their ids in the same order. */
  put(writes: readonly QueuedWrite[]): Promise<readonly string[]>;
  /**
   * Sends what waits, one after the other, until all is sent or there is no getting through. An item that fails is passed over, with all that
   * waits for it. Never rejects.
   */
  drain(): Promise<void>;
  /** Takes an edit back that was never sent; false when it was. */
  undo(edit: string): Promise<boolean>;
  /** Answers a clash of the edits `seen`: the mix is written over the others' version, an empty mix keeps theirs. */
  resolve(id: string, mix: Fields, seen: readonly string[]): Promise<void>;
  /** Tries one again that SharePoint failed on time after time. */
  retry(id: string): Promise<void>;
  /** Puts a clash or a refusal away. */
  discard(id: string): Promise<void>;
  /** Puts the note about dropped changes away. */
  forgetDropped(): Promise<void>;
  /** Removes all of this person's, sent or not: at sign-out. False when the browser did not let it be removed, or even looked at. */
  forget(): Promise<boolean>;
  close(): void;
}

/** So many items in a row that fail: for all that is known nothing gets through. */
const mostInVain = 2;
const leastRetryMs = 1_000;

export const openQueue = async (ports: QueuePorts): Promise<WriteQueue> => {
  const { channel, now } = ports;
  const place = placeKey(ports.place);
  const inTurn = ports.exclusive ?? createTurns();
  const listeners = new Set<() => void>();
  const settledListeners = new Set<(settled: Settled) => void>();
  const tell = (settled?: Settled): void => channel?.post({ queue: place, ...(settled ? { settled } : {}) });
  const report = (settled: Settled): void => {
    for (const listener of [...settledListeners]) listener(settled);
  };
  const later: Later = ports.later ?? (() => () => undefined);
  const kept = await openQueueRow({
    place,
    openShelf: ports.openShelf,
    now,
    later,
    onChange: () => {
      for (const listener of [...listeners]) listener();
    },
  });
  const change = (step: (entries: readonly Entry[]) => readonly Entry[]): Promise<void> =>
    kept.change((before) => ({ ...before, entries: step(before.entries) }));
  const put = async (writes: readonly QueuedWrite[]): Promise<readonly string[]> => {
    const at = now().toISOString();
    const made = writes.map((write): Entry => {
      const id = ports.newId();
      return { id, edits: [id], at, attempted: false, write, state: { kind: 'waiting' } };
    });
    await change((entries) => [...entries, ...made]);
    tell();
    return made.map(({ id }) => id);
  };

  const putOffs = createPutOffs(now);
  const sendNext = async (since: number): Promise<'sent' | 'put off' | 'stop'> => {
    let next: Entry | undefined;
    await change((entries) => {
      const begun = beginNext(entries, (subject) => putOffs.turnOf(subject, since));
      ({ next } = begun);
      return begun.entries;
    });
    if (!next) return 'stop';
    const entry: Entry = next;
    tell();
    const result = await ports.send(entry.write, entry.attempted, entry.at).then(resultOf, resultOfFailure);
    // Of a new item or a deed it cannot be told what of it left; both look for what an earlier attempt made.
    const unclear = entry.write.kind !== 'update' || (result.kind === 'postponed' && result.unclear);
    await change((entries) => settleEntry(entries, entry.id, result, entry.attempted || unclear));
    const settled = result.kind === 'postponed' ? undefined : { entry, result };
    tell(settled);
    if (settled) report(settled);
    if (result.kind !== 'postponed') {
      putOffs.forget(subjectOf(entry));
      return 'sent';
    }
    putOffs.note(subjectOf(entry), result.rests);
    // Nothing of it is tried by itself any more.
    if (kept.row.entries.some(({ id, state }) => id === entry.id && state.kind === 'refused'))
      putOffs.forget(subjectOf(entry));
    return result.alone ? 'put off' : 'stop';
  };
  let cancelRetry: (() => void) | undefined;
  /** What did not get through is tried again also when nothing else sets the queue off. */
  const planRetry = (): void => {
    cancelRetry?.();
    const wait = kept.row.entries.some(({ state }) => state.kind === 'waiting') ? putOffs.dueIn() : undefined;
    cancelRetry = wait === undefined ? undefined : later(Math.max(leastRetryMs, wait), () => void drain());
  };
  const sendAll = async (): Promise<void> => {
    const since = putOffs.count;
    for (let inVain = 0; ports.online() && inVain < mostInVain;) {
      const came = await sendNext(since);
      if (came === 'stop') return;
      inVain = came === 'sent' ? 0 : inVain + 1;
    }
  };
  const drain = (): Promise<void> => inTurn(`ipmo-hub-queue/${place}`, sendAll).finally(planRetry);

  const stopListening = channel?.listen((message) => {
    if (typeof message !== 'object' || message === null || !('queue' in message) || message.queue !== place) return;
    const { settled } = message as { readonly settled?: Settled };
    // The row as it is kept is the truth; the message says only that it moved.
    if (kept.kept) void kept.change((before) => before);
    if (settled) report(settled);
  });

  return {
    get entries() {
      return kept.row.entries;
    },
    get dropped() {
      return kept.row.dropped;
    },
    get kept() {
      return kept.kept;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onSettled: (listener) => {
      settledListeners.add(listener);
      return () => settledListeners.delete(listener);
    },
    put,
    update: async (list, base, patch) => {
      const [id = ''] = await put([{ kind: 'update', list, base: { ...base }, patch: { ...patch } }]);
      return id;
    },
    drain,
    undo: async (edit) => {
      let taken = false;
      await change((entries) => {
        const left = undoEntry(entries, edit);
        taken = left.length < entries.length;
        return left;
      });
      tell();
      return taken;
    },
    resolve: async (id, mix, seen) => {
      await change((entries) => resolveEntry(entries, id, mix, seen));
      tell();
    },
    retry: async (id) => {
      await change((entries) => {
        const left = retryEntry(entries, id);
        for (const entry of entries) if (entry.id === id && left !== entries) putOffs.forget(subjectOf(entry));
        return left;
      });
      tell();
      await drain();
    },
    discard: async (id) => {
      await change((entries) => discardEntry(entries, id));
      tell();
    },
    forgetDropped: () => kept.change((before) => ({ ...before, dropped: [] })),
    forget: async () => {
      const gone = await kept.forget();
      tell();
      return gone;
    },
    close: () => {
      stopListening?.();
      cancelRetry?.();
      listeners.clear();
      settledListeners.clear();
    },
  };
};

import { inTime, StorageSilent } from '../inTime';
import type { Later } from '../signal/later';
import type { QueueRow } from './entry';
import type { QueueShelf } from './queueShelf';

export interface QueueRowPorts {
  readonly place: string;
  readonly openShelf: () => Promise<QueueShelf>;
  readonly now: () => Date;
  readonly later: Later;
  /** Called when the row is another one. */
  readonly onChange: () => void;
}

/** The row of the queue: on the disk, and while the storage does not work in memory. */
export interface KeptRow {
  readonly row: QueueRow;
  /** False while it is in memory alone. */
  readonly kept: boolean;
  change(step: (row: QueueRow) => QueueRow): Promise<void>;
  /** Removes all of it; false when the browser did not let it be removed, or even looked at. */
  forget(): Promise<boolean>;
}

/** A storage that kept silent is not waited for at each change. */
const silentMs = 60_000;

export const openQueueRow = async (ports: QueueRowPorts): Promise<KeptRow> => {
  const { place, now, later, onChange } = ports;
  const empty: QueueRow = { place, entries: [], dropped: [] };
  let row = empty;
  let shelf: QueueShelf | undefined;
  let opening: Promise<void> | undefined;
  let attempts = 0;
  let silentUntil = Number.NEGATIVE_INFINITY;
  /** Entries that went through memory: of these it knows better than the disk. */
  const known = new Set<string>();

  const see = (next: QueueRow): void => {
    row = next;
    if (!shelf) for (const { id } of row.entries) known.add(id);
    onChange();
  };
  const giveOut = (cause: unknown): void => {
    attempts += 1;
    shelf = undefined;
    if (cause instanceof StorageSilent) silentUntil = now().getTime() + silentMs;
    for (const { id } of row.entries) known.add(id);
  };
  /** What is on the disk, as it would be had the storage never given out. */
  const caughtUp = (disk: QueueRow): QueueRow => {
    if (known.size === 0) return disk;
    const others = disk.entries.filter(({ id }) => !known.has(id));
    const mine = row.entries.filter(({ id }) => known.has(id));
    return { ...disk, entries: [...mine, ...others].sort((one, other) => one.at.localeCompare(other.at)) };
  };
  const open = async (): Promise<void> => {
    const attempt = (attempts += 1);
    const opened = await ports.openShelf();
    await opened.dropStale(now());
    const next = await opened.change(caughtUp);
    // It was given up meanwhile: what was changed since is not in it.
    if (attempt !== attempts) return;
    shelf = opened;
    known.clear();
    see(next);
  };
  const reopen = (): Promise<void> => {
    const wait = silentUntil - now().getTime();
    // A clock that was put back does not keep it closed.
    if (wait > 0 && wait <= silentMs) return Promise.resolve();
    opening ??= inTime(open(), later)
      .catch(giveOut)
      .finally(() => {
        opening = undefined;
      });
    return opening;
  };

  await reopen();
  return {
    get row() {
      return row;
    },
    get kept() {
      return shelf !== undefined;
    },
    change: async (step) => {
      if (!shelf) await reopen();
      if (shelf) {
        try {
          see(await inTime(shelf.change(step), later));
          return;
        } catch (cause) {
          // The storage gave out: go on without it, and say so by `kept`; the next change tries it again.
          giveOut(cause);
        }
      }
      see(step(row));
    },
    forget: async () => {
      try {
        // Opened anew: when it gave out, or never opened at this visit, what was written down before may be there still.
        await inTime(
          ports.openShelf().then((opened) => opened.change(() => empty)),
          later,
        );
        known.clear();
        see(empty);
        return true;
      } catch (cause) {
        giveOut(cause);
        see(empty);
        return false;
      }
    },
  };
};

import type { Replica } from '@ipmo-hub/teams-app/graph';
import type { ListName } from '@ipmo-hub/teams-app/lists';
import { createFreshness, tabLists, type Freshness } from '../freshness';
import { createListsOnView, type ListsOnView } from './createListsOnView';
import { createReader } from './createReader';
import { createSignalClient, type SignalService } from './createSignalClient';
import type { Later } from './later';
import { pollDelay, quickestPollMs } from './pollDelay';
import { watchAttention, type AttentionPorts } from './watchAttention';

export interface SignalledFreshness extends Freshness {
  /** Whether the bot tells of every change, so that what is shown is at most seconds old. */
  readonly live: boolean;
  readonly onView: ListsOnView;
}

export interface SignalledPorts extends AttentionPorts {
  readonly window: AttentionPorts['window'] & Pick<Window, 'setInterval' | 'clearInterval'>;
  readonly replica: Pick<Replica, 'refresh' | 'version'>;
  readonly now: () => Date;
  /** When what is there already was read, at an earlier visit. */
  readonly asAt?: Date | undefined;
  /** Milliseconds on a clock that nobody sets. */
  readonly elapsed: () => number;
  readonly later: Later;
  readonly random: () => number;
  readonly online?: () => boolean;
  /** Without a bot the tab looks for itself. */
  readonly signal?: SignalService | undefined;
}

/** Changes that are told within this are read together. */
const gatherMs = 300;
/** How long the bot is waited for before the tab looks for itself. */
const patienceMs = 3_000;
/** When the bot stops or starts anew every tab has to look: over so long, not all at once. */
const spreadMs = 30_000;

/**
 * Keeps the lists on view current: reads those the bot says have moved; without the bot, looks at all of them every so often, more rarely the longer nobody
 * touches the page. Nothing while it is hidden.
 */
export const createSignalledFreshness = (ports: SignalledPorts): SignalledFreshness => {
  const { replica, elapsed, later, random, document, signal } = ports;
  const onView = createListsOnView(tabLists);
  const listeners = new Set<() => void>();
  let started = 0;
  let stopWatching = (): void => undefined;
  let cancelGather: (() => void) | undefined;
  let cancelPoll: (() => void) | undefined;
  let reading: Promise<void> | undefined;
  let touchedAt = elapsed();
  let lookedAt = Number.NEGATIVE_INFINITY;
  let waitsFrom = Number.NEGATIVE_INFINITY;

  const awake = (): boolean => started > 0 && document.visibilityState === 'visible';
  const reader = createReader({ replica, later, elapsed }, (lists) => {
    if (awake()) void read(lists);
  });
  // State, trouble and the network are the simple freshness's; here is decided only when to read, and what.
  const base = createFreshness({ ...ports, replica: { refresh: () => reader.read() } });

  const read = (lists: readonly ListName[]): Promise<void> => {
    reader.want(lists);
    reading ??= readAll().finally(() => {
      reading = undefined;
      plan();
    });
    return reading;
  };
  /** A read under way may have passed what is asked for now. */
  const readAll = async (): Promise<void> => {
    do {
      lookedAt = elapsed();
      await base.refresh();
    } while (reader.hungry && !base.state.trouble);
  };
  const readMoved = async (): Promise<void> => {
    const behind = onView.current().filter((list) => reader.isBehind(list));
    if (awake() && behind.length > 0) await read(behind);
  };

  const client =
    signal &&
    createSignalClient({
      ...signal,
      lists: tabLists,
      later,
      random,
      onMoved: ({ lists, kind }) => {
        reader.moved(lists, kind === 'moved');
        cancelGather?.();
        cancelGather = later(kind === 'restarted' ? random() * spreadMs : gatherMs, () => void readMoved());
      },
      onLive: (live) => {
        // All lose a bot that stops at the same moment, and what they show was current until then.
        if (!live && awake()) waitsFrom = elapsed() + random() * spreadMs;
        plan();
        for (const listener of listeners) listener();
      },
    });

  /** Sets the next look of the tab's own. */
  const plan = (): void => {
    cancelPoll?.();
    cancelPoll = undefined;
    if (!awake() || (client?.live === true && !base.state.trouble)) return;
    const due = lookedAt + pollDelay(elapsed() - touchedAt) - elapsed();
    const least = client ? waitsFrom + patienceMs - elapsed() : 0;
    cancelPoll = later(Math.max(0, due, least), () => void read(onView.current()));
  };

  const wake = (): void => {
    if (!awake()) {
      client?.stop();
      plan();
      return;
    }
    touchedAt = waitsFrom = elapsed();
    client?.start();
    void readMoved();
    plan();
  };
  const touch = (): void => {
    const idle = elapsed() - touchedAt;
    touchedAt = elapsed();
    if (idle > quickestPollMs) plan();
  };
  const network = (): void => {
    if (!awake()) return;
    client?.stop();
    client?.start();
    void read(onView.current());
  };
  /** Something else is shown: it may be behind, or was not looked at while it was out of view. */
  const shown = (): void => {
    if (!awake()) return;
    const isOld = (list: ListName): boolean =>
      reader.isBehind(list) || (client?.live !== true && reader.ageOf(list) > quickestPollMs);
    const old = onView.current().filter(isOld);
    if (old.length > 0) void read(old);
  };
  onView.subscribe(shown);

  return {
    get state() {
      return base.state;
    },
    get live() {
      return client?.live === true;
    },
    onView,
    subscribe: (listener) => {
      listeners.add(listener);
      const unsubscribe = base.subscribe(listener);
      return () => {
        listeners.delete(listener);
        unsubscribe();
      };
    },
    refresh: () => read(onView.current()),
    start: () => {
      let here = true;
      started += 1;
      if (started === 1) {
        stopWatching = watchAttention(ports, { onSight: wake, onTouch: touch, onNetwork: network });
        wake();
      }
      return () => {
        if (!here) return;
        here = false;
        started -= 1;
        if (started > 0) return;
        stopWatching();
        cancelGather?.();
        reader.stop();
        wake();
      };
    },
  };
};

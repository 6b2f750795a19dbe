import type { KeptReplica } from '@ipmo-hub/teams-app/graph';
import type { ListName } from '@ipmo-hub/teams-app/lists';
import { createFreshness, pageLists, tabLists, type Freshness } from '../freshness';
import { createListsOnView, type ListsOnView } from './createListsOnView';
import { createReader } from './createReader';
import type { SignalClient, SignalHears } from './createSignalClient';
import type { Later } from './later';
import { pollDelay, quickestPollMs } from './pollDelay';
import type { AskRelay } from './questionOf';
import { watchAttention, type AttentionPorts } from './watchAttention';

export interface SignalledFreshness extends Freshness {
  /** Whether the bot tells of every change, so that what is shown is at most seconds old. */
  readonly live: boolean;
  readonly onView: ListsOnView;
}

export interface SignalledPorts extends AttentionPorts {
  readonly window: AttentionPorts['window'] & Pick<Window, 'setInterval' | 'clearInterval'>;
  readonly replica: Pick<KeptReplica, 'refresh' | 'version' | 'faults'>;
  readonly now: () => Date;
  /** When what is there already was read, at an earlier visit. */
  readonly asAt?: Date | undefined;
  /** Milliseconds on a clock that nobody sets. */
  readonly elapsed: () => number;
  readonly later: Later;
  readonly random: () => number;
  readonly online?: () => boolean;
  /** Without a bot the tab looks for itself. */
  readonly connect?: ((hears: SignalHears) => SignalClient) | undefined;
  /** What moved is taken from the bot; without it, or what it has not, from SharePoint. */
  readonly relay?: AskRelay | undefined;
}

/** Changes that are told within this are read together. */
const gatherMs = 300;
/** How long the bot is waited for before the tab looks for itself. */
const patienceMs = 3_000;
/** When the bot stops or starts anew every tab has to look: over so long, not all at once. */
const spreadMs = 30_000;
/** However well the bot is heard, the lists on view are compared with what it has, or read, every so often: an own read may have lagged behind what was told. */
const reconcileMs = 10 * 60_000;

/**
 * Keeps the lists on view current: takes from the bot, or reads, what it says has moved; without the bot, looks at all of them every so often, more rarely the longer nobody
 * touches the page. Nothing while it is hidden.
 */
export const createSignalledFreshness = (ports: SignalledPorts): SignalledFreshness => {
  const { replica, elapsed, later, random, document } = ports;
  const onView = createListsOnView(pageLists, tabLists);
  const listeners = new Set<() => void>();
  let started = 0;
  let stopWatching = (): void => undefined;
  let cancelGather: (() => void) | undefined;
  let cancelSpread: (() => void) | undefined;
  let cancelPoll: (() => void) | undefined;
  let reading: Promise<void> | undefined;
  let touchedAt = elapsed();
  let lookedAt = Number.NEGATIVE_INFINITY;
  let waitsFrom = Number.NEGATIVE_INFINITY;
  /** Of its own time within the period: tabs that a bot found together do not stay together. */
  let reconcileAt = 0;
  const planReconcile = (): void => {
    reconcileAt = elapsed() + reconcileMs * (0.75 + random() / 2);
  };

  const awake = (): boolean => started > 0 && document.visibilityState === 'visible';
  const reader = createReader(
    { replica, later, elapsed, now: ports.now, relay: ports.relay, standing: () => client?.standing },
    (lists) => {
      if (awake()) void read(lists);
    },
  );
  // State, trouble and the network are the simple freshness's; here is decided only when to read, and what.
  const base = createFreshness({
    ...ports,
    replica: { refresh: () => reader.read() },
    readAt: () => {
      const times = onView.current().map((list) => reader.readAt(list));
      return times.reduce((oldest, time) => (oldest && time && oldest < time ? oldest : time && oldest), times[0]);
    },
  });

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
  const readAllOnView = (): Promise<void> => {
    planReconcile();
    return read(onView.current());
  };
  /** Reads what is behind: for certain only while it is not yet this tab's time for the rest. */
  const readBehind = async (): Promise<void> => {
    const isDue = (list: ListName): boolean =>
      cancelSpread ? reader.behind(list) === 'moved' : reader.behind(list) !== undefined;
    const due = onView.current().filter(isDue);
    if (awake() && due.length > 0) await read(due);
  };

  const client = ports.connect?.({
    lists: pageLists,
    later,
    random,
    onMoved: ({ lists, kind }) => {
      reader.moved(lists, kind === 'moved' ? 'moved' : 'perhaps');
      if (kind === 'restarted') {
        cancelSpread?.();
        cancelSpread = later(random() * spreadMs, () => {
          cancelSpread = undefined;
          void readBehind();
        });
        return;
      }
      cancelGather?.();
      cancelGather = later(gatherMs, () => void readBehind());
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
    if (!awake()) return;
    if (client?.live === true && !base.state.trouble) {
      cancelPoll = later(Math.max(0, reconcileAt - elapsed()), reconcile);
      return;
    }
    const due = lookedAt + pollDelay(elapsed() - touchedAt) - elapsed();
    const least = client ? waitsFrom + patienceMs - elapsed() : 0;
    cancelPoll = later(Math.max(0, due, least), () => void readAllOnView());
  };

  const reconcile = (): void => {
    planReconcile();
    // What waits for its turn is about to be compared anyway.
    const lists = onView.current().filter((list) => !reader.waits(list));
    reader.moved(lists, 'again');
    void read(lists);
  };

  const wake = (): void => {
    if (!awake()) {
      client?.stop();
      plan();
      return;
    }
    touchedAt = waitsFrom = elapsed();
    client?.start();
    // What the bot tells of the time out of sight comes first.
    reconcileAt = Math.max(reconcileAt, elapsed() + 2 * spreadMs);
    void readBehind();
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
    void readAllOnView();
  };
  /** Something else is shown: it may be behind, or was not looked at while it was out of view. */
  const shown = (): void => {
    base.review();
    if (!awake()) return;
    const isOld = (list: ListName): boolean =>
      reader.behind(list) !== undefined ||
      reader.readAt(list) === undefined ||
      (client?.live !== true && reader.ageOf(list) > quickestPollMs);
    const old = onView.current().filter((list) => !reader.reads(list) && isOld(list));
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
    refresh: readAllOnView,
    start: () => {
      let here = true;
      started += 1;
      if (started === 1) {
        stopWatching = watchAttention(ports, { onSight: wake, onTouch: touch, onNetwork: network });
        wake();
        // A page may say what it shows before this starts.
        shown();
      }
      return () => {
        if (!here) return;
        here = false;
        started -= 1;
        if (started > 0) return;
        stopWatching();
        cancelGather?.();
        cancelSpread?.();
        cancelSpread = undefined;
        reader.stop();
        wake();
      };
    },
  };
};

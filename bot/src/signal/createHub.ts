import type { ListName } from '@ipmo-hub/teams-app/lists';
import type { EventStream } from './createEventStream';
import { createFanOut } from './createFanOut';
import type { Later } from './later';

/** A tab that listens. */
export interface Listener {
  /** Entra object id. */
  readonly person: string;
  readonly lists: readonly ListName[];
  readonly stream: EventStream;
  /** When its token ends, in milliseconds from now. */
  readonly lifeMs: number;
  /** Whether it will be given what changed: it need not ask SharePoint, and so need not wait its turn. */
  readonly relayed?: () => boolean;
}

export type Admission = 'admitted' | 'too-many' | 'closed';

export interface HubPorts {
  /** Which start of the bot this is: counters begin anew with each. */
  readonly boot: string;
  /** How often a list moved since the start. */
  readonly counter: (list: ListName) => number;
  readonly later: Later;
  /** Called when the first has come, and when the last has gone. */
  readonly onBusy: (busy: boolean) => void;
  readonly limits?: Partial<HubLimits>;
}

export interface HubLimits {
  readonly perPerson: number;
  readonly inAll: number;
  readonly beatMs: number;
  /** Beats that a listener may leave unread before it is dropped. */
  readonly unreadBeats: number;
  /** Listeners told in a second that read for themselves: a list or so each, of an allowance of 1,250 units a minute at the least. */
  readonly toldPerSecond: number;
  /** Listeners told in a second that are given what changed. */
  readonly relayedPerSecond: number;
}

export const usualLimits: HubLimits = {
  perPerson: 8,
  inAll: 2_000,
  beatMs: 25_000,
  unreadBeats: 2,
  toldPerSecond: 10,
  relayedPerSecond: 500,
};

export interface Hub {
  readonly size: number;
  /** Takes a listener in and tells it how the lists' counters stand. */
  admit(listener: Listener): Admission;
  leave(listener: Listener): void;
  /** It has read what it was sent, and may be told more. */
  resume(listener: Listener): void;
  /** What anybody listens for. */
  wanted(): ReadonlySet<ListName>;
  /** These lists moved. */
  moved(lists: readonly ListName[]): void;
  /** Sends away whoever may not listen any more. */
  review(mayListen: (person: string) => boolean): void;
  /** Sends everybody away; nobody is admitted while it is closed. */
  close(): void;
  open(): void;
}

const dayMs = 86_400_000;

interface Place {
  readonly pending: Set<ListName>;
  readonly cancelLife: () => void;
  unread: number;
}

/** Those who listen, and what each of them has yet to be told: names of lists, so that a slow reader costs no memory. */
export const createHub = ({ boot, counter, later, onBusy, limits }: HubPorts): Hub => {
  const { perPerson, inAll, beatMs, unreadBeats, toldPerSecond, relayedPerSecond } = { ...usualLimits, ...limits };
  const places = new Map<Listener, Place>();
  let cancelBeat: (() => void) | undefined;
  let closed = false;

  const tell = (listener: Listener): void => {
    const place = places.get(listener);
    // Who has not read the last news is told when it has.
    if (!place || place.pending.size === 0 || !listener.stream.ready) return;
    const counters = Object.fromEntries([...place.pending].map((list) => [list, counter(list)]));
    place.pending.clear();
    listener.stream.send('lists', { boot, counters });
  };
  const inTurn = createFanOut({ tell, later, most: toldPerSecond, everyMs: 1_000, gatherMs: 250 });
  const atOnce = createFanOut({ tell, later, most: relayedPerSecond / 10, everyMs: 100, gatherMs: 250 });
  const tellSoon = (listener: Listener): void => (listener.relayed?.() === true ? atOnce : inTurn).add(listener);

  const beat = (): void => {
    cancelBeat = later(beatMs, beat);
    for (const [listener, place] of [...places]) {
      place.unread = listener.stream.ready ? 0 : place.unread + 1;
      if (place.unread > unreadBeats) {
        leave(listener);
        listener.stream.drop();
      } else if (listener.stream.ready) listener.stream.beat();
    }
  };
  const leave = (listener: Listener): void => {
    const place = places.get(listener);
    if (!place) return;
    places.delete(listener);
    place.cancelLife();
    inTurn.remove(listener);
    atOnce.remove(listener);
    if (places.size > 0) return;
    cancelBeat?.();
    cancelBeat = undefined;
    onBusy(false);
  };
  const sendAway = (listener: Listener): void => {
    leave(listener);
    listener.stream.end();
  };

  return {
    get size() {
      return places.size;
    },
    admit: (listener) => {
      if (closed) return 'closed';
      const own = [...places.keys()].filter(({ person }) => person === listener.person).length;
      if (own >= perPerson || places.size >= inAll) return 'too-many';
      // Timers hold 24 days at most; a token that long is none of Entra's.
      const cancelLife = later(Math.min(Math.max(0, listener.lifeMs), dayMs), () => sendAway(listener));
      places.set(listener, { pending: new Set(listener.lists), cancelLife, unread: 0 });
      tell(listener);
      if (places.size === 1) {
        cancelBeat = later(beatMs, beat);
        onBusy(true);
      }
      return 'admitted';
    },
    leave,
    resume: (listener) => {
      if ((places.get(listener)?.pending.size ?? 0) > 0) tellSoon(listener);
    },
    wanted: () => new Set([...places.keys()].flatMap(({ lists }) => lists)),
    moved: (lists) => {
      for (const [listener, { pending }] of places) {
        const concerned = lists.filter((list) => listener.lists.includes(list));
        for (const list of concerned) pending.add(list);
        if (concerned.length > 0) tellSoon(listener);
      }
    },
    review: (mayListen) => {
      for (const listener of [...places.keys()]) if (!mayListen(listener.person)) sendAway(listener);
    },
    close: () => {
      closed = true;
      for (const listener of [...places.keys()]) sendAway(listener);
      inTurn.stop();
      atOnce.stop();
    },
    open: () => {
      closed = false;
    },
  };
};

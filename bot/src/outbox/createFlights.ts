/**
 * Sends in flight: on their way to Teams, or there and noted nowhere yet. They are what a machine that stops at this moment may have sent without
 * anybody knowing, and so what the next start may send twice (Teams' send has no idempotency key).
 */
export interface Flights {
  /** Waits for a place; answers how to give it back, once it is noted or was refused. */
  begin(): Promise<() => void>;
  /** A run before this one crashed: as it may happen again, one at a time for longer. */
  beCareful(): void;
  /** How many are in flight. */
  readonly count: () => number;
}

interface FlightPorts {
  readonly now: () => Date;
  /** Sends a second that Teams allows: more at a time would be at risk for nothing. */
  readonly perSecond?: number;
}

const most = 48;
/** Sends one at a time before there are more; and after a crash. */
const careful = 8;
const carefulAfterCrash = 40;
/** Begins by which the pace is judged. */
const looked = 10;
/** Share of the pace that is as good as the pace. */
const enough = 0.95;

/**
 * No more in flight than it takes to keep the pace: one more only while some wait here and fewer begin than Teams allows (rate times time on the
 * way: Little's law). Where a send is over before the next may begin, that is one. Begins with one, so that a machine that crashes at every
 * start has one in doubt each time.
 */
export const createFlights = ({ now, perSecond = 50 }: FlightPorts): Flights => {
  const waiting: (() => void)[] = [];
  /** When the last ones began. */
  const begun: number[] = [];
  let inFlight = 0;
  let over = 0;
  let allowed = 1;
  let alone = careful;

  const isSlow = (): boolean => {
    const span = (begun.at(-1) ?? 0) - (begun[0] ?? 0);
    return span > ((begun.length - 1) * 1000) / (perSecond * enough);
  };
  const admit = (): void => {
    while (waiting.length > 0 && inFlight < allowed) {
      inFlight += 1;
      begun.push(now().getTime());
      if (begun.length > looked) begun.shift();
      waiting.shift()?.();
    }
  };

  return {
    count: () => inFlight,
    beCareful() {
      alone = carefulAfterCrash;
    },
    async begin() {
      await new Promise<void>((go) => {
        waiting.push(go);
        admit();
      });
      let isOver = false;
      return () => {
        if (isOver) return;
        isOver = true;
        inFlight -= 1;
        over += 1;
        if (over >= alone && waiting.length > 0 && isSlow()) allowed = Math.min(most, allowed + 1);
        admit();
      };
    },
  };
};

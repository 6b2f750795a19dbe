/**
 * Sends in flight: on their way to Teams, or there and noted nowhere yet. They are what a machine that stops at this moment may have sent without
 * anybody knowing, and so what the next start may send twice (Teams' send has no idempotency key).
 */
export interface Flights {
  /** A sweep begins that has so many to send, at most: by them it is judged whether one at a time is fast enough. */
  expect(sends: number): void;
  /** Waits for a place; answers how to give it back, once it is noted or was refused. */
  begin(): Promise<() => void>;
  /** A run before this one crashed: as it may happen again, one at a time for an hour, however many wait. */
  beCareful(): void;
  /** How many are in flight. */
  readonly count: () => number;
}

interface FlightPorts {
  readonly now: () => Date;
  /** The most in flight at a time, which is what one crash can double: 1 unless whoever runs the bot chose otherwise (IPMO_SENDS_AT_ONCE). */
  readonly atMost?: number;
  /** Sends a second that Teams allows: more at a time would be at risk for nothing. */
  readonly perSecond?: number;
}

/** Sends one at a time before there are more. */
const careful = 8;
const carefulForMs = 3_600_000;
/** For how long a sweep may take one at a time: whoever comes later would hear late. */
const patientMs = 10 * 60_000;
/** Begins by which the pace is judged. */
const looked = 10;
/** Share of the pace that is as good as the pace. */
const enough = 0.95;

/**
 * One at a time, so that a crash leaves one in doubt. Where more are allowed: one at a time all the same, unless all that a sweep has to send would
 * take too long that way; only then more, and no more than it takes to keep Teams' pace: one more while some wait here and fewer begin than Teams allows (rate times time on the way: Little's law).
 */
export const createFlights = ({ now, atMost = 1, perSecond = 50 }: FlightPorts): Flights => {
  const waiting: (() => void)[] = [];
  /** When the last ones began. */
  const begun: number[] = [];
  let inFlight = 0;
  let over = 0;
  let left = 0;
  let allowed = 1;
  let carefulUntil = -Infinity;

  const isSlow = (): boolean => {
    const span = (begun.at(-1) ?? 0) - (begun[0] ?? 0);
    return span > ((begun.length - 1) * 1000) / (perSecond * enough);
  };
  /** By the median, so that one answer that was long in coming decides nothing. */
  const takesTooLong = (): boolean => {
    const gaps = begun
      .slice(1)
      .map((moment, index) => moment - (begun[index] ?? moment))
      .sort((one, other) => one - other);
    return left * (gaps[Math.floor(gaps.length / 2)] ?? 0) > patientMs;
  };
  const mayGrow = (): boolean =>
    over >= careful &&
    waiting.length > 0 &&
    isSlow() &&
    (allowed > 1 || takesTooLong()) &&
    now().getTime() >= carefulUntil;
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
    expect(sends) {
      left = sends;
      over = 0;
      allowed = 1;
      begun.length = 0;
    },
    beCareful() {
      carefulUntil = now().getTime() + carefulForMs;
      allowed = 1;
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
        left -= 1;
        if (mayGrow()) allowed = Math.min(atMost, allowed + 1);
        admit();
      };
    },
  };
};

export interface DemoClock {
  now(): Date;
  readonly offsetMs: number;
  set(offsetMs: number): void;
}

/** The suite's own clock: the real one plus an offset. Tokens do not use it. */
export function createDemoClock(real: () => Date, offsetMs = 0): DemoClock {
  let offset = offsetMs;
  return {
    now: () => new Date(real().getTime() + offset),
    get offsetMs() {
      return offset;
    },
    set(milliseconds) {
      offset = milliseconds;
    },
  };
}

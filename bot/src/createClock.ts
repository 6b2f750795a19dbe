export interface Clock {
  /** The programme's time. */
  readonly now: () => Date;
  /** Sets how far the programme's time is from the machine's. */
  setOffset(milliseconds: number): void;
}

/** The machine's clock, moved by an offset: none outside the local suite, whose demo has a time of its own. */
export const createClock = (machine: () => Date, offsetMs: number): Clock => {
  let offset = offsetMs;
  return {
    now: () => new Date(machine().getTime() + offset),
    setOffset(milliseconds) {
      offset = milliseconds;
    },
  };
};

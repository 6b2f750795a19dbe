/** Which subjects failed last, so that one that keeps failing holds up no other, and is tried more and more rarely. */
export interface PutOffs {
  /** How many failures were noted so far. */
  readonly count: number;
  /** `rests`: it is not tried at all before its time, whatever sets the queue off. */
  note(subject: string, rests: boolean): void;
  /** It got through, or will not be tried again. */
  forget(subject: string): void;
  /** A subject's place among others, the longest not tried first; undefined when it failed after the first `since`, or rests. */
  turnOf(subject: string, since: number): number | undefined;
  /** Milliseconds until the next is to be tried again; undefined when none failed. */
  dueIn(): number | undefined;
}

interface PutOff {
  readonly turn: number;
  readonly failures: number;
  /** Milliseconds of the clock. */
  readonly due: number;
  readonly rests: boolean;
}

const firstMs = 5_000;
const longestMs = 120_000;

export const createPutOffs = (now: () => Date): PutOffs => {
  const last = new Map<string, PutOff>();
  let count = 0;
  /** A clock that was put back makes nothing wait for longer than it may. */
  const waitOf = ({ due }: PutOff): number => {
    const wait = due - now().getTime();
    return wait > longestMs ? 0 : Math.max(0, wait);
  };
  return {
    get count() {
      return count;
    },
    note: (subject, rests) => {
      count += 1;
      const failures = (last.get(subject)?.failures ?? 0) + 1;
      const wait = Math.min(longestMs, firstMs * 2 ** (failures - 1));
      last.set(subject, { turn: count, failures, due: now().getTime() + wait, rests });
    },
    forget: (subject) => void last.delete(subject),
    turnOf: (subject, since) => {
      const one = last.get(subject);
      if (!one) return 0;
      return one.turn > since || (one.rests && waitOf(one) > 0) ? undefined : one.turn;
    },
    dueIn: () => (last.size === 0 ? undefined : Math.min(...[...last.values()].map(waitOf))),
  };
};

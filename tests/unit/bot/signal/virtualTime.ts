/** Time that passes only when it is told to. */
export interface VirtualTime {
  readonly elapsed: () => number;
  readonly now: () => Date;
  readonly later: (ms: number, call: () => void) => () => void;
  /** Lets so much time pass, with everything that falls due in it and what follows from that. */
  pass(ms: number): Promise<void>;
  /** Lets what is under way go on, without time. */
  settle(): Promise<void>;
  readonly waiting: () => number;
}

export const virtualTime = (start = Date.parse('2026-11-23T09:00:00Z')): VirtualTime => {
  let time = 0;
  const calls = new Set<{ readonly at: number; readonly call: () => void }>();
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  };
  const next = (until: number) => {
    let first: { readonly at: number; readonly call: () => void } | undefined;
    for (const entry of calls) if (entry.at <= until && (!first || entry.at < first.at)) first = entry;
    return first;
  };
  return {
    elapsed: () => time,
    now: () => new Date(start + time),
    later: (ms, call) => {
      const entry = { at: time + ms, call };
      calls.add(entry);
      return () => void calls.delete(entry);
    },
    async pass(ms) {
      const until = time + ms;
      await settle();
      for (let due = next(until); due; due = next(until)) {
        time = Math.max(time, due.at);
        calls.delete(due);
        due.call();
        await settle();
      }
      time = until;
    },
    settle,
    waiting: () => calls.size,
  };
};

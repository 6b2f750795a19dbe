export interface Background {
  /** Starts work that nobody waits for. */
  start(work: () => Promise<unknown>): void;
  /** Resolves when all that was started is over. */
  idle(): Promise<void>;
}

/** Keeps hold of work that nobody waits for, so that its faults are told and a host that stops lets it finish. */
export const createBackground = (onFault: (fault: unknown) => void): Background => {
  const underWay = new Set<Promise<unknown>>();
  return {
    start(work) {
      const run: Promise<unknown> = (async () => work())()
        .catch(onFault)
        .finally(() => underWay.delete(run));
      underWay.add(run);
    },
    async idle() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
};

/** Which subjects failed last, so that one that keeps failing holds up no other. */
export interface PutOffs {
  /** How many failures were noted so far. */
  readonly count: number;
  note(subject: string): void;
  /** A subject's place among others, the longest not tried first; undefined when it failed after the first `since`. */
  turnOf(subject: string, since: number): number | undefined;
}

export const createPutOffs = (): PutOffs => {
  const last = new Map<string, number>();
  let count = 0;
  return {
    get count() {
      return count;
    },
    note: (subject) => {
      count += 1;
      last.set(subject, count);
    },
    turnOf: (subject, since) => {
      const turn = last.get(subject) ?? 0;
      return turn > since ? undefined : turn;
    },
  };
};

export interface SeededRandom {
  (): number;
  /** Begins anew. */
  seed(seed: number): void;
}

/** Numbers in [0, 1) that repeat for the same seed (mulberry32). */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return Object.assign(next, {
    seed(again: number) {
      state = again >>> 0;
    },
  });
}

/** A shuffled copy. */
export function shuffled<T>(values: readonly T[], random: () => number): T[] {
  const order = values.map((value) => ({ value, key: random() }));
  return order.sort((one, other) => one.key - other.key).map(({ value }) => value);
}

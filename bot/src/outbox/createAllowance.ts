export interface Limit {
  readonly count: number;
  readonly withinMs: number;
}

/** What limits still allow, by what was taken. Moments are milliseconds since 1970. */
export interface Allowance {
  /** First moment at which one more stays within every limit. */
  nextAt(): number;
  take(moment: number): void;
  /** When the last was taken; 0 for never. */
  lastAt(): number;
}

// Requests may bunch together on their way: what left a second apart can arrive a little less than a second apart.
const slack = 1.02;

export const createAllowance = (limits: readonly Limit[]): Allowance => {
  const most = Math.max(...limits.map(({ count }) => count));
  const taken: number[] = [];
  return {
    nextAt: () =>
      limits.reduce((latest, { count, withinMs }) => {
        const before = taken[taken.length - count];
        return before === undefined ? latest : Math.max(latest, before + withinMs * slack);
      }, 0),
    take(moment) {
      taken.push(moment);
      if (taken.length > most) taken.splice(0, taken.length - most);
    },
    lastAt: () => taken.at(-1) ?? 0,
  };
};

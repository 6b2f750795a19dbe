export interface ReadTurns {
  /** Milliseconds that a person's tab is to wait before it reads so many lists from SharePoint; 0 when their turn has come. */
  take(person: string, lists: number): number;
}

/** For so long whoever had to wait may come when their turn is there. */
const graceMs = 30_000;

/** Gives turns to those who have to read for themselves, so that not all do at the same moment. */
export const createReadTurns = (now: () => Date, readsPerSecond = 10): ReadTurns => {
  const turns = new Map<string, number>();
  let nextRead = 0;

  return {
    take: (person, lists) => {
      const time = now().getTime();
      const given = turns.get(person);
      // One turn at a time for each person: who asks again and again does not push back the others.
      if (given !== undefined && given > time) return Math.round(given - time);
      turns.delete(person);
      if (given !== undefined && given > time - graceMs) return 0;
      const from = Math.max(time, nextRead);
      nextRead = from + (lists * 1_000) / readsPerSecond;
      // Turns lie in the order in which they were given.
      for (const [other, at] of turns) {
        if (at > time - graceMs) break;
        turns.delete(other);
      }
      // Whoever need not wait has had it.
      if (from > time) turns.set(person, from);
      return Math.round(from - time);
    },
  };
};

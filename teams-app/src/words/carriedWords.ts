/** What an item of a closed meeting says that went on to another one. Days as formatDay writes them. */
export const carriedWords = {
  notReached: (day: string): string => `Not reached; goes to ${day}.`,
  deferred: (day: string): string => `Deferred to ${day}.`,
};

/** The outcome says where the item went, and so decides nothing. */
export const saysCarried = (outcome: string): boolean =>
  /^(Not reached; goes|Deferred) to [A-Z][a-z]{2} \d{1,2} [A-Z][a-z]{2}( \d{4})?\.$/.test(outcome.trim());

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** What stands on a printed plan beside what the screen says. */
export const print = {
  asAt: (day: string, year: string): string => `As at ${day} ${year}`,
  only: (filters: readonly string[], projects: number, all: number): string =>
    `Only ${list.format(filters.map((name) => `“${name}”`))}: ${String(projects)} of ${String(all)} projects`,
};

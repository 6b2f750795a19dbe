/** What is asked when two people changed the same. */
export const conflict = {
  title: (person: string): string => `${person} changed this too`,
  someone: 'Somebody else',
  why: (key: string | undefined, title: string, lines: number): string =>
    `${key === undefined ? '' : `${key}, `}${title}. Nothing is lost: choose ${lines > 1 ? 'line by line' : 'one of the two'}.`,
  yours: 'Yours',
  notSaved: 'not saved yet',
  keepTheirs: 'Keep theirs',
  keepMine: 'Keep mine',
  saveMix: 'Save this mix',
  empty: 'empty',
};

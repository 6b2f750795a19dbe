/** The months in words, January first. */
export const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

/** The number of a month, 1 to 12, from its name or the beginning of it (three letters at the least); 0 when it is none. Case does not matter. */
export const monthOf = (name: string): number => {
  const word = name.toLowerCase();
  return word.length < 3
    ? 0
    : months.findIndex((month) => month.startsWith(word) || (word === 'sept' && month === 'september')) + 1;
};

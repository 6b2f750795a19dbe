const count = (number: number, one: string): string => `${String(number)} ${one}${number === 1 ? '' : 's'}`;

/** Calendar days as a column shows them: `+8 wk`, `+3 d`, `−1 wk`, empty for none. Whole weeks from a week on. */
export const slipWords = (days: number): string => {
  if (days === 0) return '';
  const size = Math.abs(days);
  return `${days > 0 ? '+' : '−'}${size < 7 ? `${String(size)} d` : `${String(Math.round(size / 7))} wk`}`;
};

/** The same in a sentence, for cards and screen readers: `8 weeks late`, `3 days early`, `as first agreed`. */
export const slipSentence = (days: number): string => {
  if (days === 0) return 'as first agreed';
  const size = Math.abs(days);
  // As lateSentence counts.
  const length = size < 14 ? count(size, 'day') : count(Math.round(size / 7), 'week');
  return `${length} ${days > 0 ? 'later' : 'earlier'} than first agreed`;
};

/** `1 day late`, `9 days late`; from two weeks on `3 weeks late`. */
export const lateSentence = (days: number): string => {
  const isLong = days >= 14;
  const number = isLong ? Math.round(days / 7) : days;
  return `${String(number)} ${isLong ? 'week' : 'day'}${number === 1 ? '' : 's'} late`;
};

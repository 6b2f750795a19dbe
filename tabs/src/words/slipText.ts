/** Calendar days of slip as people say them: `+8 wk`, `−1 wk`, under a week `+3 d`; nothing for none. */
export const slipText = (days: number): string | undefined => {
  if (days === 0) return undefined;
  const size = Math.abs(days);
  const sign = days > 0 ? '+' : '−';
  return size < 7 ? `${sign}${String(size)} d` : `${sign}${String(Math.round(size / 7))} wk`;
};

/** How long something open is past its day: `10 d late`, `3 wk late`. */
export const lateText = (days: number): string =>
  days < 14 ? `${String(days)} d late` : `${String(Math.round(days / 7))} wk late`;

const zone = 'Europe/London';
const day = new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'short', day: 'numeric', month: 'short' });
const time = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** `Mon 23 Nov, 09:00`, or only the time on the same day, in London. */
export const showMoment = (moment: Date, now?: Date): string => {
  const date = showDay(moment);
  return now !== undefined && date === showDay(now) ? time.format(moment) : `${date}, ${time.format(moment)}`;
};

const showDay = (moment: Date): string => day.format(moment).replace(',', '');

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit' });

/** `09:41`, London time. */
export const formatTime = (moment: Date): string => clock.format(moment);

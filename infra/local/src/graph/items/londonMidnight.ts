const london = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

const hour = 3_600_000;
const offsets = new Map<number, number>();

/** How far London's clock is ahead of UTC, in milliseconds; it changes at full hours only, so one answer an hour does. */
const offsetAt = (time: number): number => {
  const key = Math.floor(time / hour);
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const parts = london.formatToParts(new Date(key * hour));
  const hours = Number(parts.find(({ type }) => type === 'hour')?.value);
  const minutes = Number(parts.find(({ type }) => type === 'minute')?.value);
  // Never behind UTC and never a day ahead: the difference of the hands, around the clock, is the offset.
  const offset = (((hours - new Date(key * hour).getUTCHours() + 24) % 24) * 60 + minutes) * 60_000;
  if (offsets.size > 10_000) offsets.clear();
  offsets.set(key, offset);
  return offset;
};

/**
 * The midnight, in Europe/London, that begins the day on which `instant` falls there: how SharePoint keeps a date-only
 * value of a site in that zone, and why a summer's day comes back as 23:00 of the day before.
 */
export function londonMidnight(instant: Date): Date {
  const time = instant.getTime();
  const utcMidnight = Date.parse(`${new Date(time + offsetAt(time)).toISOString().slice(0, 10)}T00:00:00Z`);
  // The clocks change at 01:00 UTC, so the offset at UTC midnight is that of London's midnight as well.
  return new Date(utcMidnight - offsetAt(utcMidnight));
}

const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  hourCycle: 'h23',
});
const hourMs = 3_600_000;

const clockOf = (moment: Date): { readonly day: string; readonly hour: number } => {
  const parts = Object.fromEntries(london.formatToParts(moment).map(({ type, value }) => [type, value]));
  return { day: `${parts.year ?? ''}-${parts.month ?? ''}-${parts.day ?? ''}`, hour: Number(parts.hour) };
};

const isWeekday = (day: string): boolean => ![0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay());

/** 09:00 in London on the first working day after the day of `after`. Looks at most a year ahead. */
export function nextMorning(after: Date, isWorkingDay: (day: string) => boolean = isWeekday): Date {
  const { day } = clockOf(after);
  const noon = Date.parse(`${day}T12:00:00Z`);
  for (let days = 1; days <= 366; days += 1) {
    const next = new Date(noon + days * 24 * hourMs).toISOString().slice(0, 10);
    if (!isWorkingDay(next)) continue;
    const nine = new Date(`${next}T09:00:00Z`);
    // In summer London is an hour ahead of UTC.
    return new Date(nine.getTime() - (clockOf(nine).hour - 9) * hourMs);
  }
  throw new RangeError(`No working day within a year of ${day}.`);
}

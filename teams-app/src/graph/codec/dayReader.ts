/**
 * Reads the calendar day from a date-only column. SharePoint gives the site's midnight in UTC, so that a summer day comes as 23:00 of
 * the day before; what was written as noon UTC may also come back as it is. Both are the same day in London. Anything else is
 * answered as it came, for the check to refuse.
 */
export const dayReader = (): ((value: string) => string) => {
  let london: Intl.DateTimeFormat | undefined;
  // A formatter is slow for ten thousand items; days repeat.
  const known = new Map<string, string>();
  return (value) => {
    // London is never behind UTC and at most an hour ahead: only the last hour of a UTC day can be the next day there.
    if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(value)) return value;
    if (value[11] !== '2' || value[12] !== '3') return value.slice(0, 10);
    const seen = known.get(value);
    if (seen !== undefined) return seen;
    const date = new Date(value);
    if (Number.isNaN(date.getTime())) return value;
    london ??= londonCalendar();
    const read = london.format(date);
    if (known.size > 20_000) known.clear();
    known.set(value, read);
    return read;
  };
};

const londonCalendar = (): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' });

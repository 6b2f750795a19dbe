/** Names Windows has for zones in which the suite's people meet; Graph takes both kinds. */
const windowsNames: Readonly<Record<string, string>> = {
  'GMT Standard Time': 'Europe/London',
  'Romance Standard Time': 'Europe/Paris',
  'W. Europe Standard Time': 'Europe/Berlin',
  'Pacific Standard Time': 'America/Los_Angeles',
  'Eastern Standard Time': 'America/New_York',
};

const clocks = new Map<string, Intl.DateTimeFormat>();

/** The clock of a zone; undefined for a name that is none. */
const clockOf = (zone: string): Intl.DateTimeFormat | undefined => {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  try {
    const clock = new Intl.DateTimeFormat('en-CA', {
      timeZone: windowsNames[zone] ?? zone,
      dateStyle: 'short',
      timeStyle: 'medium',
      hourCycle: 'h23',
    });
    if (clocks.size < 1000) clocks.set(zone, clock);
    return clock;
  } catch {
    return undefined;
  }
};

const offsetAt = (instant: number, clock: Intl.DateTimeFormat): number =>
  Date.parse(`${clock.format(instant).replace(', ', 'T')}Z`) - Math.floor(instant / 1000) * 1000;

export const isZone = (zone: string) => clockOf(zone) !== undefined;

/** The instant at which the clocks of a zone show a time such as `2026-12-01T10:00:00`; NaN when that is no time. */
export function instantOf(dateTime: string, zone: string): number {
  const clock = clockOf(zone);
  const shown = Date.parse(`${dateTime.replace(/Z$/, '')}Z`);
  if (clock === undefined || Number.isNaN(shown)) return NaN;
  // The offset at the time itself, then at the instant found by it: right on both sides of a clock change.
  return shown - offsetAt(shown - offsetAt(shown, clock), clock);
}

/** What the clocks of a zone show at an instant, with the seven decimals Outlook writes. */
export function wallTimeAt(instant: number, zone: string): string {
  const clock = clockOf(zone);
  const shown = instant + (clock === undefined ? 0 : offsetAt(instant, clock));
  return `${new Date(shown).toISOString().slice(0, 19)}.0000000`;
}

import { formatDay, londonClock, type Day } from '../domain';

/** What a card says of a meeting's pack. */
export const packWords = {
  heading: (meeting: string, version: number) => `The pack for ${meeting}: version ${String(version)}`,
  none: (meeting: string) => `There is no pack for ${meeting} yet`,
  comes: 'The suite freezes one by itself when the day for papers is over.',
  frozen: (frozenAt: string, by: string | undefined, pages: number | undefined, today: Day) => {
    const { day, time } = londonClock(new Date(frozenAt));
    const who = by === undefined ? '' : ` by ${by}`;
    const length = pages === undefined ? '' : ` · ${String(pages)} ${pages === 1 ? 'page' : 'pages'}`;
    return `Frozen on ${formatDay(day, today)} at ${time}${who}${length}`;
  },
  changed: 'Changed since the version before:',
  missing: 'Missing in it:',
  complete: 'Nothing is missing in it.',
  awaited: 'Papers still awaited:',
  more: (count: number) => `and ${String(count)} more`,
  pdf: 'Open the PDF',
  word: 'Open in Word',
  freeze: 'Freeze a new version',
  open: 'Open the meeting',
} as const;

import { daysBetween } from '../day';
import { londonClock } from '../londonClock';
import type { Day } from '../plan';

/** Minutes since midnight of a time of day, `14:05`; undefined where the text is none. */
export const minutesOfTime = (time: string | undefined): number | undefined => {
  const [, hours, minutes] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(time?.trim() ?? '') ?? [];
  return hours === undefined || minutes === undefined ? undefined : Number(hours) * 60 + Number(minutes);
};

/** `14:05` of minutes since midnight; past midnight it goes on with the next day's clock. */
export const timeOfMinutes = (minutes: number): string => {
  const inDay = ((Math.floor(minutes) % 1440) + 1440) % 1440;
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`;
};

/** Minutes from midnight of a day in London to an instant, by the wall clock. */
export const minutesOnDay = (at: Date | string, day: Day): number => {
  const clock = londonClock(typeof at === 'string' ? new Date(at) : at);
  return daysBetween(day, clock.day) * 1440 + (minutesOfTime(clock.time) ?? 0);
};

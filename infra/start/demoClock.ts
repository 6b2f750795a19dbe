import { createCalendar, londonClock } from '@ipmo-hub/teams-app/domain';

const minute = 60_000;

/**
 * How far the demo's clock runs from the real one, in milliseconds. Within working hours not at all; otherwise it starts at 09:30 of the
 * last working day, so that whoever tries the suite in the evening sees a bot at work.
 */
export const demoClockOffset = (now: Date): number => {
  const calendar = createCalendar();
  const { day, time } = londonClock(now);
  if (calendar.isWorkingDay(day) && time >= '08:00' && time < '17:00') return 0;
  const target = calendar.isWorkingDay(day) && time >= '17:00' ? day : calendar.addWorkingDays(day, -1);
  return londonInstant(target, '09:30').getTime() - now.getTime();
};

/** The moment of a wall-clock time in London; London is at most an hour from UTC. */
const londonInstant = (day: string, time: string): Date => {
  const asUtc = new Date(`${day}T${time}:00Z`);
  const shown = londonClock(asUtc);
  const ahead = shown.time === time ? 0 : 60 * minute;
  return new Date(asUtc.getTime() - ahead);
};

import { addDays, type Calendar, type Day } from '@ipmo-hub/teams-app/domain';
import type { When } from './plan';

/** The day that a `When` means, always a working day: what is past stays past, what is to come stays to come. */
export const dayOf = (when: When, today: Day, calendar: Calendar): Day => {
  if (typeof when !== 'number') {
    const first = calendar.isWorkingDay(today) ? today : calendar.addWorkingDays(today, 1);
    return when.workingDays === 0 ? first : calendar.addWorkingDays(today, when.workingDays);
  }
  const day = addDays(today, Math.round(when * 7));
  return calendar.isWorkingDay(day) ? day : calendar.addWorkingDays(day, when < 0 ? -1 : 1);
};

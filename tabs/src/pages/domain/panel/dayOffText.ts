import { weekdayOf, type Calendar, type Day } from '@ipmo-hub/teams-app/domain';
import { words } from '../../../words';

/** Says so when nobody works on a day; empty otherwise. */
export const dayOffText = (day: Day, calendar: Pick<Calendar, 'holidayName'>): string => {
  const holiday = calendar.holidayName(day);
  if (holiday !== undefined) return words.milestone.notWorkingDay(holiday);
  return weekdayOf(day) > 5 ? words.milestone.weekend : '';
};

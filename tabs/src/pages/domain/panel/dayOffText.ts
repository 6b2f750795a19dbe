import { weekdayOf, type Calendar, type Day } from '@ipmo-hub/teams-app/domain';
import { milestone as milestoneWords } from '../../../words/milestone';

/** Says so when nobody works on a day; empty otherwise. */
export const dayOffText = (day: Day, calendar: Pick<Calendar, 'holidayName'>): string => {
  const holiday = calendar.holidayName(day);
  if (holiday !== undefined) return milestoneWords.notWorkingDay(holiday);
  return weekdayOf(day) > 5 ? milestoneWords.weekend : '';
};

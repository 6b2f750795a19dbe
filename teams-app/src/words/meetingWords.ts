import { formatDay, type Day } from '../domain';

/** A meeting with its day, which is said once: many are called by it (`Leadership group, Thu 17 Dec`). */
export const meetingOn = ({ title, on }: { readonly title: string; readonly on: Day }, today: Day): string => {
  const day = formatDay(on, today);
  return title.includes(formatDay(on)) ? title : `${title}, ${day}`;
};

import { daysBetween } from './day';
import type { Day } from './plan';

/**
 * Calendar days since a day passed on which something was to be done and is not; 0 until then, and once it is done. The one count of lateness for pages
 * and cards. The rules count working days to decide whom to tell, which is another thing.
 */
export const lateDays = (due: Day, today: Day, done?: Day): number =>
  done === undefined && due < today ? daysBetween(due, today) : 0;

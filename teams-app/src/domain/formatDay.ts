import type { Day } from './plan';

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Mon 24 Nov`, as people say it; with the year when it lies outside the financial year (April to March) of `today`. */
export const formatDay = (day: Day, today?: Day): string => {
  const date = new Date(`${day}T00:00:00Z`);
  const words = `${weekdays[date.getUTCDay()] ?? ''} ${String(date.getUTCDate())} ${months[date.getUTCMonth()] ?? ''}`;
  return today === undefined || financialYear(day) === financialYear(today) ? words : `${words} ${day.slice(0, 4)}`;
};

const financialYear = (day: Day): number => Number(day.slice(0, 4)) - (day.slice(5) < '04-01' ? 1 : 0);

import type { Closure } from './calendar';
import { isDay } from './day';

/** The setting's key in the Policies list. */
export const closuresKey = 'calendar.closures';

const mostClosures = 366;

/**
 * The programme's own days off as the setting states them, one a line or between semicolons: `2026-12-24 Christmas closure`. Undefined when it
 * cannot be used. Apart from the other settings, because a calendar needs no more than this.
 */
export const closuresFrom = (value: string): readonly Closure[] | undefined => {
  const closures = value
    .split(/[;\n]/)
    .filter((line) => line.trim() !== '')
    .map(closureFrom);
  return closures.length <= mostClosures && closures.every((closure) => closure !== undefined) ? closures : undefined;
};

const closureFrom = (line: string): Closure | undefined => {
  const [, day = '', name = ''] = /^\s*(\d{4}-\d{2}-\d{2})\s*(.*?)\s*$/.exec(line) ?? [];
  return isDay(day) ? { day, name: name.slice(0, 100) || 'Programme closed' } : undefined;
};

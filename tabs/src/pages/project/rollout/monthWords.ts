import { formatDay, type Day } from '@ipmo-hub/teams-app/domain';

/** `Mar ’25`: near enough for what is done. */
export const monthWords = (day: Day): string => `${formatDay(day).split(' ').at(-1) ?? ''} ’${day.slice(2, 4)}`;

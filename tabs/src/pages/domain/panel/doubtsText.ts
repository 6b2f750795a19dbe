import { dateDoubts, formatDay, type Day } from '@ipmo-hub/teams-app/domain';
import { milestone as words } from '../../../words/milestone';
import type { Linked } from '../linkedText';

/** Why to look twice at a new day, as sentences; empty for most. */
export const doubtsText = (day: Day, links: Linked, today: Day): string => {
  const { yearsAhead, comeLater, comeEarlier } = dateDoubts(day, links, today);
  return [
    ...(yearsAhead === undefined ? [] : [words.farAhead(yearsAhead)]),
    ...comeLater.map(({ title, forecast }) => words.comesLater(title, formatDay(forecast, today))),
    ...comeEarlier.map(({ title, forecast }) => words.comesEarlier(title, formatDay(forecast, today))),
  ].join(' ');
};

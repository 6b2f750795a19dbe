import { dateDoubts, formatDay, type Day } from '@ipmo-hub/teams-app/domain';
import type { Milestone } from '@ipmo-hub/teams-app/lists';
import { milestone as words } from '../../words/milestone';

export interface Linked {
  readonly waitsFor: readonly Milestone[];
  readonly holdsUp: readonly Milestone[];
}

/** What a milestone waits for and what it holds up, each with its day, and with a word where the days are the wrong way round. */
export const linkedText = (
  { forecast, done }: Milestone,
  links: Linked,
  today: Day,
): Readonly<Record<keyof Linked, string>> => {
  const { comeLater, comeEarlier } = dateDoubts(forecast, links, today);
  const line = (one: Milestone, wrong: readonly Milestone[], how: string): string =>
    `${one.title}, ${formatDay(one.done ?? one.forecast, today)}${done === undefined && wrong.includes(one) ? ` (${how})` : ''}`;
  return {
    waitsFor: links.waitsFor.map((one) => line(one, comeLater, words.later)).join('; '),
    holdsUp: links.holdsUp.map((one) => line(one, comeEarlier, words.earlier)).join('; '),
  };
};

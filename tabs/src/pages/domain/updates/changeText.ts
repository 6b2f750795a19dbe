import { daysBetween, formatDay, type Change, type Day } from '@ipmo-hub/teams-app/domain';
import { slipText } from '../../../words/slipText';
import { updates } from '../../../words/updates';

/** What happened, in words; the title beside it says to what. */
export const changeText = ({ fact }: Change, today: Day): string => {
  const day = (one: Day): string => formatDay(one, today);
  switch (fact.kind) {
    case 'report':
    case 'escalation':
      return fact.words;
    case 'decision':
      return updates.decided;
    case 'milestone':
      if (fact.what === 'moved') {
        const { from, to } = fact;
        return updates.moved(day(from), day(to), slipText(daysBetween(from, to)));
      }
      if (fact.what === 'replanned') {
        const { to, agreed, times } = fact;
        return updates.replanned(day(to), day(agreed), slipText(daysBetween(agreed, to)), times);
      }
      return { done: updates.done, new: updates.added, 'open again': updates.openAgain }[fact.what](day(fact.day));
    case 'risk':
      if (fact.what === 'scored') return updates.scored(fact.from, fact.to);
      if (fact.what === 'closed') return updates.closed(fact.words);
      return fact.what === 'raised' ? updates.raised : updates.happened;
  }
};

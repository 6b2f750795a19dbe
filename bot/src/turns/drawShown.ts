import { drawSubject, isSubject, viewOf, type AdaptiveCard } from '@ipmo-hub/teams-app/cards';
import type { Person } from '@ipmo-hub/teams-app/lists';
import type { Shown } from '../commands';
import type { Suite } from '../createSuite';

/** A card that somebody asked for, as the programme stands now; for one person, or for all who read along. Undefined when its matter is gone. */
export const drawShown = (suite: Suite, { kind, subject, draft }: Shown, viewer?: Person): AdaptiveCard | undefined => {
  if (!isSubject(subject)) return undefined;
  const { linkTo, known } = suite;
  const view = viewOf(suite.contextFor(), { linkTo, viewer, teamsIdOf: known.teamsIdOf });
  const card = drawSubject(kind, { ...view, subject, draft });
  return card && !viewer && kind !== 'raiseBarrier' ? keptLive(card, kind, subject) : card;
};

/**
 * A card that all read: it names nobody to refresh it for, so that Teams asks for everybody's own view where up to 60 read along, and offers
 * to refresh it elsewhere. What was seen does not matter to a look.
 */
const keptLive = (card: AdaptiveCard, kind: Shown['kind'], subject: string): AdaptiveCard => ({
  ...card,
  refresh: {
    action: { type: 'Action.Execute', title: 'Refresh', verb: 'refresh', data: { card: kind, subject, seen: '0' } },
  },
});

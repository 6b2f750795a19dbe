import { drawCard, drawLine, sceneOf, type AdaptiveCard } from '@ipmo-hub/teams-app/cards';
import type { NoticeRecord, Person } from '@ipmo-hub/teams-app/lists';
import type { Suite } from '../createSuite';
import type { Message } from './messenger';
import { unreachableRule } from './planUnreachable';

/** The notice's card as the programme stands now, for `viewer` or else its recipient; undefined when its matter no longer exists. */
export const drawNotice = (suite: Suite, notice: NoticeRecord, viewer?: Person): AdaptiveCard | undefined =>
  drawCard(
    notice.card,
    sceneOf(suite.contextFor(), notice, { linkTo: suite.linkTo, teamsIdOf: suite.known.teamsIdOf, viewer }),
  );

/** The own card of what a line of a digest names, for whoever looks; undefined when it has none. */
export const drawDigestLine = (
  suite: Suite,
  { notice, line }: { readonly notice: NoticeRecord; readonly line: number },
  viewer: Person | undefined,
): AdaptiveCard | undefined =>
  drawLine(
    sceneOf(suite.contextFor(), notice, { linkTo: suite.linkTo, teamsIdOf: suite.known.teamsIdOf, viewer }),
    line,
  );

/** The same as a message to its recipient. */
export const drawMessage = (suite: Suite, notice: NoticeRecord): Message | undefined => {
  // Its words are all there is to it.
  if (notice.rule === unreachableRule) return { text: notice.why };
  const card = drawNotice(suite, notice);
  if (!card) return undefined;
  return cardMessage(card, notice.title);
};

/** A card as a message; its words in short are what the notification shows. */
export const cardMessage = (card: AdaptiveCard, title: string): Message => {
  const words = card['fallbackText'];
  return { card, summary: (typeof words === 'string' ? words : title).slice(0, 250) };
};

import type { NoticeRecord } from '@ipmo-hub/teams-app/lists';
import type { Suite } from '../createSuite';
import type { Messenger } from './messenger';

interface Card {
  readonly conversation: string;
  readonly activity: string;
}

/**
 * Says a line below a group's card that was brought up to date, as Teams makes no sound for that: in a channel as an answer in the card's own thread, which
 * brings it up again; in a chat after it. Answers the fault when it could not be said; the card stands all the same.
 */
export const createThreadLine =
  (suite: Suite, messenger: Messenger) =>
  async ({ why }: NoticeRecord, { conversation, activity }: Card): Promise<unknown> => {
    const place = suite.known.conversation(conversation);
    if (!place || place.blocked) return undefined;
    const thread = place.kind === 'Channel' ? `${conversation};messageid=${activity}` : conversation;
    const outcome = await messenger.send({ conversation: thread, serviceUrl: place.serviceUrl }, { text: why });
    return outcome.kind === 'sent' ? undefined : new Error(`A line was not taken: ${outcome.kind}, ${outcome.reason}.`);
  };

import type { NoticeRecord } from '@ipmo-hub/teams-app/lists';
import { blockConversation, recordFailure, recordSent } from '@ipmo-hub/teams-app/usecases';
import type { Suite } from '../createSuite';
import { drawMessage } from './drawNotice';
import { createFindPlace } from './findPlace';
import type { Failure, Message, Messenger } from './messenger';

/** `postponed`: Teams was busy to the last; the notice stays intended for the next sweep. */
export type Delivered =
  { readonly kind: 'sent' | 'updated' } | { readonly kind: 'postponed' | 'failed'; readonly reason: string };

/** Says a notice that is written down as intended, and records what came of it. */
export type Deliver = (record: NoticeRecord) => Promise<Delivered>;

/**
 * A matter has one card: if it was sent before, that card becomes this notice's, in place; otherwise a new one is sent.
 * `messenger` keeps to Teams' pace by itself.
 */
export const createDelivery = (suite: Suite, messenger: Messenger): Deliver => {
  const findPlace = createFindPlace(suite, messenger);
  const context = () => suite.contextFor();

  const sent = async (record: NoticeRecord, conversation: string, activity: string): Promise<void> => {
    await recordSent(context(), record, { conversation, activity });
  };

  const fail = async (record: NoticeRecord, failure: Failure): Promise<Delivered> => {
    const final = failure.kind !== 'throttled';
    const reason = `${failure.kind}: ${failure.reason}`;
    await recordFailure(context(), record, { outcome: reason, final });
    return { kind: final ? 'failed' : 'postponed', reason };
  };

  /** Undefined where there is no card to update: none was sent, or the person deleted it; the matter then gets a new one. */
  const update = async (record: NoticeRecord, message: Message): Promise<Delivered | undefined> => {
    const before = earlierCard(suite, record);
    const place = before && suite.known.conversation(before.conversation);
    if (!before?.activity || !place || place.blocked) return undefined;
    const outcome = await messenger.update(place, before.activity, message);
    if (outcome.kind === 'throttled') return fail(record, outcome);
    if (outcome.kind !== 'sent') return undefined;
    await sent(record, place.conversation, before.activity);
    return { kind: 'updated' };
  };

  return async (record) => {
    const person = suite.programme.replica.snapshot.people.get(record.recipient);
    if (!person || person.left) return fail(record, { kind: 'failed', reason: 'the recipient is no longer there' });
    const message = drawMessage(suite, record);
    if (!message) return fail(record, { kind: 'failed', reason: 'what it was about is no longer in the plan' });

    const updated = await update(record, message);
    if (updated) return updated;

    const found = await findPlace(person);
    if (found.kind !== 'place') return fail(record, found);
    const outcome = await messenger.send(found.place, message);
    if (outcome.kind === 'sent') {
      await sent(record, found.place.conversation, outcome.activity);
      return { kind: 'sent' };
    }
    if (outcome.kind === 'blocked' || outcome.kind === 'conversation-gone') {
      const known = suite.known.chatWith(person);
      if (known) await blockConversation(context(), known);
    }
    return fail(record, outcome);
  };
};

/** The newest card that was sent for the same matter. */
const earlierCard = ({ programme }: Suite, { id, matter }: NoticeRecord): NoticeRecord | undefined => {
  let newest: NoticeRecord | undefined;
  for (const notice of programme.replica.snapshot.notices.values()) {
    if (notice.matter !== matter || notice.id === id || notice.state !== 'Sent' || !notice.activity) continue;
    if (!newest || Number(notice.id) > Number(newest.id)) newest = notice;
  }
  return newest;
};

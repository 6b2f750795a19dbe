import { AppError } from '@ipmo-hub/teams-app/errors';
import type { NoticeRecord, Person } from '@ipmo-hub/teams-app/lists';
import { blockConversation, recordFailure, recordSent, withdrawNotice } from '@ipmo-hub/teams-app/usecases';
import type { Suite } from '../createSuite';
import { createPlaces } from './createPlaces';
import { drawMessage } from './drawNotice';
import type { Failure, Message, Messenger, Place } from './messenger';

/**
 * `postponed`: Teams would not now; the notice stays intended for the next sweep, and operators hear of a `fault`. `withdrawn`: there is
 * nothing or nobody to say it about or to.
 */
export type Delivered =
  | { readonly kind: 'sent' | 'updated' }
  | { readonly kind: 'failed' | 'withdrawn'; readonly reason: string }
  | { readonly kind: 'postponed'; readonly reason: string; readonly fault?: unknown };

export interface Delivery {
  /** Says a notice that is written down as intended, and records what came of it. */
  say(record: NoticeRecord): Promise<Delivered>;
  /** Records what was said when it could not be recorded. Rejects with the first fault after trying all. */
  finish(): Promise<void>;
}

interface Said {
  readonly record: NoticeRecord;
  readonly kind: 'sent' | 'updated';
  readonly conversation: string;
  readonly activity: string;
}

type SentTo = Omit<Said, 'record'> & { readonly kind: 'sent' };

/**
 * A matter has one card: if it was sent before, that card becomes this notice's, in place; otherwise a new one is sent.
 * `messenger` keeps to Teams' pace by itself.
 */
export const createDelivery = (suite: Suite, messenger: Messenger): Delivery => {
  const places = createPlaces(suite, messenger);
  const context = () => suite.contextFor();
  /** By notice id: said, and not recorded yet. SharePoint may be out of reach for long; nobody is told twice for that. */
  const unrecorded = new Map<string, Said>();

  const record = async (said: Said): Promise<Delivered> => {
    const { id } = said.record;
    unrecorded.set(id, said);
    try {
      await recordSent(context(), said.record, said);
    } catch (fault) {
      // Deleted by hand: there is nothing left to record it on.
      if (fault instanceof AppError && fault.code === 'write.gone') unrecorded.delete(id);
      throw fault;
    }
    unrecorded.delete(id);
    return { kind: said.kind };
  };

  const fail = async (notice: NoticeRecord, failure: Failure): Promise<Delivered> => {
    const final = failure.kind !== 'throttled';
    const reason = `${failure.kind}: ${failure.reason}`;
    await recordFailure(context(), notice, { outcome: reason, final });
    return final ? { kind: 'failed', reason } : { kind: 'postponed', reason, fault: failure.fault };
  };

  const withdraw = async (notice: NoticeRecord, reason: string): Promise<Delivered> => {
    await withdrawNotice(context(), notice, reason);
    return { kind: 'withdrawn', reason };
  };

  /** Undefined where there is no card to update: none was sent, or the person deleted it; the matter then gets a new one. */
  const update = async (notice: NoticeRecord, message: Message): Promise<Delivered | undefined> => {
    const before = earlierCard(suite, notice);
    const place = before && suite.known.conversation(before.conversation);
    if (!before?.activity || !place || place.blocked) return undefined;
    const outcome = await messenger.update(place, before.activity, message);
    if (outcome.kind === 'throttled') return fail(notice, outcome);
    if (outcome.kind !== 'sent') return undefined;
    const { conversation } = place;
    return record({ record: notice, kind: 'updated', conversation, activity: before.activity });
  };

  const sendTo = async ({ conversation, serviceUrl }: Place, message: Message): Promise<SentTo | Failure> => {
    const outcome = await messenger.send({ conversation, serviceUrl }, message);
    return outcome.kind === 'sent' ? { ...outcome, conversation } : outcome;
  };

  /** A chat that is gone is opened once more: one answer of 404 is no reason to write to a person no longer. */
  const send = async (person: Person, message: Message): Promise<SentTo | Failure> => {
    const found = await places.find(person);
    if (found.kind !== 'place') return found;
    const outcome = await sendTo(found.place, message);
    if (outcome.kind !== 'conversation-gone') return outcome;
    const opened = await places.open(person);
    return opened.kind === 'place' ? sendTo(opened.place, message) : opened;
  };

  return {
    async say(notice) {
      const said = unrecorded.get(notice.id);
      if (said) return record(said);
      const person = suite.programme.replica.snapshot.people.get(notice.recipient);
      if (!person || person.left) return withdraw(notice, 'the recipient is no longer there');
      const message = drawMessage(suite, notice);
      if (!message) return withdraw(notice, 'what it was about is no longer in the plan');

      const updated = await update(notice, message);
      if (updated) return updated;

      const outcome = await send(person, message);
      if (outcome.kind === 'sent') return record({ ...outcome, record: notice });
      const known = outcome.kind === 'blocked' ? suite.known.chatWith(person) : undefined;
      if (known) await blockConversation(context(), known);
      return fail(notice, outcome);
    },
    async finish() {
      const outcomes = await Promise.allSettled([...unrecorded.values()].map(record));
      const failed = outcomes.find(({ status }) => status === 'rejected');
      if (failed?.status === 'rejected') throw failed.reason;
    },
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

import { AppError } from '@ipmo-hub/teams-app/errors';
import { londonClock, placeOf } from '@ipmo-hub/teams-app/domain';
import type { Conversation, Group, NoticeRecord, Person } from '@ipmo-hub/teams-app/lists';
import { blockConversation, recordFailure, recordSent, withdrawNotice } from '@ipmo-hub/teams-app/usecases';
import type { Suite } from '../createSuite';
import { isSendingTime } from '../isSendingTime';
import type { Claims } from './createClaims';
import { createElsewhere, type SaidElsewhere } from './createElsewhere';
import { createFlights, type Flights } from './createFlights';
import type { Journal } from './createJournal';
import { createLeave } from './createLeave';
import { createNudge } from './createNudge';
import { createPlaces } from './createPlaces';
import { createThreadLine } from './createThreadLine';
import { doubtsIn, mostDoubts, withDoubts } from './doubts';
import { drawMessage } from './drawNotice';
import { earlierCard } from './earlierCard';
import type { Failure, Leave, Message, Messenger, Place } from './messenger';
import type { Teamwork } from './teamwork';

/**
 * `postponed`: Teams would not now; the notice stays intended for the next sweep, and operators hear of a `fault`. `withdrawn`: there is
 * nothing or nobody to say it about or to.
 */
export type Delivered =
  /** A `fault`: it is said, and what goes with it failed. */
  | { readonly kind: 'sent' | 'updated'; readonly fault?: unknown }
  | { readonly kind: 'failed' | 'withdrawn'; readonly reason: string }
  | { readonly kind: 'postponed'; readonly reason: string; readonly fault?: unknown };

export interface Delivery {
  /** A sweep begins that has so many to say, at most. */
  expect(notices: number): void;
  /** Says a notice that is written down as intended, and records what came of it. */
  say(record: NoticeRecord): Promise<Delivered>;
  /** Records what was said when it could not be recorded. Rejects with the first fault after trying all. */
  finish(): Promise<void>;
}

export interface DeliveryPorts {
  /** Keeps to Teams' pace by itself. */
  readonly messenger: Messenger;
  /** Absent: every notice is this machine's. */
  readonly claims?: Pick<Claims, 'holds'>;
  readonly flights?: Flights;
  /** Absent: what was sent and not recorded is in doubt after a crash. */
  readonly journal?: Journal | undefined;
  readonly teamwork?: Teamwork;
}

interface Said {
  readonly kind: 'sent' | 'updated';
  readonly conversation?: string;
  readonly activity?: string;
  readonly outcome?: string;
}

type SentTo = Required<Pick<Said, 'conversation' | 'activity'>> & { readonly kind: 'sent' };

/**
 * A matter has one card: if it was sent before, that card becomes this notice's, in place; otherwise a new one is sent. Somebody who
 * cannot have a chat with the bot is told in their domain's channel, else by e-mail. What a whole group is told goes to its channel or chat.
 */
export const createDelivery = (suite: Suite, ports: DeliveryPorts): Delivery => {
  const { messenger, claims, flights = createFlights({ now: suite.now }), journal, teamwork = {} } = ports;
  const places = createPlaces(suite, messenger, teamwork);
  const elsewhere = createElsewhere(suite, messenger, teamwork);
  const nudge = createNudge(suite, teamwork);
  const inThread = createThreadLine(suite, messenger);
  const context = () => suite.contextFor();
  /** By notice id: said, and not recorded yet. SharePoint may be out of reach for long; nobody is told twice for that. */
  const unrecorded = new Map<string, Said>();
  let isRead = false;

  const recorded = (id: string): void => {
    unrecorded.delete(id);
    if (unrecorded.size === 0) journal?.clear();
  };
  const record = async (notice: NoticeRecord, said: Said): Promise<Delivered> => {
    unrecorded.set(notice.id, said);
    try {
      await recordSent(context(), notice, said);
    } catch (fault) {
      // Deleted by hand: there is nothing left to record it on.
      if (fault instanceof AppError && fault.code === 'write.gone') recorded(notice.id);
      throw fault;
    }
    recorded(notice.id);
    return { kind: said.kind };
  };

  /** What earlier runs of the bot on this computer sent, and were stopped before they could record it. */
  const readJournal = (): void => {
    if (isRead) return;
    isRead = true;
    for (const { notice, ...where } of journal?.read() ?? []) unrecorded.set(notice, { ...where, kind: 'sent' });
    if (unrecorded.size === 0) journal?.clear();
    else flights.beCareful();
  };

  /** What may have arrived is sent once more by a later sweep, and no more than three times in all. */
  const fail = async (notice: NoticeRecord, failure: Failure): Promise<Delivered> => {
    const doubts = doubtsIn(notice.outcome) + (failure.kind === 'unknown' ? 1 : 0);
    const final = failure.kind === 'unknown' ? doubts >= mostDoubts : failure.kind !== 'throttled';
    const reason = `${failure.kind}: ${failure.reason}`;
    await recordFailure(context(), notice, { outcome: withDoubts(reason, doubts), final });
    if (final) return { kind: 'failed', reason };
    return { kind: 'postponed', reason, ...(failure.kind === 'throttled' && { fault: failure.fault }) };
  };

  const withdraw = async (notice: NoticeRecord, reason: string): Promise<Delivered> => {
    await withdrawNotice(context(), notice, reason);
    return { kind: 'withdrawn', reason };
  };

  /** Undefined where there is no card to update: none was sent, or the person deleted it; the matter then gets a new one. */
  const update = async (
    notice: NoticeRecord,
    message: Message,
    tell: (card: SentTo) => Promise<unknown>,
  ): Promise<Delivered | undefined> => {
    const before = earlierCard(suite, notice);
    const place = before && suite.known.conversation(before.conversation);
    if (!before?.activity || !place || place.blocked) return undefined;
    const { conversation } = place;
    const outcome = await messenger.update(place, before.activity, message);
    if (outcome.kind === 'throttled') return fail(notice, outcome);
    if (outcome.kind !== 'sent') return undefined;
    // Before it is recorded: they are not to hear of it never. Noted at once that it was said: after a crash it is not said again.
    const { activity } = before;
    const fault = await tell({ kind: 'sent', conversation, activity });
    if (fault === undefined) journal?.note({ notice: notice.id, conversation, activity });
    const delivered = await record(notice, { kind: 'updated', conversation, activity });
    return fault === undefined ? delivered : { kind: 'updated', fault };
  };

  const sendTo = async (
    notice: NoticeRecord,
    { conversation, serviceUrl }: Place,
    message: Message,
    leave: Leave,
  ): Promise<SentTo | Failure> => {
    const outcome = await messenger.send({ conversation, serviceUrl }, message, leave);
    if (outcome.kind !== 'sent') return outcome;
    const said = { ...outcome, conversation };
    unrecorded.set(notice.id, said);
    if (journal?.note({ notice: notice.id, conversation, activity: outcome.activity })) leave.giveBack();
    return said;
  };

  /** A chat that is gone is opened once more: one answer of 404 is no reason to write to a person no longer. */
  const send = async (
    notice: NoticeRecord,
    person: Person,
    message: Message,
    leave: Leave,
  ): Promise<SentTo | Failure> => {
    const found = await places.find(person);
    if (found.kind !== 'place') return found;
    const outcome = await sendTo(notice, found.place, message, leave);
    if (outcome.kind !== 'conversation-gone') return outcome;
    const opened = await places.open(person);
    return opened.kind === 'place' ? sendTo(notice, opened.place, message, leave) : opened;
  };

  /** The chat in which a person let the bot in. One that the bot opened and was not let into yet is none: Teams opens it for anybody. */
  const chatThatWas = (person: Person): Conversation | undefined => {
    const chat = suite.known.chatWith(person);
    if (!chat || chat.blocked || suite.known.teamsIdOf(person) !== undefined) return chat;
    for (const { conversation, activity } of suite.programme.replica.snapshot.notices.values())
      if (conversation === chat.conversation && activity !== undefined) return chat;
    return undefined;
  };

  /** A group is told in its channel or chat. Where that refuses the bot it is written to no more, and the members are told by themselves. */
  const sayToGroup = async (notice: NoticeRecord, group: Group, message: Message, leave: Leave): Promise<Delivered> => {
    const place = placeOf(group, suite.programme.replica.snapshot, londonClock(suite.now()).day);
    if (!place) return fail(notice, { kind: 'throttled', reason: 'the group has no channel any more', later: true });
    const outcome = await sendTo(notice, place, message, leave);
    if (outcome.kind === 'sent') return record(notice, outcome);
    if (outcome.kind !== 'blocked' && outcome.kind !== 'conversation-gone') return fail(notice, outcome);
    await blockConversation(context(), place);
    return fail(notice, { kind: 'throttled', reason: `the group’s channel: ${outcome.reason}`, later: true });
  };

  const sayNew = async (notice: NoticeRecord, person: Person, message: Message, leave: Leave): Promise<Delivered> => {
    const known = chatThatWas(person);
    const outcome = await send(notice, person, message, leave);
    if (outcome.kind === 'sent') return record(notice, outcome);
    // Neither is a reason to say it elsewhere: it is to come yet, or may have come.
    if (outcome.kind === 'throttled' || outcome.kind === 'unknown') return fail(notice, outcome);
    // Whoever had a chat and shut it is left alone; the programme team hears of it.
    const other: SaidElsewhere = known ? outcome : await elsewhere(notice, person, leave);
    if (other.kind === 'said') return record(notice, { ...other, kind: 'sent' });
    if (other.kind === 'throttled' || other.kind === 'unknown') return fail(notice, other);
    const chat = suite.known.chatWith(person);
    if (chat && outcome.kind === 'blocked') await blockConversation(context(), chat);
    return fail(notice, outcome);
  };

  return {
    expect: (notices) => flights.expect(notices),
    async say(notice) {
      const before = unrecorded.get(notice.id);
      if (before) return record(notice, before);
      const { people, groups } = suite.programme.replica.snapshot;
      const group = notice.group === undefined ? undefined : groups.get(notice.group);
      const person = people.get(notice.recipient);
      if (notice.group === undefined ? !person || person.left : !group)
        return withdraw(notice, 'the recipient is no longer there');
      const message = drawMessage(suite, notice);
      if (!message) return withdraw(notice, 'what it was about is no longer in the plan');

      const updated = await update(notice, message, (card) =>
        group ? inThread(notice, card) : person ? nudge(notice, person) : Promise.resolve(undefined),
      );
      if (updated) return updated;
      const leave = createLeave(flights, () => (claims?.holds(notice) ?? true) && isSendingTime(suite));
      try {
        if (group) return await sayToGroup(notice, group, message, leave);
        return person ? await sayNew(notice, person, message, leave) : await withdraw(notice, 'nobody is told');
      } finally {
        leave.giveBack();
      }
    },
    async finish() {
      readJournal();
      const { notices } = suite.programme.replica.snapshot;
      const outcomes = await Promise.allSettled(
        [...unrecorded].map(async ([id, said]) => {
          const notice = notices.get(id);
          if (!notice || notice.state === 'Sent') recorded(id);
          else await record(notice, said);
        }),
      );
      const failed = outcomes.find(({ status }) => status === 'rejected');
      if (failed?.status === 'rejected') throw failed.reason;
    },
  };
};

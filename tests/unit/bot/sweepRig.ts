import type { Conversation, NoticeRecord, Snapshot } from '@ipmo-hub/teams-app/lists';
import { createSuite } from '../../../bot/src/createSuite';
import {
  createCardKeeper,
  createClaims,
  createDelivery,
  type Journal,
  type Message,
  type Messenger,
} from '../../../bot/src/outbox';
import { sweep, type SweepReport } from '../../../bot/src/sweep';
import { memoryProgramme } from '../teams-app/usecases/memoryProgramme';
import { fakeMessenger } from './fakeMessenger';

/** Sweeps at moments of one's choosing, over a programme and a Teams in memory. `through` may stand in Teams' way. */
export const sweepRig = (
  plan: Snapshot,
  through: (teams: Messenger) => Messenger = (teams) => teams,
  journal?: Journal,
) => {
  const time = { now: new Date('2026-11-23T09:30:00Z') };
  const programme = memoryProgramme(plan, () => time.now);
  const { replica, store } = programme.suite;
  const suite = createSuite({ programme: { replica, store }, now: () => time.now, tabs: 'https://tabs.example' });
  const teams = fakeMessenger();
  const messenger = through(teams.messenger);
  const { signal } = new AbortController();
  const onFault = (fault: unknown): never => {
    throw fault;
  };
  let claims = createClaims(suite, { name: 'one', isOver: () => false });
  let delivery = createDelivery(suite, { messenger, claims, journal });
  const keeper = createCardKeeper(suite, messenger);
  return {
    ...programme,
    ...teams,
    suite,
    time,
    /** A sweep at `2026-11-24T09:30`. */
    at(moment: string): Promise<SweepReport> {
      time.now = new Date(`${moment}:00Z`);
      return sweep({ suite, delivery, claims, keeper, signal, onFault });
    },
    /** The bot starts anew, on a computer that knows nothing of the run before. */
    restart() {
      claims = createClaims(suite, { name: 'another', isOver: () => true });
      delivery = createDelivery(suite, { messenger, claims, journal });
    },
    change: (list: 'people' | 'conversations' | 'milestones', id: string, fields: Record<string, unknown>) =>
      (programme.snapshot[list] as Map<string, unknown>).set(id, programme.others(list, id, fields)),
    notices: (): readonly NoticeRecord[] => [...programme.snapshot.notices.values()],
    /** What the team was told of those whom nothing reached: to whom, and the words. */
    told: () =>
      teams.messages.flatMap(({ conversation, message }) =>
        'text' in message && isForTheTeam(message) ? [{ to: conversation.slice(-2), text: message.text }] : [],
      ),
  };
};

const isForTheTeam = (message: Extract<Message, { text: string }>): boolean => message.mention === undefined;

/** A chat with somebody of the sample plan, or a domain's channel. */
export const conversationItem = (fields: Partial<Conversation>): Conversation => ({
  id: '200',
  etag: '"200,1"',
  modified: '2026-11-01T09:00:00Z',
  title: 'Kofi Marigold',
  key: 'person:1',
  kind: 'Personal',
  person: '1',
  conversation: 'chat kofi',
  serviceUrl: 'http://127.0.0.1:1/',
  reference: '{"user":"29:x"}',
  ...fields,
});

/** A plan with conversations in it. */
export const withConversations = (plan: Snapshot, ...conversations: readonly Conversation[]): Snapshot => ({
  ...plan,
  conversations: new Map(conversations.map((one) => [one.id, one])),
});

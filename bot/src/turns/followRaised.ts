import { barrierWords } from '@ipmo-hub/teams-app/words';
import { londonClock, noticeKey, type Notice } from '@ipmo-hub/teams-app/domain';
import type { Person } from '@ipmo-hub/teams-app/lists';
import { intendNotice, recordSent } from '@ipmo-hub/teams-app/usecases';
import type { Suite } from '../createSuite';
import { cardMessage, drawNotice, type Messenger } from '../outbox';

/** A message of a conversation. */
interface Where {
  readonly conversation: string;
  readonly activity: string;
}

/**
 * Notes which message shows what became of an escalation that somebody just raised, so that it follows the matter. Where they raised it in a
 * dialog there is no message yet: they get one in their own chat with the bot, if they have one.
 */
export const followRaised = async (
  suite: Suite,
  messenger: Messenger,
  { person, escalation, where }: { readonly person: Person; readonly escalation: string; readonly where?: Where },
): Promise<void> => {
  const context = suite.contextFor();
  const { record, fresh } = await intendNotice(context, noticeOf(suite, person, escalation));
  // Raised again on one day: the first message has it.
  if (!fresh) return;
  const shown = where ?? (await sayInChat());
  if (shown) await recordSent(context, record, shown);

  async function sayInChat(): Promise<Where | undefined> {
    const chat = suite.known.chatWith(person);
    const card = drawNotice(suite, record);
    if (!chat || chat.blocked || !card) return undefined;
    const outcome = await messenger.send(chat, cardMessage(card, record.title));
    return outcome.kind === 'sent' ? { conversation: chat.conversation, activity: outcome.activity } : undefined;
  }
};

const rule = 'raised';

const noticeOf = (suite: Suite, { id: recipient, title }: Person, id: string): Notice => {
  const day = londonClock(suite.now()).day;
  return {
    key: noticeKey({ rule, list: 'escalations', id, moment: rule, day, recipient }),
    // Of its own: what comes of it is also told by a card that makes a sound.
    matter: `${rule}/escalations/${id}/${recipient}/${day}`,
    rule,
    card: 'outcome',
    item: { list: 'escalations', id },
    occurrence: `${rule}:${day}`,
    recipient,
    urgent: true,
    due: day,
    why: barrierWords.follows(title),
  };
};

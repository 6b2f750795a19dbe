import type { Message, Messenger, SendOutcome } from '../../../bot/src/outbox';

export interface Kept {
  readonly conversation: string;
  readonly activity: string;
  message: Message;
  updates: number;
}

/** Teams in memory: keeps what is sent; `next` answers the coming requests instead. */
export const fakeMessenger = () => {
  const messages: Kept[] = [];
  const next: SendOutcome[] = [];
  const opened: string[] = [];
  const messenger: Messenger = {
    openPersonal(objectId) {
      opened.push(objectId);
      const place = { conversation: `chat ${objectId}`, serviceUrl: 'http://127.0.0.1:1/connector/' };
      return Promise.resolve({ kind: 'opened', place });
    },
    send({ conversation }, message) {
      const outcome = next.shift();
      if (outcome && outcome.kind !== 'sent') return Promise.resolve(outcome);
      const activity = `a${String(messages.length + 1)}`;
      messages.push({ conversation, activity, message, updates: 0 });
      return Promise.resolve({ kind: 'sent', activity });
    },
    update({ conversation }, activity, message) {
      const outcome = next.shift();
      if (outcome && outcome.kind !== 'sent') return Promise.resolve(outcome);
      const kept = messages.find((one) => one.conversation === conversation && one.activity === activity);
      if (!kept) return Promise.resolve({ kind: 'conversation-gone', reason: '404' });
      kept.message = message;
      kept.updates += 1;
      return Promise.resolve({ kind: 'sent', activity });
    },
  };
  return { messenger, messages, next, opened };
};

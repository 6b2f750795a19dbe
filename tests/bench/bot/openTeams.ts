import { ConnectorError } from '../../../infra/local/src/connector/connectorError';
import { createSendLimits } from '../../../infra/local/src/connector/sendLimits';
import type { Messenger, SendOutcome } from '../../../bot/src/outbox';
import type { VirtualTime } from '../../unit/bot/signal/virtualTime';

export interface CountedTeams {
  readonly messenger: Messenger;
  readonly requests: () => number;
  /** Requests that Teams' limits refused. */
  readonly refused: () => number;
}

/** Teams with its limits, as the local connector keeps them, on a virtual clock. A request is there after a tenth of its time, and counted then. */
export const openTeams = (time: VirtualTime, latencyMs: () => number): CountedTeams => {
  const limits = createSendLimits(() => time.now().getTime());
  let requests = 0;
  let refused = 0;
  let messages = 0;
  const wait = (ms: number): Promise<void> => new Promise((resolve) => time.later(ms, resolve));

  const answer = async <T>(conversation: string, taken: () => T): Promise<T | SendOutcome> => {
    const latency = latencyMs();
    await wait(latency / 10);
    requests += 1;
    try {
      limits.send(conversation);
    } catch (fault) {
      if (!(fault instanceof ConnectorError)) throw fault;
      refused += 1;
      return { kind: 'throttled', reason: '429', retryAfterMs: 1000 };
    }
    await wait((latency * 9) / 10);
    return taken();
  };
  const sent = (): SendOutcome => ({ kind: 'sent', activity: `a${String((messages += 1))}` });

  return {
    requests: () => requests,
    refused: () => refused,
    messenger: {
      openPersonal: async (objectId) => {
        const place = { conversation: `chat ${objectId}`, serviceUrl: 'https://teams.example/' };
        const outcome = await answer(place.conversation, () => ({ kind: 'opened' as const, place }));
        return outcome.kind === 'sent' ? { kind: 'failed', reason: 'not a chat' } : outcome;
      },
      send: ({ conversation }) => answer(conversation, sent),
      update: ({ conversation }) => answer(conversation, sent),
    },
  };
};

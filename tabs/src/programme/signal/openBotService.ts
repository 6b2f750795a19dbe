import { schemaOf, type KeptReplica } from '@ipmo-hub/teams-app/graph';
import { lists, type ListName } from '@ipmo-hub/teams-app/lists';
import type * as BotLine from './botLine';
import type { AskRelay } from './questionOf';
import type { SignalClient, SignalHears, SignalService } from './createSignalClient';

/** What the bot does for a tab. */
export interface BotService {
  /** A way to hear from the bot what moved. */
  readonly connect: (hears: SignalHears) => SignalClient;
  readonly relay: AskRelay;
  /** This tab wrote to these. */
  moved(lists: readonly ListName[]): void;
}

interface Ports extends Omit<SignalService, 'schema'> {
  readonly replica: Pick<KeptReplica, 'accept' | 'forget' | 'snapshot'>;
}

/** Nothing of it is needed for the first view, so its code is fetched when the tab first turns to the bot. */
export const openBotService = ({ replica, ...rest }: Ports): BotService => {
  const service: SignalService = { ...rest, schema: schemaOf(lists) };
  let line: Promise<typeof BotLine> | undefined;
  const open = (): Promise<typeof BotLine> => {
    line ??= import('./botLine').catch((cause: unknown) => {
      // Tried again at the next occasion.
      line = undefined;
      throw cause;
    });
    return line;
  };
  let relay: AskRelay | undefined;

  return {
    connect: (hears) => {
      let client: SignalClient | undefined;
      let wanted = false;
      const begin = async (): Promise<void> => {
        const { createSignalClient } = await open();
        client ??= createSignalClient({ ...service, ...hears });
        if (wanted) client.start();
      };
      return {
        get live() {
          return client?.live === true;
        },
        get standing() {
          return client?.standing;
        },
        start: () => {
          wanted = true;
          // Without it the tab looks for itself, as it does without a bot.
          begin().catch(() => undefined);
        },
        stop: () => {
          wanted = false;
          client?.stop();
        },
      };
    },
    relay: async (since) => {
      relay ??= (await open()).createRelay({ service, replica });
      return relay(since);
    },
    moved: (lists) => {
      open()
        .then(({ tellMoved }) => tellMoved(service, lists))
        // The bot finds out by itself.
        .catch(() => undefined);
    },
  };
};

import type { ListName } from '@ipmo-hub/teams-app/lists';
import { createCounters, type Moves, type Standing } from './createCounters';
import type { Later } from './later';
import { readEvents } from './readEvents';
import { reconnectWait } from './reconnectWait';

export interface SignalService {
  /** The bot's address, without a slash at the end. */
  readonly bot: string;
  /** The person's token for this app's own service (not Graph's). */
  readonly token: () => Promise<string>;
  readonly fetch: typeof globalThis.fetch;
  /** Names this tab's definitions of the lists: what a bot of another version has is of no use here. */
  readonly schema: string;
}

/** What a page gives to hear, and is told. */
export interface SignalHears {
  readonly lists: readonly ListName[];
  readonly later: Later;
  readonly random: () => number;
  readonly onMoved: (moves: Moves) => void;
  readonly onLive: (live: boolean) => void;
}

export interface SignalClientPorts extends SignalService, SignalHears {}

export interface SignalClient {
  /** Whether the bot tells of every change at present. */
  readonly live: boolean;
  /** How the bot's counters stood when it was heard last. */
  readonly standing: Standing | undefined;
  /** Connects and stays connected; at once, however long the next attempt was put off. */
  start(): void;
  stop(): void;
}

/** The bot sends something every 25 seconds. */
const silenceMs = 70_000;

/** Hears from the bot which lists moved. */
export const createSignalClient = (ports: SignalClientPorts): SignalClient => {
  const { bot, lists, schema, token, fetch, later, random, onMoved, onLive } = ports;
  const counters = createCounters();
  let live = false;
  let failures = 0;
  let current: AbortController | undefined;
  let cancelRetry: (() => void) | undefined;

  const become = (next: boolean): void => {
    if (live === next) return;
    live = next;
    onLive(live);
  };

  /** Answers how the bot refused, or undefined when the stream was heard and is over. */
  const listen = async (connection: AbortController): Promise<Response | undefined> => {
    let cancelSilence = (): void => undefined;
    const onSign = (): void => {
      cancelSilence();
      cancelSilence = later(silenceMs, () => connection.abort());
    };
    onSign();
    try {
      const headers = { Authorization: `Bearer ${await token()}`, Accept: 'text/event-stream' };
      const { signal } = connection;
      const address = `${bot}/signal?lists=${lists.join(',')}&schema=${schema}`;
      const answer = await fetch(address, { headers, signal, cache: 'no-store' });
      const isStream = answer.headers.get('Content-Type')?.startsWith('text/event-stream') === true;
      if (!answer.ok || !isStream || !answer.body) return answer;
      await readEvents(answer.body, {
        onSign,
        onEvent: ({ event, data }) => {
          if (event !== 'lists' || signal.aborted) return;
          failures = 0;
          become(true);
          const moves = counters.take(data);
          if (moves.lists.length > 0) onMoved(moves);
        },
      });
      return undefined;
    } finally {
      cancelSilence();
    }
  };

  const connect = async (): Promise<void> => {
    const connection = new AbortController();
    current = connection;
    // Any failure is the same here: the tab looks for itself until the bot is heard again.
    const refusal = await listen(connection).catch(() => undefined);
    // A refusal that nobody reads would hold its connection.
    await refusal?.body?.cancel().catch(() => undefined);
    if (current !== connection) return;
    become(false);
    const wait = reconnectWait(
      { failures, status: refusal?.status, retryAfter: refusal?.headers.get('Retry-After') },
      random,
    );
    failures += 1;
    cancelRetry = later(wait, () => void connect());
  };

  const stop = (): void => {
    cancelRetry?.();
    cancelRetry = undefined;
    const connection = current;
    current = undefined;
    connection?.abort();
    become(false);
  };

  return {
    get live() {
      return live;
    },
    get standing() {
      return counters.standing;
    },
    start: () => {
      if (live) return;
      stop();
      failures = 0;
      void connect();
    },
    stop,
  };
};

import { digestOf, type KeptReplica } from '@ipmo-hub/teams-app/graph';
import type { SignalService } from './createSignalClient';
import type { AskRelay } from './questionOf';
import { readRelayed } from './readRelayed';

export interface RelayPorts {
  readonly service: SignalService;
  readonly replica: Pick<KeptReplica, 'accept' | 'forget' | 'snapshot'>;
}

/** A tab that waits for the bot any longer reads for itself. */
const patienceMs = 8_000;

const nothing = { counters: new Map(), after: 0 };

/**
 * Asks the bot what changed and puts it into the replica, and whether what is held is what the bot has. Rejects when the bot does not answer, or not this
 * time; a bot that relays nothing is not asked for changes again until it starts anew.
 */
export const createRelay = ({ service, replica }: RelayPorts): AskRelay => {
  const { bot, schema, token, fetch } = service;
  let silent: string | undefined;

  return async ({ boot, counters, held }) => {
    if (silent === boot && held.length === 0) return nothing;
    const since = [...counters].map(([list, counter]) => `${list}:${String(counter)}`).join(',');
    const same = held.map((list) => `${list}:${digestOf(replica.snapshot, list)}`).join(',');
    const query = new URLSearchParams({ boot, schema, ...(since && { since }), ...(same && { held: same }) });
    const answer = await fetch(`${bot}/signal/changes?${query.toString()}`, {
      headers: { Authorization: `Bearer ${await token()}`, Accept: 'application/json' },
      signal: AbortSignal.timeout(patienceMs),
      cache: 'no-store',
    });
    if (!answer.ok) {
      // A refusal that nobody reads would hold its connection.
      await answer.body?.cancel().catch(() => undefined);
      if (answer.status === 404) silent = boot;
      return nothing;
    }
    const asked = new Map([...counters, ...held.map((list) => [list, 0] as const)]);
    const relayed = readRelayed(await answer.json(), boot, asked);
    for (const [list, { items, removed }] of relayed.lists) {
      for (const { id, etag } of removed) replica.forget(list, id, etag);
      // `readRelayed` checked each against the definition of its list.
      for (const item of items) replica.accept(list, item as Parameters<typeof replica.accept>[1]);
    }
    return {
      counters: new Map([...relayed.lists].map(([list, { counter }]) => [list, counter])),
      after: relayed.after,
    };
  };
};

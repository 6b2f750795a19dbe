import type { Json } from '../json';
import type { Store } from '../store/openStore';
import type { Subscription } from './subscriptionTable';

const answerWithin = 3_000;
const attempts = 3;

interface Delivery {
  subscriptionId: string;
  at: string;
  /** HTTP status, or 0 when nobody answered. */
  status: number;
}

export interface Notifier {
  /** Says that a list changed; several changes close together make one notification. */
  changed(listId: string): void;
  /** Resolves when nothing is waiting or under way. */
  idle(): Promise<void>;
  /** The latest deliveries, newest last. */
  deliveries(): readonly Delivery[];
  close(): void;
}

interface Options {
  store: Store;
  now: () => Date;
  newId: () => string;
  fetch: typeof fetch;
  delay: (milliseconds: number) => Promise<void>;
  /** How long changes are gathered. */
  gatherMs?: number;
}

/** The payload names the list alone: what changed, delta tells. */
const payload = (subscription: Subscription, tenantId: string, siteId: string, id: string): Json => ({
  value: [
    {
      id,
      subscriptionId: subscription.id,
      clientState: subscription.clientState,
      expirationDateTime: new Date(subscription.expires).toISOString(),
      resource: subscription.resource,
      tenantId,
      siteUrl: `/sites/${siteId}`,
      changeType: 'updated',
    },
  ],
});

/** Sends notifications to subscribers, at most three times, outside the request that caused them. */
export function createNotifier(options: Options): Notifier {
  const { store, now, newId, delay, gatherMs = 50 } = options;
  const waiting = new Set<string>();
  const deliveries: Delivery[] = [];
  const stop = new AbortController();
  let running: Promise<void> | undefined;

  const post = async (subscription: Subscription): Promise<number> => {
    try {
      const response = await options.fetch(subscription.url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(payload(subscription, store.tenantId, store.siteId, newId())),
        signal: AbortSignal.any([stop.signal, AbortSignal.timeout(answerWithin)]),
      });
      await response.body?.cancel();
      return response.status;
    } catch {
      // Nobody there, or too slow: recorded as 0 in the deliveries, and tried again like any refusal.
      return 0;
    }
  };
  const deliver = async (subscription: Subscription) => {
    for (let attempt = 0; attempt < attempts && !stop.signal.aborted; attempt += 1) {
      if (attempt > 0) await delay(gatherMs * 2 ** attempt);
      const status = await post(subscription);
      deliveries.push({ subscriptionId: subscription.id, at: now().toISOString(), status });
      if (deliveries.length > 200) deliveries.shift();
      if (status >= 200 && status < 300) return;
    }
  };
  const run = async () => {
    while (waiting.size > 0 && !stop.signal.aborted) {
      await delay(gatherMs);
      if (stop.signal.aborted) return;
      const lists = [...waiting];
      waiting.clear();
      const due = lists.flatMap((listId) => store.subscriptions.active(listId, now().getTime()));
      await Promise.all(due.map(deliver));
    }
  };

  return {
    changed(listId) {
      if (stop.signal.aborted || !store.subscriptions.any()) return;
      waiting.add(listId);
      running ??= run().finally(() => {
        running = undefined;
      });
    },
    async idle() {
      while (running !== undefined) await running;
    },
    deliveries: () => deliveries,
    close: () => stop.abort(),
  };
}

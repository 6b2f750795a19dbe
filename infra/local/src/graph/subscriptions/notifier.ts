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
  /**
   * Asks the owner of a subscription to authorise it again, at its lifecycle address if it has one, and holds its
   * notifications back until that happens. False when there is no such subscription.
   */
  challenge(id: string): Promise<boolean>;
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
      subscriptionExpirationDateTime: new Date(subscription.expires).toISOString(),
      resource: subscription.resource,
      tenantId,
      siteUrl: `/sites/${siteId}`,
      changeType: 'updated',
    },
  ],
});

/** Says nothing of a resource: it is the subscription that needs its owner. */
const lifecycle = (subscription: Subscription, tenantId: string): Json => ({
  value: [
    {
      subscriptionId: subscription.id,
      subscriptionExpirationDateTime: new Date(subscription.expires).toISOString(),
      tenantId,
      clientState: subscription.clientState,
      lifecycleEvent: 'reauthorizationRequired',
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

  const post = async (url: string, body: Json): Promise<number> => {
    try {
      const response = await options.fetch(url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
        signal: AbortSignal.any([stop.signal, AbortSignal.timeout(answerWithin)]),
      });
      await response.body?.cancel();
      return response.status;
    } catch {
      // Nobody there, or too slow: recorded as 0 in the deliveries, and tried again like any refusal.
      return 0;
    }
  };
  const deliver = async (subscription: Subscription, url: string, body: Json) => {
    for (let attempt = 0; attempt < attempts && !stop.signal.aborted; attempt += 1) {
      if (attempt > 0) await delay(gatherMs * 2 ** attempt);
      const status = await post(url, body);
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
      const tell = (one: Subscription) => deliver(one, one.url, payload(one, store.tenantId, store.siteId, newId()));
      await Promise.all(due.map(tell));
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
    async challenge(id) {
      const subscription = store.subscriptions.find(id);
      if (subscription === undefined) return false;
      store.subscriptions.put({ ...subscription, paused: 1 });
      const { lifecycleUrl } = subscription;
      if (lifecycleUrl !== null) await deliver(subscription, lifecycleUrl, lifecycle(subscription, store.tenantId));
      return true;
    },
    async idle() {
      while (running !== undefined) await running;
    },
    deliveries: () => deliveries,
    close: () => stop.abort(),
  };
}

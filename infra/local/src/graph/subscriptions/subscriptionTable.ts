import type { Connection } from '../store/openDatabase';

export interface Subscription {
  id: string;
  listId: string;
  clientId: string;
  resource: string;
  url: string;
  clientState: string | null;
  /** Milliseconds since 1970. */
  expires: number;
  /** Where lifecycle notifications go. */
  lifecycleUrl: string | null;
  /** 1 while the subscription waits to be authorised again: nothing is sent. */
  paused: number;
}

export function subscriptionTable(db: Connection) {
  const all = db.prepare<[], Subscription>('SELECT * FROM subscriptions');
  const ofList = db.prepare<[string, number], Subscription>(
    'SELECT * FROM subscriptions WHERE listId = ? AND expires > ? AND paused = 0',
  );
  const find = db.prepare<[string], Subscription>('SELECT * FROM subscriptions WHERE id = ?');
  const put = db.prepare<[Subscription]>(
    `INSERT OR REPLACE INTO subscriptions VALUES (@id, @listId, @clientId, @resource, @url, @clientState, @expires,
      @lifecycleUrl, @paused)`,
  );
  const remove = db.prepare('DELETE FROM subscriptions WHERE id = ?');
  const dropList = db.prepare('DELETE FROM subscriptions WHERE listId = ?');
  const any = db.prepare<[], { n: number }>('SELECT EXISTS (SELECT 1 FROM subscriptions) AS n');
  return {
    all: () => all.all(),
    any: () => any.get()?.n === 1,
    active: (listId: string, at: number) => ofList.all(listId, at),
    find: (id: string) => find.get(id),
    put: (subscription: Subscription) => void put.run(subscription),
    remove: (id: string) => void remove.run(id),
    dropList: (listId: string) => void dropList.run(listId),
  };
}

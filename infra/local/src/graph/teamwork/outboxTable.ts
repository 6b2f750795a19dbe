import type { Connection } from '../store/openDatabase';
import type { JsonObject } from '../json';

export interface Sent {
  id: number;
  kind: 'mail' | 'activityNotification';
  /** Object id of the person, or client id of the app, in whose name it went. */
  sender: string;
  sent: string;
  payload: JsonObject;
}

/** Mail and activity notifications that the real service would have delivered. */
export function outboxTable(db: Connection) {
  const insert = db.prepare(
    'INSERT INTO outbox (kind, sender, sent, payload) VALUES (@kind, @sender, @sent, @payload)',
  );
  const all = db.prepare<[], Omit<Sent, 'payload'> & { payload: string }>('SELECT * FROM outbox ORDER BY id');
  return {
    add: (sent: Omit<Sent, 'id'>) => void insert.run({ ...sent, payload: JSON.stringify(sent.payload) }),
    all: (): Sent[] => all.all().map((row) => ({ ...row, payload: JSON.parse(row.payload) as JsonObject })),
  };
}

import type { JsonObject } from '../json';
import type { Connection } from '../store/openDatabase';

export interface GroupEvent {
  id: string;
  groupId: string;
  version: number;
  payload: JsonObject;
}

type Row = Omit<GroupEvent, 'payload'> & { payload: string };
const fromRow = (row: Row): GroupEvent => ({ ...row, payload: JSON.parse(row.payload) as JsonObject });

export function eventTable(db: Connection) {
  const of = db.prepare<[string], Row>('SELECT * FROM events WHERE groupId = ? ORDER BY rowid');
  const find = db.prepare<[string, string], Row>('SELECT * FROM events WHERE groupId = ? AND id = ?');
  const put = db.prepare(
    'INSERT OR REPLACE INTO events (id, groupId, version, payload) VALUES (@id, @groupId, @version, @payload)',
  );
  const remove = db.prepare('DELETE FROM events WHERE groupId = ? AND id = ?');
  return {
    of: (groupId: string) => of.all(groupId).map(fromRow),
    find: (groupId: string, id: string) => {
      const row = find.get(groupId, id);
      return row && fromRow(row);
    },
    put: (event: GroupEvent) => void put.run({ ...event, payload: JSON.stringify(event.payload) }),
    remove: (groupId: string, id: string) => remove.run(groupId, id).changes === 1,
  };
}

import type { Connection } from '../store/openDatabase';
import type { Column } from './column';

/** The columns of lists; read often, changed seldom, so kept in memory once read. */
export function columnTable(db: Connection) {
  const known = new Map<string, Map<string, Column>>();
  const select = db.prepare<[string], { definition: string }>(
    'SELECT definition FROM columns WHERE listId = ? ORDER BY position',
  );
  const insert = db.prepare(`INSERT INTO columns (id, listId, name, position, definition)
    VALUES (@id, @listId, @name, (SELECT COUNT(*) FROM columns WHERE listId = @listId), @definition)`);
  const update = db.prepare('UPDATE columns SET definition = @definition WHERE listId = @listId AND name = @name');
  const remove = db.prepare('DELETE FROM columns WHERE listId = ? AND name = ?');
  const lookups = db.prepare<[string], { listId: string }>(
    "SELECT DISTINCT listId FROM columns WHERE json_extract(definition, '$.kind.listId') = ?",
  );

  return {
    /** By internal name, in the order they were made. */
    of(listId: string): ReadonlyMap<string, Column> {
      let columns = known.get(listId);
      if (columns === undefined) {
        columns = new Map();
        for (const row of select.all(listId)) {
          const column = JSON.parse(row.definition) as Column;
          columns.set(column.name, column);
        }
        known.set(listId, columns);
      }
      return columns;
    },
    add(listId: string, column: Column) {
      insert.run({ id: column.id, listId, name: column.name, definition: JSON.stringify(column) });
      known.delete(listId);
    },
    change(listId: string, column: Column) {
      update.run({ listId, name: column.name, definition: JSON.stringify(column) });
      known.delete(listId);
    },
    remove(listId: string, name: string) {
      remove.run(listId, name);
      known.delete(listId);
    },
    /** Ids of the lists with a look-up column into this list. */
    pointingAt: (listId: string) => lookups.all(listId).map((row) => row.listId),
    /** What was read may belong to a transaction that was rolled back. */
    forget: () => known.clear(),
  };
}

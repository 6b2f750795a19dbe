import type { Connection } from '../store/openDatabase';
import type { Column, StoredValue } from '../columns/column';

export type IndexValue = string | number;

export const indexValue = (value: StoredValue): IndexValue | undefined => {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return Array.isArray(value) ? undefined : value;
};

/** Values of the indexed columns. */
export function indexTable(db: Connection) {
  const insert = db.prepare<[string, string, IndexValue, number]>(
    'INSERT OR IGNORE INTO itemIndex VALUES (?, ?, ?, ?)',
  );
  const dropItem = db.prepare('DELETE FROM itemIndex WHERE listId = ? AND itemId = ?');
  const dropColumn = db.prepare('DELETE FROM itemIndex WHERE listId = ? AND name = ?');
  const dropList = db.prepare('DELETE FROM itemIndex WHERE listId = ?');
  const holder = db.prepare<[string, string, IndexValue, number], { itemId: number }>(
    'SELECT itemId FROM itemIndex WHERE listId = ? AND name = ? AND value = ? AND itemId <> ? LIMIT 1',
  );
  const doubles = db.prepare<[string, string], { n: number }>(`SELECT COUNT(*) AS n FROM
    (SELECT 1 FROM itemIndex WHERE listId = ? AND name = ? GROUP BY value HAVING COUNT(*) > 1 LIMIT 1)`);

  return {
    put(listId: string, itemId: number, columns: Iterable<Column>, fields: Record<string, StoredValue>) {
      for (const column of columns) {
        const value = column.indexed ? fields[column.name] : undefined;
        const key = value === undefined ? undefined : indexValue(value);
        if (key !== undefined) insert.run(listId, column.name, key, itemId);
      }
    },
    dropItem: (listId: string, itemId: number) => void dropItem.run(listId, itemId),
    dropColumn: (listId: string, name: string) => void dropColumn.run(listId, name),
    dropList: (listId: string) => void dropList.run(listId),
    /** Whether another item than `itemId` holds the value. */
    isTaken: (listId: string, name: string, value: IndexValue, itemId: number) =>
      holder.get(listId, name, value, itemId) !== undefined,
    hasDoubles: (listId: string, name: string) => (doubles.get(listId, name)?.n ?? 0) > 0,
  };
}

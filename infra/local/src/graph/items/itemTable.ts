import type { Connection } from '../store/openDatabase';

export interface ItemRow {
  listId: string;
  id: number;
  guid: string;
  version: number;
  created: string;
  modified: string;
  author: number;
  editor: number;
  /** JSON of internal name → StoredValue. */
  fields: string;
  change: number;
  deleted: number;
}

export interface VersionRow {
  version: number;
  modified: string;
  editor: number;
  fields: string;
}

/** Part of a WHERE with its parameters, made by the filter compiler. */
export interface SqlPart {
  sql: string;
  values: (string | number)[];
}

export function itemTable(db: Connection) {
  const get = db.prepare<[string, number], ItemRow>('SELECT * FROM items WHERE listId = ? AND id = ? AND deleted = 0');
  const insert = db.prepare<[ItemRow]>(`INSERT INTO items VALUES (@listId, @id, @guid, @version, @created, @modified,
    @author, @editor, @fields, @change, @deleted)`);
  const update = db.prepare<[ItemRow]>(`UPDATE items SET version = @version, modified = @modified, editor = @editor,
    fields = @fields, change = @change, deleted = @deleted WHERE listId = @listId AND id = @id`);
  const keepVersion = db.prepare<[string, number]>(`INSERT INTO itemVersions
    SELECT listId, id, version, modified, editor, fields FROM items WHERE listId = ? AND id = ?`);
  const versions = db.prepare<[string, number], VersionRow>(
    'SELECT version, modified, editor, fields FROM itemVersions WHERE listId = ? AND itemId = ? ORDER BY version DESC',
  );
  const dropVersions = db.prepare('DELETE FROM itemVersions WHERE listId = ? AND itemId = ?');
  const dropListVersions = db.prepare('DELETE FROM itemVersions WHERE listId = ?');
  const dropField = db.prepare('UPDATE items SET fields = json_remove(fields, @path) WHERE listId = @listId');
  const changes = db.prepare<[string, number, number, number], ItemRow>(`SELECT * FROM items
    WHERE listId = ? AND change > ? AND (deleted = 0 OR change > ?) ORDER BY change LIMIT ?`);
  const every = db.prepare<[string], ItemRow>('SELECT * FROM items WHERE listId = ? AND deleted = 0');
  const prepared = new Map<string, ReturnType<typeof db.prepare<(string | number)[]>>>();
  /** A statement whose text depends on a filter, prepared once a text. */
  const prepare = (sql: string) => {
    let statement = prepared.get(sql);
    if (statement === undefined) {
      if (prepared.size > 200) prepared.clear();
      statement = db.prepare<(string | number)[]>(sql);
      prepared.set(sql, statement);
    }
    return statement;
  };

  return {
    get: (listId: string, id: number) => get.get(listId, id),
    add: (row: ItemRow) => void insert.run(row),
    /** Keeps the present state as a version, then replaces it. */
    change(row: ItemRow) {
      keepVersion.run(row.listId, row.id);
      update.run(row);
    },
    /** A deleted item keeps its row, for delta, but neither fields nor history. */
    remove(row: ItemRow, change: number) {
      dropVersions.run(row.listId, row.id);
      update.run({ ...row, fields: '{}', change, deleted: 1 });
    },
    versions: (listId: string, id: number) => versions.all(listId, id),
    dropList: (listId: string) => void dropListVersions.run(listId),
    dropField: (listId: string, name: string) => void dropField.run({ listId, path: `$."${name}"` }),
    /**
     * Items changed after `after`, oldest change first. Deletions up to `deletionsAfter` are left out: who begins from
     * nothing never saw those items.
     */
    changes: (listId: string, after: number, deletionsAfter: number, limit: number) =>
      changes.all(listId, after, deletionsAfter, limit),
    every: (listId: string) => every.iterate(listId),
    /** A page of a view. `order` and `where.sql` hold only what the compilers wrote, never a caller's text. */
    page(listId: string, where: SqlPart, order: string, limit: number, offset: number): ItemRow[] {
      const sql = `SELECT * FROM items WHERE listId = ? AND deleted = 0 AND (${where.sql}) ORDER BY ${order} LIMIT ? OFFSET ?`;
      return prepare(sql).all(listId, ...where.values, limit, offset) as ItemRow[];
    },
    count(listId: string, where: SqlPart, limit: number): number {
      const sql = `SELECT COUNT(*) AS n FROM (SELECT 1 FROM items WHERE listId = ? AND deleted = 0 AND (${where.sql}) LIMIT ?)`;
      return (prepare(sql).get(listId, ...where.values, limit) as { n: number }).n;
    },
  };
}

import type { Connection } from '../store/openDatabase';

export interface ListRow {
  id: string;
  /** The name in the list's address. */
  name: string;
  displayName: string;
  description: string;
  template: string;
  hidden: number;
  version: number;
  created: string;
  modified: string;
  author: number;
  nextItem: number;
  lastChange: number;
  itemCount: number;
}

/** The site's lists. Counters live here so that item ids are never used twice and changes are numbered without gaps. */
export function listTable(db: Connection) {
  const all = db.prepare<[], ListRow>('SELECT * FROM lists ORDER BY created, displayName');
  const byId = db.prepare<[string], ListRow>('SELECT * FROM lists WHERE id = ?');
  const byTitle = db.prepare<[string], ListRow>('SELECT * FROM lists WHERE displayName = ?');
  const byName = db.prepare<[string], ListRow>('SELECT * FROM lists WHERE name = ? COLLATE NOCASE LIMIT 1');
  const insert = db.prepare<[ListRow]>(`INSERT INTO lists VALUES (@id, @name, @displayName, @description, @template,
    @hidden, @version, @created, @modified, @author, @nextItem, @lastChange, @itemCount)`);
  const update = db.prepare(`UPDATE lists SET displayName = @displayName, description = @description,
    modified = @modified, version = version + 1 WHERE id = @id`);
  const touch = db.prepare('UPDATE lists SET modified = @modified, version = version + 1 WHERE id = @id');
  const remove = db.prepare('DELETE FROM lists WHERE id = ?');
  const nextChange = db.prepare<[{ id: string; modified: string; items: number }], { lastChange: number }>(
    `UPDATE lists SET lastChange = lastChange + 1, modified = @modified, itemCount = itemCount + @items
     WHERE id = @id RETURNING lastChange`,
  );
  const nextItem = db.prepare<[string], { id: number }>(
    'UPDATE lists SET nextItem = nextItem + 1 WHERE id = ? RETURNING nextItem - 1 AS id',
  );
  const must = <T>(row: T | undefined): T => {
    if (row === undefined) throw new Error('The list went away within a transaction.');
    return row;
  };
  /** What was asked for since the last write: every request names its list. */
  const known = new Map<string, ListRow>();
  const find = (idOrName: string): ListRow | undefined => {
    const row =
      known.get(idOrName) ?? byId.get(idOrName.toLowerCase()) ?? byTitle.get(idOrName) ?? byName.get(idOrName);
    if (known.size > 1000) known.clear();
    if (row !== undefined) known.set(idOrName, row);
    return row;
  };
  const writing =
    <Arguments extends unknown[], Result>(write: (...values: Arguments) => Result) =>
    (...values: Arguments): Result => {
      known.clear();
      return write(...values);
    };
  return {
    all: () => all.all(),
    /** By id, title or the name in its address, in this order. */
    find,
    titled: (displayName: string) => byTitle.get(displayName),
    add: writing((list: ListRow) => void insert.run(list)),
    change: writing((list: Pick<ListRow, 'id' | 'displayName' | 'description' | 'modified'>) => void update.run(list)),
    touch: writing((id: string, modified: string) => void touch.run({ id, modified })),
    remove: writing((id: string) => void remove.run(id)),
    nextItem: writing((id: string) => must(nextItem.get(id)).id),
    /** Numbers a change; `items` is how many items the list gains or loses by it. */
    nextChange: writing(
      (id: string, modified: string, items: -1 | 0 | 1) => must(nextChange.get({ id, modified, items })).lastChange,
    ),
    /** What was read may belong to a transaction that was rolled back. */
    forget: () => known.clear(),
  };
}

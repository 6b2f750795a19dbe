import type { Connection } from './openDatabase';

/** Small facts the tenant keeps for its life: its ids, its keys. */
export function settingsTable(db: Connection) {
  const select = db.prepare<[string], { value: string }>('SELECT value FROM settings WHERE key = ?');
  const insert = db.prepare<[string, string]>('INSERT OR IGNORE INTO settings (key, value) VALUES (?, ?)');
  const get = (key: string) => select.get(key)?.value;
  return {
    get,
    /** The stored value; made and stored the first time. Whoever stores first wins. */
    once(key: string, make: () => string): string {
      const known = get(key);
      if (known !== undefined) return known;
      const made = make();
      insert.run(key, made);
      return get(key) ?? made;
    },
  };
}

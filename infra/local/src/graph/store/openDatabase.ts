import Database from 'better-sqlite3';
import { schema } from './schema';

/** Named, so that declarations of what is built on it can name it too. */
export interface Connection extends Database.Database {
  readonly open: boolean;
}

/** Columns that databases made by an earlier version lack. */
const added: readonly [table: string, column: string, type: string][] = [
  ['downloads', 'converted', 'BLOB'],
  ['subscriptions', 'lifecycleUrl', 'TEXT'],
  ['subscriptions', 'paused', 'INTEGER NOT NULL DEFAULT 0'],
];

const addMissing = (db: Connection) => {
  for (const [table, column, type] of added) {
    const present = db.pragma(`table_info(${table})`) as { name: string }[];
    if (!present.some(({ name }) => name === column)) db.exec(`ALTER TABLE ${table} ADD COLUMN ${column} ${type}`);
  }
};

/** Opens (or makes) the tenant's database; `':memory:'` keeps nothing. */
export function openDatabase(file: string): Connection {
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  // With WAL, NORMAL loses at most the last transactions in a power cut and never corrupts: right for a local tenant.
  db.pragma('synchronous = NORMAL');
  db.pragma('foreign_keys = ON');
  db.exec(schema);
  addMissing(db);
  return db;
}

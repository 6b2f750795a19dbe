import Database from 'better-sqlite3';
import { schema } from './schema';

/** Named, so that declarations of what is built on it can name it too. */
export interface Connection extends Database.Database {
  readonly open: boolean;
}

/** Opens (or makes) the tenant's database; `':memory:'` keeps nothing. */
export function openDatabase(file: string): Connection {
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  // With WAL, NORMAL loses at most the last transactions in a power cut and never corrupts: right for a local tenant.
  db.pragma('synchronous = NORMAL');
  db.pragma('foreign_keys = ON');
  db.exec(schema);
  return db;
}

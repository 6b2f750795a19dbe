/**
 * All tables. `items.change` grows with every write to a list: delta is a range over it, and deleted items stay as
 * rows without fields so that delta can tell of them. `item_index` holds the values of indexed columns, so that
 * uniqueness and filters are look-ups; text compares without regard to case, as SharePoint's does.
 */
export const schema = `
CREATE TABLE IF NOT EXISTS settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS people (
  id TEXT PRIMARY KEY, displayName TEXT NOT NULL, userPrincipalName TEXT NOT NULL UNIQUE COLLATE NOCASE, mail TEXT,
  givenName TEXT, surname TEXT, jobTitle TEXT, department TEXT, role TEXT);
CREATE TABLE IF NOT EXISTS apps (
  clientId TEXT PRIMARY KEY, displayName TEXT NOT NULL, secret TEXT, roles TEXT NOT NULL, redirectUris TEXT NOT NULL,
  siteRole TEXT);
CREATE TABLE IF NOT EXISTS siteUsers (id INTEGER PRIMARY KEY AUTOINCREMENT, principal TEXT NOT NULL UNIQUE);
CREATE TABLE IF NOT EXISTS codes (code TEXT PRIMARY KEY, payload TEXT NOT NULL, expires INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS lists (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, displayName TEXT NOT NULL UNIQUE COLLATE NOCASE, description TEXT NOT NULL,
  template TEXT NOT NULL, hidden INTEGER NOT NULL, version INTEGER NOT NULL, created TEXT NOT NULL,
  modified TEXT NOT NULL, author INTEGER NOT NULL, nextItem INTEGER NOT NULL, lastChange INTEGER NOT NULL,
  itemCount INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS listGrants (
  listId TEXT NOT NULL REFERENCES lists(id) ON DELETE CASCADE, principal TEXT NOT NULL, role TEXT NOT NULL,
  PRIMARY KEY (listId, principal)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS columns (
  id TEXT NOT NULL, listId TEXT NOT NULL REFERENCES lists(id) ON DELETE CASCADE, name TEXT NOT NULL COLLATE NOCASE,
  position INTEGER NOT NULL, definition TEXT NOT NULL, PRIMARY KEY (listId, name)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS items (
  listId TEXT NOT NULL REFERENCES lists(id) ON DELETE CASCADE, id INTEGER NOT NULL, guid TEXT NOT NULL,
  version INTEGER NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL, author INTEGER NOT NULL,
  editor INTEGER NOT NULL, fields TEXT NOT NULL, change INTEGER NOT NULL, deleted INTEGER NOT NULL,
  PRIMARY KEY (listId, id)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS itemsByChange ON items (listId, change);
CREATE TABLE IF NOT EXISTS itemVersions (
  listId TEXT NOT NULL, itemId INTEGER NOT NULL, version INTEGER NOT NULL, modified TEXT NOT NULL,
  editor INTEGER NOT NULL, fields TEXT NOT NULL, PRIMARY KEY (listId, itemId, version)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS itemIndex (
  listId TEXT NOT NULL, name TEXT NOT NULL, value COLLATE NOCASE NOT NULL, itemId INTEGER NOT NULL,
  PRIMARY KEY (listId, name, value, itemId)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS itemIndexByItem ON itemIndex (listId, itemId);
CREATE TABLE IF NOT EXISTS driveItems (
  id TEXT PRIMARY KEY, parentId TEXT REFERENCES driveItems(id) ON DELETE CASCADE, name TEXT NOT NULL COLLATE NOCASE,
  folder INTEGER NOT NULL, mimeType TEXT, content BLOB, size INTEGER NOT NULL, guid TEXT NOT NULL,
  version INTEGER NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL, author INTEGER NOT NULL,
  editor INTEGER NOT NULL, UNIQUE (parentId, name));
CREATE TABLE IF NOT EXISTS uploads (
  id TEXT PRIMARY KEY, parentId TEXT NOT NULL, name TEXT NOT NULL, conflict TEXT NOT NULL, principal INTEGER NOT NULL,
  total INTEGER, expires INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS uploadChunks (
  uploadId TEXT NOT NULL REFERENCES uploads(id) ON DELETE CASCADE, start INTEGER NOT NULL, bytes BLOB NOT NULL,
  PRIMARY KEY (uploadId, start)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS downloads (key TEXT PRIMARY KEY, itemId TEXT NOT NULL, expires INTEGER NOT NULL,
  converted BLOB);
CREATE TABLE IF NOT EXISTS subscriptions (
  id TEXT PRIMARY KEY, listId TEXT NOT NULL, clientId TEXT NOT NULL, resource TEXT NOT NULL, url TEXT NOT NULL,
  clientState TEXT, expires INTEGER NOT NULL, lifecycleUrl TEXT, paused INTEGER NOT NULL DEFAULT 0);
CREATE TABLE IF NOT EXISTS installedApps (
  id TEXT PRIMARY KEY, personId TEXT NOT NULL, appId TEXT NOT NULL, UNIQUE (personId, appId));
CREATE TABLE IF NOT EXISTS outbox (
  id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, sender TEXT NOT NULL, sent TEXT NOT NULL,
  payload TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS events (id TEXT PRIMARY KEY, groupId TEXT NOT NULL, version INTEGER NOT NULL, payload TEXT NOT NULL);
`;

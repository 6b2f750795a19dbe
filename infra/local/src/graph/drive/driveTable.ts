import type { Connection } from '../store/openDatabase';

export interface DriveItem {
  id: string;
  parentId: string | null;
  name: string;
  folder: number;
  mimeType: string | null;
  size: number;
  guid: string;
  version: number;
  created: string;
  modified: string;
  author: number;
  editor: number;
}

export interface Upload {
  id: string;
  parentId: string;
  name: string;
  conflict: string;
  principal: number;
  /** Known from the first range. */
  total: number | null;
  expires: number;
}

/** A temporary address of a file's bytes, or of those made of them. */
export interface Link {
  key: string;
  itemId: string;
  expires: number;
  converted: Uint8Array | null;
}

const columns = 'id, parentId, name, folder, mimeType, size, guid, version, created, modified, author, editor';

/** The site's default document library. */
export function driveTable(db: Connection) {
  const find = db.prepare<[string], DriveItem>(`SELECT ${columns} FROM driveItems WHERE id = ?`);
  const child = db.prepare<[string, string], DriveItem>(
    `SELECT ${columns} FROM driveItems WHERE parentId = ? AND name = ?`,
  );
  const children = db.prepare<[string], DriveItem>(
    `SELECT ${columns} FROM driveItems WHERE parentId = ? ORDER BY name`,
  );
  const put = db.prepare<
    [DriveItem]
  >(`INSERT INTO driveItems (${columns}) VALUES (@id, @parentId, @name, @folder, @mimeType,
    @size, @guid, @version, @created, @modified, @author, @editor) ON CONFLICT (id) DO UPDATE SET name = @name,
    mimeType = @mimeType, size = @size, version = @version, modified = @modified, editor = @editor`);
  const write = db.prepare('UPDATE driveItems SET content = ? WHERE id = ?');
  const content = db.prepare<[string], { content: Buffer | null }>('SELECT content FROM driveItems WHERE id = ?');
  const remove = db.prepare('DELETE FROM driveItems WHERE id = ?');
  const putUpload = db.prepare<[Upload]>(
    'INSERT OR REPLACE INTO uploads VALUES (@id, @parentId, @name, @conflict, @principal, @total, @expires)',
  );
  const setTotal = db.prepare('UPDATE uploads SET total = ? WHERE id = ?');
  const upload = db.prepare<[string], Upload>('SELECT * FROM uploads WHERE id = ?');
  const dropUpload = db.prepare('DELETE FROM uploads WHERE id = ?');
  const addChunk = db.prepare('INSERT INTO uploadChunks VALUES (?, ?, ?)');
  const received = db.prepare<[string], { n: number }>(
    'SELECT COALESCE(SUM(LENGTH(bytes)), 0) AS n FROM uploadChunks WHERE uploadId = ?',
  );
  const chunks = db.prepare<[string], { bytes: Buffer }>(
    'SELECT bytes FROM uploadChunks WHERE uploadId = ? ORDER BY start',
  );
  const putLink = db.prepare<[Link]>('INSERT INTO downloads VALUES (@key, @itemId, @expires, @converted)');
  const tidyLinks = db.prepare('DELETE FROM downloads WHERE expires < ?');
  const link = db.prepare<[string, number], Link>('SELECT * FROM downloads WHERE key = ? AND expires > ?');
  return {
    find: (id: string) => find.get(id),
    child: (parentId: string, name: string) => child.get(parentId, name),
    children: (parentId: string) => children.all(parentId),
    put: (item: DriveItem) => void put.run(item),
    write: (id: string, bytes: Uint8Array) => void write.run(bytes, id),
    content: (id: string): Uint8Array => content.get(id)?.content ?? new Uint8Array(),
    remove: (id: string) => void remove.run(id),
    putUpload: (session: Upload) => void putUpload.run(session),
    setTotal: (id: string, total: number) => void setTotal.run(total, id),
    upload: (id: string) => upload.get(id),
    dropUpload: (id: string) => void dropUpload.run(id),
    addChunk: (id: string, start: number, bytes: Uint8Array) => void addChunk.run(id, start, bytes),
    received: (id: string) => received.get(id)?.n ?? 0,
    assembled: (id: string): Uint8Array => Buffer.concat(chunks.all(id).map(({ bytes }) => bytes)),
    putLink(made: Link, now: number) {
      tidyLinks.run(now);
      putLink.run(made);
    },
    linked: (key: string, at: number) => link.get(key, at),
  };
}

import type { Connection } from '../store/openDatabase';

/** SharePoint numbers everybody who touches a site; `AuthorLookupId` is that number, good for this site alone. */
export function siteUserTable(db: Connection) {
  const select = db.prepare<[string], { id: number }>('SELECT id FROM siteUsers WHERE principal = ?');
  const insert = db.prepare('INSERT INTO siteUsers (principal) VALUES (?)');
  const byId = db.prepare<[number], { principal: string }>('SELECT principal FROM siteUsers WHERE id = ?');
  const known = new Map<number, string>();
  return {
    /** `principal` is `person:{objectId}` or `app:{clientId}`. */
    idOf: (principal: string) => select.get(principal)?.id ?? Number(insert.run(principal).lastInsertRowid),
    principalOf(id: number): string | undefined {
      const principal = known.get(id) ?? byId.get(id)?.principal;
      if (principal !== undefined) known.set(id, principal);
      return principal;
    },
  };
}

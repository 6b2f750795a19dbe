import type { SiteRole } from '../people/personTable';
import type { Connection } from '../store/openDatabase';

/** `none` takes away what the site gives. */
export type ListRole = SiteRole | 'none';

export interface ListGrant {
  listId: string;
  /** `person:{objectId}` or `app:{clientId}`. */
  principal: string;
  role: ListRole;
}

/** Rights in a list that differ from those in its site. Seldom any, asked for at every request: kept in memory. */
export function listGrantTable(db: Connection) {
  const all = db.prepare<[], ListGrant>('SELECT listId, principal, role FROM listGrants');
  const put = db.prepare<[ListGrant]>('INSERT OR REPLACE INTO listGrants VALUES (@listId, @principal, @role)');
  const remove = db.prepare('DELETE FROM listGrants WHERE listId = ? AND principal = ?');
  let known: Map<string, Map<string, ListRole>> | undefined;
  const read = () => {
    const byList = new Map<string, Map<string, ListRole>>();
    for (const { listId, principal, role } of all.all())
      byList.set(listId, (byList.get(listId) ?? new Map<string, ListRole>()).set(principal, role));
    return byList;
  };
  const load = () => (known ??= read());
  return {
    any: () => load().size > 0,
    of: (listId: string): ReadonlyMap<string, ListRole> => load().get(listId) ?? new Map<string, ListRole>(),
    put(grant: ListGrant) {
      put.run(grant);
      known = undefined;
    },
    remove(listId: string, principal: string) {
      remove.run(listId, principal);
      known = undefined;
    },
    /** Lists went, and their rows with them. */
    forget() {
      known = undefined;
    },
  };
}

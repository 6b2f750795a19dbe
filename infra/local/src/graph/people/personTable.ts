import type { Connection } from '../store/openDatabase';

export type SiteRole = 'read' | 'write' | 'owner';

export interface Person {
  /** Entra object id. */
  id: string;
  displayName: string;
  userPrincipalName: string;
  mail: string | null;
  givenName: string | null;
  surname: string | null;
  jobTitle: string | null;
  department: string | null;
  /** What the person may do in the site; null for somebody of the organisation who has no access to it. */
  role: SiteRole | null;
}

export function personTable(db: Connection) {
  const all = db.prepare<[], Person>('SELECT * FROM people ORDER BY displayName COLLATE NOCASE, id');
  const find = db.prepare<[string, string], Person>('SELECT * FROM people WHERE id = ? OR userPrincipalName = ?');
  const put = db.prepare<[Person]>(`INSERT INTO people VALUES (@id, @displayName, @userPrincipalName, @mail, @givenName,
    @surname, @jobTitle, @department, @role) ON CONFLICT (id) DO UPDATE SET displayName = excluded.displayName,
    userPrincipalName = excluded.userPrincipalName, mail = excluded.mail, givenName = excluded.givenName,
    surname = excluded.surname, jobTitle = excluded.jobTitle, department = excluded.department, role = excluded.role`);
  const remove = db.prepare('DELETE FROM people WHERE id = ?');
  return {
    all: () => all.all(),
    find: (idOrName: string) => find.get(idOrName.toLowerCase(), idOrName),
    put: (person: Person) => void put.run(person),
    remove: (id: string) => void remove.run(id),
  };
}

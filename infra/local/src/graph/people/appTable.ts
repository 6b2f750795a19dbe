import type { Connection } from '../store/openDatabase';
import type { SiteRole } from './personTable';

/** An app registration, and what `Sites.Selected` grants it in the site. */
export interface App {
  clientId: string;
  displayName: string;
  /** Null for a public client (a tab), which has no secret. */
  secret: string | null;
  /** Application roles an administrator consented to. */
  roles: string[];
  redirectUris: string[];
  siteRole: SiteRole | null;
}

interface Row extends Omit<App, 'roles' | 'redirectUris'> {
  roles: string;
  redirectUris: string;
}

const fromRow = (row: Row): App => ({
  ...row,
  roles: JSON.parse(row.roles) as string[],
  redirectUris: JSON.parse(row.redirectUris) as string[],
});

export function appTable(db: Connection) {
  const all = db.prepare<[], Row>('SELECT * FROM apps ORDER BY displayName');
  const find = db.prepare<[string], Row>('SELECT * FROM apps WHERE clientId = ?');
  const put = db.prepare(`INSERT OR REPLACE INTO apps (clientId, displayName, secret, roles, redirectUris, siteRole)
    VALUES (@clientId, @displayName, @secret, @roles, @redirectUris, @siteRole)`);
  return {
    all: () => all.all().map(fromRow),
    find: (clientId: string) => {
      const row = find.get(clientId);
      return row && fromRow(row);
    },
    put: (app: App) =>
      void put.run({ ...app, roles: JSON.stringify(app.roles), redirectUris: JSON.stringify(app.redirectUris) }),
  };
}

import type { Connection } from '../store/openDatabase';

export interface InstalledApp {
  id: string;
  personId: string;
  /** Catalogue id of the Teams app. */
  appId: string;
}

export function installedAppTable(db: Connection) {
  const of = db.prepare<[string], InstalledApp>('SELECT * FROM installedApps WHERE personId = ?');
  const add = db.prepare<[InstalledApp]>('INSERT OR IGNORE INTO installedApps VALUES (@id, @personId, @appId)');
  const remove = db.prepare('DELETE FROM installedApps WHERE personId = ? AND id = ?');
  return {
    of: (personId: string) => of.all(personId),
    /** False when it was there already. */
    add: (installed: InstalledApp) => add.run(installed).changes === 1,
    remove: (personId: string, id: string) => remove.run(personId, id).changes === 1,
  };
}

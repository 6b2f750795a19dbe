import type { Store } from '../store/openStore';

const tables = [
  'itemIndex',
  'itemVersions',
  'listGrants',
  'lists',
  'driveItems',
  'uploads',
  'downloads',
  'subscriptions',
  'installedApps',
  'outbox',
  'events',
];

/** Empties the site; people, apps, keys and ids stay. */
export function clearContent(store: Store) {
  store.transaction(() => {
    for (const table of tables) store.db.exec(`DELETE FROM ${table}`);
  });
  store.columns.forget();
  store.lists.forget();
  store.listGrants.forget();
}

import { eventTable } from '../calendar/eventTable';
import { columnTable } from '../columns/columnTable';
import { driveTable } from '../drive/driveTable';
import { indexTable } from '../items/indexTable';
import { itemTable } from '../items/itemTable';
import { listGrantTable } from '../lists/listGrantTable';
import { listTable } from '../lists/listTable';
import { appTable } from '../people/appTable';
import { personTable } from '../people/personTable';
import { siteUserTable } from '../people/siteUserTable';
import { subscriptionTable } from '../subscriptions/subscriptionTable';
import { installedAppTable } from '../teamwork/installedAppTable';
import { outboxTable } from '../teamwork/outboxTable';
import { openDatabase, type Connection } from './openDatabase';
import { settingsTable } from './settingsTable';

export type Store = ReturnType<typeof openStore>;

/** Every table of the tenant, and the one way to run several writes as one. */
export function openStore(file: string, newId: () => string) {
  const db: Connection = openDatabase(file);
  const settings = settingsTable(db);
  const columns = columnTable(db);
  const store = {
    db,
    settings,
    columns,
    lists: listTable(db),
    listGrants: listGrantTable(db),
    items: itemTable(db),
    index: indexTable(db),
    people: personTable(db),
    apps: appTable(db),
    siteUsers: siteUserTable(db),
    subscriptions: subscriptionTable(db),
    outbox: outboxTable(db),
    installedApps: installedAppTable(db),
    events: eventTable(db),
    drive: driveTable(db),
    /** Names this database, so that a token from another one is recognised. */
    storeId: settings.once('storeId', newId),
    tenantId: settings.once('tenantId', newId),
    siteId: settings.once('siteId', () => `tenant.sharepoint.example,${newId()},${newId()}`),
    transaction<T>(work: () => T): T {
      try {
        return db.transaction(work).immediate();
      } catch (error) {
        columns.forget();
        store.lists.forget();
        throw error;
      }
    },
    close: () => void db.close(),
  };
  return store;
}

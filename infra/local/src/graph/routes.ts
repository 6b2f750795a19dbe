import { eventRoutes } from './calendar/eventRoutes';
import { columnRoutes } from './columns/columnRoutes';
import { driveRoutes } from './drive/driveRoutes';
import { itemRoutes } from './items/itemRoutes';
import { listPermissionRoutes } from './lists/listPermissionRoutes';
import { listRoutes } from './lists/listRoutes';
import { peopleRoutes } from './people/peopleRoutes';
import type { Route } from './route';
import { permissionRoutes } from './sites/permissionRoutes';
import { siteRoutes } from './sites/siteRoutes';
import { subscriptionRoutes } from './subscriptions/subscriptionRoutes';
import { teamworkRoutes } from './teamwork/teamworkRoutes';

/** Everything below `/v1.0`. The busiest come first: the first pattern that fits is taken. */
export const routes: readonly Route[] = [
  ...itemRoutes,
  ...listRoutes,
  ...columnRoutes,
  ...siteRoutes,
  ...permissionRoutes,
  ...listPermissionRoutes,
  ...peopleRoutes,
  ...driveRoutes,
  ...subscriptionRoutes,
  ...teamworkRoutes,
  ...eventRoutes,
];

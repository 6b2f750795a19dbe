import type { Route } from '../route';
import { applySelect, readQueryOptions } from '../queryOptions';
import { showSite } from './site';

export const siteRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: '/sites/{site}',
    units: 1,
    role: 'read',
    handle: (call) => ({ status: 200, body: applySelect(showSite(call.store), readQueryOptions(call.query).select) }),
  },
];

import type { Route } from '../route';
import { GraphError } from '../graphError';
import { applySelect, readQueryOptions } from '../queryOptions';
import { showSite } from './site';

export const siteRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: '/sites/{site}',
    units: 1,
    role: 'read',
    handle: (call) => {
      const { select, expand } = readQueryOptions(call.query);
      if (expand.size > 0) throw new GraphError(501, 'notSupported', 'The local tenant expands nothing of a site.');
      return { status: 200, body: applySelect(showSite(call.store), select) };
    },
  },
];

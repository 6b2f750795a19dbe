import { AppError } from '@ipmo-hub/teams-app/errors';
import { demandOk, type GraphClient } from '@ipmo-hub/teams-app/graph';

/** JSON from Graph whose shape is not known yet. */
export type Json = Readonly<Record<string, unknown>>;

/** A list as the site has it. */
export interface SiteList {
  readonly id: string;
  readonly displayName: string;
  readonly columns: readonly Json[];
}

export const listsPath = (site: string): string => `/sites/${encodeURIComponent(site)}/lists`;

/** The site's lists of the given names, with their columns. */
export const readSiteLists = async (
  graph: GraphClient,
  site: string,
  names: ReadonlySet<string>,
): Promise<ReadonlyMap<string, SiteList>> => {
  const found = new Map<string, SiteList>();
  for (const { id, displayName } of await readAll(graph, `${listsPath(site)}?$select=id,displayName`)) {
    if (typeof id !== 'string' || typeof displayName !== 'string' || !names.has(displayName)) continue;
    found.set(displayName, { id, displayName, columns: await readAll(graph, `${listsPath(site)}/${id}/columns`) });
  }
  return found;
};

const readAll = async (graph: GraphClient, first: string): Promise<Json[]> => {
  const values: Json[] = [];
  let path: string | undefined = first;
  while (path !== undefined) {
    const body: unknown = demandOk(await graph.request({ method: 'GET', path }));
    if (!isJson(body) || !Array.isArray(body.value)) throw new AppError('graph.unexpected');
    values.push(...(body.value as unknown[]).filter(isJson));
    const next: unknown = body['@odata.nextLink'];
    path = typeof next === 'string' ? next : undefined;
  }
  return values;
};

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

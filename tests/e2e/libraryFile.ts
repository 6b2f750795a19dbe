import type { APIRequestContext } from '@playwright/test';
import type { Running } from './suite';

/** A file of the site's library as somebody in the programme gets it from Graph; undefined while there is none. */
export const libraryFile = async (
  request: APIRequestContext,
  { host, graph }: Pick<Running, 'host' | 'graph'>,
  { person, path }: { readonly person: string; readonly path: string },
): Promise<Buffer | undefined> => {
  const json = async (url: string, data?: object): Promise<Record<string, unknown>> =>
    (await (await request.fetch(url, data && { method: 'POST', data })).json()) as Record<string, unknown>;
  const { clientId } = await json(`${host}/config.json`);
  const { siteId } = await json(`${graph}/_local/site`);
  const { access_token } = await json(`${graph}/_local/tokens`, { person, clientId, scopes: ['Sites.Selected'] });
  const address = path.split('/').map(encodeURIComponent).join('/');
  const answer = await request.get(`${graph}/v1.0/sites/${String(siteId)}/drive/root:/${address}:/content`, {
    headers: { Authorization: `Bearer ${String(access_token)}` },
  });
  return answer.ok() ? answer.body() : undefined;
};

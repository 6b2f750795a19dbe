import type { APIRequestContext } from '@playwright/test';
import type { Served } from './tabs';

type Fields = Readonly<Record<string, unknown>>;

/** Takes every domain out of the site, as somebody (object id) who may write to it. */
export const removeDomains = async (
  request: APIRequestContext,
  { tabs, graph }: Served,
  person: string,
): Promise<void> => {
  const json = async (url: string, options: Parameters<typeof request.fetch>[1] = {}): Promise<Fields> =>
    (await (await request.fetch(url, options)).json()) as Fields;
  const { clientId } = await json(`${tabs}/config.json`);
  const { siteId } = await json(`${graph}/_local/site`);
  const wanted = { person, clientId, scopes: ['Sites.Selected'] };
  const { access_token } = await json(`${graph}/_local/tokens`, { method: 'POST', data: wanted });
  const headers = { Authorization: `Bearer ${String(access_token)}` };
  const items = `${graph}/v1.0/sites/${String(siteId)}/lists/Domains/items`;
  const { value } = (await json(items, { headers })) as unknown as { readonly value: readonly { id: string }[] };
  for (const { id } of value) {
    const removed = await request.delete(`${items}/${id}`, { headers });
    if (removed.status() !== 204) throw new Error(`Domain ${id} stayed: ${String(removed.status())}`);
  }
};

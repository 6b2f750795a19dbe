import type { APIRequestContext } from '@playwright/test';
import type { Running } from './suite';

type Fields = Readonly<Record<string, unknown>>;

/** Milestones beside one that is there (its title), in its project and of its owner, written by somebody (object id) as a tab would: reference, title, day. */
export const addMilestones = async (
  request: APIRequestContext,
  { host, graph }: Running,
  {
    beside,
    by,
    add,
  }: { readonly beside: string; readonly by: string; readonly add: readonly (readonly [string, string, string])[] },
): Promise<void> => {
  const json = async (url: string, options: Parameters<typeof request.fetch>[1] = {}): Promise<Fields> =>
    (await (await request.fetch(url, options)).json()) as Fields;
  const { clientId } = await json(`${host}/config.json`);
  const { siteId } = await json(`${graph}/_local/site`);
  const wanted = { person: by, clientId, scopes: ['Sites.Selected'] };
  const { access_token } = await json(`${graph}/_local/tokens`, { method: 'POST', data: wanted });
  const headers = { Authorization: `Bearer ${String(access_token)}` };
  const items = `${graph}/v1.0/sites/${String(siteId)}/lists/Milestones/items`;
  const { value } = (await json(`${items}?$expand=fields&$top=200`, { headers })) as unknown as {
    readonly value: readonly { readonly fields: Fields }[];
  };
  const there = value.find(({ fields }) => fields['Title'] === beside)?.fields;
  if (!there) throw new Error(`There is no milestone “${beside}”.`);
  const { ProjectLookupId, OwnerLookupId } = there;
  for (const [Key, Title, day] of add) {
    const noon = `${day}T12:00:00Z`;
    const fields = { Key, Title, ProjectLookupId, OwnerLookupId, Baseline: noon, Forecast: noon };
    const made = await request.post(items, { headers, data: { fields } });
    if (made.status() !== 201) throw new Error(`${Key} was not made: ${String(made.status())} ${await made.text()}`);
  }
};

import { AppError } from '../../errors';
import type { GraphClient } from '../pipeline/graphClient';
import { isRecord } from '../pipeline/isRecord';
import { demandOk } from '../pipeline/refusalOf';

export type Entry = Readonly<Record<string, unknown>>;

export const listsOf = (site: string): string => `/sites/${encodeURIComponent(site)}/lists`;

/** All lists of a site, with their columns where Graph gives them in the same answer. */
export const readLists = async (graph: GraphClient, site: string): Promise<readonly Entry[]> => {
  const entries: Entry[] = [];
  let path: string | undefined = `${listsOf(site)}?$select=id,name,displayName&$expand=columns($select=name)`;
  for (let pages = 0; path !== undefined && pages < 50; pages += 1) {
    const body = demandOk(await graph.request({ method: 'GET', path }));
    entries.push(...valuesIn(body));
    const next: unknown = isRecord(body) ? body['@odata.nextLink'] : undefined;
    path = typeof next === 'string' ? next : undefined;
  }
  return entries.filter(({ id }) => typeof id === 'string');
};

/** The internal names of the columns of each list; asks, in one batch, for those that did not come with their list. */
export const readColumns = async (
  graph: GraphClient,
  site: string,
  entries: readonly Entry[],
): Promise<ReadonlyMap<Entry, ReadonlySet<unknown>>> => {
  const columns = new Map(
    entries.map((entry) => [entry, Array.isArray(entry.columns) ? namesIn(entry.columns) : undefined] as const),
  );
  const silent = entries.filter((entry) => columns.get(entry) === undefined);
  const answers = await graph.batch(
    silent.map(({ id }) => ({
      method: 'GET',
      path: `${listsOf(site)}/${encodeURIComponent(String(id))}/columns?$select=name`,
    })),
  );
  silent.forEach((entry, index) => {
    const answer = answers[index];
    if (answer) columns.set(entry, namesIn(valuesIn(demandOk(answer))));
  });
  return new Map([...columns].flatMap(([entry, names]) => (names ? [[entry, names] as const] : [])));
};

const valuesIn = (body: unknown): Entry[] => {
  if (!isRecord(body) || !Array.isArray(body.value)) throw new AppError('graph.unexpected');
  return (body.value as unknown[]).filter(isRecord);
};

const namesIn = (columns: readonly unknown[]): ReadonlySet<unknown> =>
  new Set(columns.filter(isRecord).map(({ name }) => name));

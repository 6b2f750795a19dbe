import { columnsOf, demandOk, titleOf, type GraphClient } from '@ipmo-hub/teams-app/graph';
import type { Columns } from '@ipmo-hub/teams-app/lists';

interface Definition {
  readonly name: string;
  readonly describe: string;
  readonly key: string;
  readonly columns: Columns;
}

/** Makes the lists of some definitions in a site. */
export const provisionLists = async (
  graph: GraphClient,
  site: string,
  definitions: Readonly<Record<string, Definition>>,
): Promise<ReadonlyMap<string, string>> => {
  const ids = new Map<string, string>();
  const base = `/sites/${site}/lists`;
  for (const [name, definition] of Object.entries(definitions)) {
    const body = { displayName: definition.name, list: { template: 'genericList' } };
    const made = demandOk(await graph.request({ method: 'POST', path: base, body })) as { id: string };
    ids.set(name, made.id);
  }
  for (const [name, definition] of Object.entries(definitions)) {
    const path = `${base}/${ids.get(name) ?? ''}/columns`;
    demandOk(await graph.request({ method: 'PATCH', path: `${path}/Title`, body: titleOf(definition) }));
    for (const column of columnsOf(definition, (list) => ids.get(list) ?? '')) {
      demandOk(await graph.request({ method: 'POST', path, body: column }));
    }
  }
  return ids;
};

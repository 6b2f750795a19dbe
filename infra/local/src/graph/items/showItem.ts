import { GraphError } from '../graphError';
import type { Json, JsonObject } from '../json';
import { applySelect, type QueryOptions } from '../queryOptions';
import type { ListRow } from '../lists/listTable';
import { webUrlOf } from '../sites/site';
import { showPrincipal } from '../people/showPrincipal';
import type { Store } from '../store/openStore';
import { etagOf, showFields } from './showFields';
import type { ItemRow } from './itemTable';

/** Navigation properties of a listItem that this tenant does not follow. */
const elsewhere = ['driveItem', 'versions', 'analytics', 'activities', 'documentSetVersions'];

interface Page {
  /** The list's. */
  address: string;
  siteId: string;
  principal: (siteUser: number) => JsonObject;
}

const properties: Readonly<Record<string, (row: ItemRow, page: Page) => Json>> = {
  createdDateTime: (row) => row.created,
  eTag: etagOf,
  id: (row) => String(row.id),
  lastModifiedDateTime: (row) => row.modified,
  webUrl: (row, { address }) => `${address}/${row.id}_.000`,
  createdBy: (row, { principal }) => principal(row.author),
  lastModifiedBy: (row, { principal }) => principal(row.editor),
  parentReference: (row, { siteId }) => ({ id: row.guid, siteId }),
  contentType: () => ({ id: '0x0100', name: 'Item' }),
};

/** Makes the function that answers a list's rows as listItems, with fields when `$expand` (or `always`) says so. */
export function itemShower(
  store: Store,
  list: ListRow,
  options: QueryOptions,
  always = false,
): (row: ItemRow) => JsonObject {
  for (const name of options.expand.keys()) {
    if (elsewhere.includes(name))
      throw new GraphError(501, 'notSupported', `The local tenant does not expand '${name}'.`);
    if (name !== 'fields')
      throw new GraphError(
        400,
        'BadRequest',
        `Could not find a property named '${name}' on type 'microsoft.graph.listItem'.`,
      );
  }
  const expansion = options.expand.get('fields');
  const wantsFields = always || expansion !== undefined || options.select?.includes('fields') === true;
  const fields = wantsFields ? showFields(store, store.columns.of(list.id), expansion?.select) : undefined;
  const principals = new Map<number, JsonObject>();
  const principal = (id: number) => {
    const shown = principals.get(id) ?? showPrincipal(store, id);
    principals.set(id, shown);
    return shown;
  };
  const page: Page = { address: webUrlOf(list.name), siteId: store.siteId, principal };
  // Worked out once for the page: a row makes only what it shows.
  const shownProperties = Object.entries(applySelect(properties, options.select));
  return (row) => {
    const shown: JsonObject = { '@odata.etag': etagOf(row) };
    for (const [name, of] of shownProperties) shown[name] = of(row, page);
    // `fields` survives $select when it was expanded.
    if (fields !== undefined) shown.fields = fields(row);
    return shown;
  };
}

import { GraphError } from '../graphError';
import type { JsonObject } from '../json';
import { applySelect, type QueryOptions } from '../queryOptions';
import type { ListRow } from '../lists/listTable';
import { webUrlOf } from '../sites/site';
import { showPrincipal } from '../people/showPrincipal';
import type { Store } from '../store/openStore';
import { etagOf, showFields } from './showFields';
import type { ItemRow } from './itemTable';

const expandable = ['fields', 'driveItem', 'versions', 'analytics'];

/** Makes the function that answers a list's rows as listItems, with fields when `$expand` (or `always`) says so. */
export function itemShower(
  store: Store,
  list: ListRow,
  options: QueryOptions,
  always = false,
): (row: ItemRow) => JsonObject {
  for (const name of options.expand.keys()) {
    if (!expandable.includes(name))
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
  const address = webUrlOf(list.name);
  // `fields` survives $select when it was expanded.
  const select = options.select && fields ? [...options.select, 'fields'] : options.select;
  return (row) => {
    const etag = etagOf(row);
    const item: JsonObject = {
      '@odata.etag': etag,
      createdDateTime: row.created,
      eTag: etag,
      id: String(row.id),
      lastModifiedDateTime: row.modified,
      webUrl: `${address}/${row.id}_.000`,
      createdBy: principal(row.author),
      lastModifiedBy: principal(row.editor),
      parentReference: { id: row.guid, siteId: store.siteId },
      contentType: { id: '0x0100', name: 'Item' },
    };
    const shown = applySelect(item, select);
    if (fields !== undefined) {
      shown.fields = fields(row);
    }
    return shown;
  };
}

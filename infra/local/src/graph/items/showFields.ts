import { invalidRequest } from '../graphError';
import type { Json, JsonObject } from '../json';
import { isLookup, type Column, type StoredValue } from '../columns/column';
import type { Store } from '../store/openStore';
import { principalName } from '../people/showPrincipal';
import type { ItemRow } from './itemTable';

const maxLookups = 12;

/** Answers a row's fieldValueSet. Made once for a whole page: what is selected is worked out once. */
export type ShowFields = (row: ItemRow) => JsonObject;

export const etagOf = (row: Pick<ItemRow, 'guid' | 'version'>) => `"${row.guid},${row.version}"`;

const addBuiltIn = (shown: JsonObject, row: ItemRow, title: StoredValue | undefined): JsonObject => {
  if (title !== undefined) {
    shown.LinkTitleNoMenu = title;
    shown.LinkTitle = title;
  }
  shown.id = String(row.id);
  shown.ContentType = 'Item';
  shown.Modified = row.modified;
  shown.Created = row.created;
  shown.AuthorLookupId = String(row.author);
  shown.EditorLookupId = String(row.editor);
  shown._UIVersionString = `${row.version}.0`;
  shown.Attachments = false;
  shown.Edit = '';
  shown.ItemChildCount = '0';
  shown.FolderChildCount = '0';
  shown._ComplianceFlags = '';
  shown._ComplianceTag = '';
  shown._ComplianceTagWrittenTime = '';
  shown._ComplianceTagUserId = '';
  return shown;
};

const showIds = (value: StoredValue): Json => (Array.isArray(value) ? [...value] : String(value));

/** The default set: all visible columns, look-ups by id alone, nothing that is empty. */
const showAll = (columns: ReadonlyMap<string, Column>): ShowFields => {
  // Worked out once a page, for a page may hold thousands of rows.
  const shownAs = [...columns.values()]
    .filter(({ hidden }) => !hidden)
    .map((column) => {
      const lookup = isLookup(column);
      return { name: column.name, lookup, key: lookup ? `${column.name}LookupId` : column.name };
    });
  return (row) => {
    const stored = JSON.parse(row.fields) as Record<string, StoredValue>;
    const shown: JsonObject = { '@odata.etag': etagOf(row) };
    for (const { name, lookup, key } of shownAs) {
      const value = stored[name];
      if (value !== undefined) shown[key] = lookup ? showIds(value) : value;
    }
    return addBuiltIn(shown, row, stored.Title);
  };
};

/** What a look-up's target shows; the target's column is found once, its rows as they come. */
const lookupText = (store: Store, column: Column) => {
  if (column.kind.type !== 'lookup') return () => undefined;
  const { listId, columnName } = column.kind;
  return (id: number): string | undefined => {
    const target = store.items.get(listId, id);
    const value = target && (JSON.parse(target.fields) as Record<string, StoredValue>)[columnName];
    return value === undefined ? undefined : String(value);
  };
};

const showSelected = (store: Store, columns: ReadonlyMap<string, Column>, select: string[]): ShowFields => {
  const asked = select.map((name) => {
    const base = name.endsWith('LookupId') ? name.slice(0, -8) : name;
    const column = columns.get(name) ?? columns.get(base);
    const byText = column !== undefined && name === column.name ? lookupText(store, column) : undefined;
    return { name, base, column, byText };
  });
  const lookups = new Set<string>();
  for (const { column, base } of asked) {
    if (column === undefined ? base === 'Author' || base === 'Editor' : isLookup(column)) lookups.add(base);
  }
  if (lookups.size > maxLookups) {
    throw invalidRequest(
      'The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold.',
    );
  }
  const needsOwn = asked.some(({ column }) => column === undefined);
  return (row) => {
    const stored = JSON.parse(row.fields) as Record<string, StoredValue>;
    const own = needsOwn ? addBuiltIn({}, row, stored.Title) : {};
    const shown: JsonObject = { '@odata.etag': etagOf(row) };
    for (const { name, column, byText } of asked) {
      if (column === undefined) {
        const key = name === 'ID' ? 'id' : name;
        const value =
          key === 'Author' || key === 'Editor'
            ? principalName(store, key === 'Author' ? row.author : row.editor)
            : own[key];
        if (value !== undefined) shown[key] = value;
        continue;
      }
      const value = stored[column.name];
      if (value === undefined) continue;
      if (!isLookup(column)) shown[name] = value;
      else if (byText === undefined) shown[name] = showIds(value);
      else if (Array.isArray(value)) {
        shown[name] = value.map((id) => ({ LookupId: id, LookupValue: byText(Number(id)) ?? null }));
      } else {
        const text = byText(Number(value));
        if (text !== undefined) shown[name] = text;
      }
    }
    return shown;
  };
};

/** `select` from `$expand=fields($select=…)`: hidden columns and look-up texts come only when named there. */
export const showFields = (
  store: Store,
  columns: ReadonlyMap<string, Column>,
  select: string[] | undefined,
): ShowFields => (select === undefined ? showAll(columns) : showSelected(store, columns, select));

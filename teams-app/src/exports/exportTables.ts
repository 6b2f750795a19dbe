import { lists, type Item, type ListName, type Snapshot } from '../lists';
import { cellFor, createNames, tableOf, type ExportCell, type ImportedList } from '../imports';

/** A table as it is shown to a person, and the items it came from, row by row. */
export interface ExportTable {
  readonly list: ImportedList;
  /** Name of its sheet. */
  readonly name: string;
  readonly columns: readonly { readonly property: string; readonly heading: string }[];
  readonly rows: readonly (readonly ExportCell[])[];
  readonly keys: readonly string[];
}

/** What is exported: the ids of the items on screen, by list, in the order they are shown. */
export type Exported = { readonly [L in ImportedList]?: readonly string[] };

/** Tables with the headings that an import knows, so that what was exported can be imported again. A list without items has no table. */
export const exportTables = (snapshot: Snapshot, wanted: Exported): readonly ExportTable[] => {
  const nameOf = createNames(snapshot);
  return Object.entries(wanted).flatMap(([name, ids]): ExportTable[] => {
    const list = name as ImportedList;
    const { sheetNames, columns: all } = tableOf(list);
    const columns = all
      .filter((column) => column.list === list)
      .map(({ property, heading }) => ({ property, heading }));
    const items = ids.flatMap((id): Item<ListName>[] => {
      const item = snapshot[list].get(id);
      return item ? [item] : [];
    });
    if (items.length === 0) return [];
    return [
      {
        list,
        name: sheetNames[0] ?? lists[list].name,
        columns,
        rows: items.map((item) => columns.map(({ property }) => cellFor(list, item, property, nameOf))),
        keys: items.map((item) => keyOf(list, item)),
      },
    ];
  });
};

const keyOf = (list: ListName, item: Item<ListName>): string =>
  String(Object.entries(item).find(([name]) => name === lists[list].key)?.[1] ?? '');

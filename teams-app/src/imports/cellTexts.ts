import { lists, type Column, type Item, type ListName, type Snapshot } from '../lists';

/** A cell of an export: a day stays a day in Excel, a number a number. */
export type ExportCell = { readonly day: string } | string | number | undefined;

/** How people are named in an export: by name, or by their address where two share it. */
export const createNames = (snapshot: Snapshot): ((list: ListName, id: string) => string) => {
  const shared = new Set<string>();
  const seen = new Set<string>();
  for (const { title } of snapshot.people.values())
    (seen.has(title.toLowerCase()) ? shared : seen).add(title.toLowerCase());
  return (list, id) => {
    const item = snapshot[list].get(id);
    if (!item) return '';
    if (list === 'people' && !shared.has(item.title.toLowerCase())) return item.title;
    const key: unknown = Object.entries(item).find(([name]) => name === lists[list].key)?.[1];
    return typeof key === 'string' ? key : item.title;
  };
};

/** The cell that shows a property of an item. */
export const cellFor = (
  list: ListName,
  item: Item<ListName>,
  property: string,
  nameOf: (list: ListName, id: string) => string,
): ExportCell => {
  const columns: Readonly<Record<string, Column>> = lists[list].columns;
  const column = columns[property];
  const value: unknown = Object.entries(item).find(([name]) => name === property)?.[1];
  if (!column || value === undefined || value === null) return undefined;
  switch (column.kind) {
    case 'date':
      return { day: String(value) };
    case 'number':
      return Number(value);
    case 'yesNo':
      return value === true ? 'Yes' : 'No';
    case 'ref':
      return nameOf(column.to as ListName, String(value));
    default:
      return String(value);
  }
};

/** The cell as it reads when the file comes back. */
export const textOfCell = (cell: ExportCell): string =>
  cell === undefined ? '' : typeof cell === 'object' ? cell.day : String(cell).replace(/\r\n?/g, '\n').trim();

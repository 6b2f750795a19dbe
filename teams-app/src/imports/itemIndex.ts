import { lists, type Item, type ListName, type Snapshot } from '../lists';

/** An item's field whose name is only known as text. */
export const fieldOf = (item: object, name: string): unknown =>
  Object.prototype.hasOwnProperty.call(item, name) ? (item as Readonly<Record<string, unknown>>)[name] : undefined;

/** The items of some lists by key, whatever its case. */
export interface ItemIndex {
  find(list: ListName, key: string): Item<ListName> | undefined;
  add(list: ListName, item: Item<ListName>): void;
}

export const createItemIndex = (snapshot: Snapshot, names: readonly ListName[]): ItemIndex => {
  const index = new Map<string, Item<ListName>>();
  const add: ItemIndex['add'] = (list, item) => {
    const key = fieldOf(item, lists[list].key);
    if (typeof key === 'string') index.set(`${list} ${key.toLowerCase()}`, item);
  };
  for (const list of names) for (const item of snapshot[list].values()) add(list, item);
  return { add, find: (list, key) => index.get(`${list} ${key.toLowerCase()}`) };
};

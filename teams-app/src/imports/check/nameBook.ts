import { lists, listNames, type ListName, type Snapshot } from '../../lists';
import { nearestWord } from '../rows/nearestWord';
import { plainWord } from '../tables/plainWord';

export type Looked =
  | { readonly kind: 'found'; readonly key: string }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'several'; readonly keys: readonly string[] };

/** Who and what goes by a key or a name, in SharePoint or in the file. */
export interface NameBook {
  add(list: ListName, key: string, title?: string): void;
  find(list: ListName, text: string): Looked;
  /** Spelled as it is there already: references differ in case only by mistake. */
  spelling(list: ListName, key: string): string | undefined;
  /** The name that was probably meant. */
  nearest(list: ListName, text: string): string | undefined;
}

/** A file that is wrong throughout is not searched for what each cell might have meant. */
const mostSearches = 200;
const mostNames = 2_000;

export const createNameBook = (snapshot: Snapshot): NameBook => {
  const books = new Map(listNames.map((list) => [list, createPages()]));
  const add: NameBook['add'] = (list, key, title) => books.get(list)?.add(key, title);
  for (const list of listNames) {
    const keyName = lists[list].key;
    for (const item of snapshot[list].values()) {
      const key: unknown = Object.entries(item).find(([name]) => name === keyName)?.[1];
      if (typeof key === 'string') add(list, key, item.title);
    }
  }
  const searched = new Map<string, string | undefined>();
  return {
    add,
    find: (list, text) => books.get(list)?.find(text) ?? { kind: 'unknown' },
    spelling: (list, key) => books.get(list)?.spelling(key),
    nearest: (list, text) => {
      const key = `${list} ${text}`;
      if (!searched.has(key) && searched.size < mostSearches) {
        searched.set(key, nearestWord(text, books.get(list)?.names() ?? []));
      }
      return searched.get(key);
    },
  };
};

const createPages = () => {
  const byKey = new Map<string, string>();
  const byName = new Map<string, Set<string>>();
  const titles = new Set<string>();
  return {
    add: (key: string, title?: string): void => {
      if (!byKey.has(key.toLowerCase())) byKey.set(key.toLowerCase(), key);
      if (title === undefined) return;
      titles.add(title);
      const keys = byName.get(plainWord(title)) ?? new Set();
      byName.set(plainWord(title), keys.add(byKey.get(key.toLowerCase()) ?? key));
    },
    find: (text: string): Looked => {
      const key = byKey.get(text.trim().toLowerCase());
      if (key !== undefined) return { kind: 'found', key };
      // "Stonecrop, Beatrix" is Beatrix Stonecrop; "Beatrix Stonecrop <beatrix…>" carries her address.
      const address = /<([^<>]+)>/.exec(text)?.[1];
      if (address !== undefined) return { ...found(byKey.get(address.trim().toLowerCase())) };
      const turned = text.replace(/^([^,]+),\s*([^,]+)$/, '$2 $1');
      const [first, ...others] = byName.get(plainWord(text)) ?? byName.get(plainWord(turned)) ?? [];
      return others.length > 0 && first !== undefined ? { kind: 'several', keys: [first, ...others] } : found(first);
    },
    spelling: (key: string): string | undefined => byKey.get(key.toLowerCase()),
    names: (): readonly string[] => [...titles].slice(0, mostNames),
  };
};

const found = (key: string | undefined): Looked => (key === undefined ? { kind: 'unknown' } : { kind: 'found', key });

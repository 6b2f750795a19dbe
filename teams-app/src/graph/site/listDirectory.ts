import { AppError } from '../../errors';
import type { AnyDefinition, Definitions } from '../codec/anyDefinition';
import { createCodec, type Codec } from '../codec/createCodec';
import { columnName } from '../codec/columnName';
import type { GraphClient } from '../pipeline/graphClient';
import { listsOf, readColumns, readLists, type Entry } from './readLists';

/** A list of the definitions as the site has it. */
export interface SiteList {
  readonly id: string;
  /** Internal names of its columns, as far as the definition names them. */
  readonly columns: readonly string[];
  readonly codec: Codec;
  /** `/sites/{site}/lists/{id}/items` */
  readonly items: string;
}

/** Which of the programme's lists the site has, under which ids and with which columns. */
export interface ListDirectory {
  /** Reads it from the site, through the programme's own client unless another is given; one request. */
  load(client?: GraphClient): Promise<void>;
  /**
   * Makes sure that it is known. When the site lacked something it looks again every few minutes: an administrator may have provisioned it.
   */
  prepare(names: readonly string[], client?: GraphClient): Promise<void>;
  peek(name: string): SiteList | undefined;
  /** Whether it was read, or remembered. */
  readonly known: boolean;
  /** Before it is known: the list under its title and with all its columns, as it most likely is. */
  guess(name: string): SiteList | undefined;
  /** Loads when need be. @throws AppError `lists.missing` */
  find(name: string): Promise<SiteList>;
  /** As remembered from an earlier visit. */
  restore(name: string, id: string, columns: readonly string[]): void;
}

const lookAgainAfter = 5 * 60_000;

export const createListDirectory = (
  graph: GraphClient,
  site: string,
  definitions: Definitions,
  now: () => Date,
): ListDirectory => {
  const found = new Map<string, SiteList>();
  let known = false;
  let looked = 0;

  const isIncomplete = (names: readonly string[]): boolean =>
    names.some((name) => found.get(name)?.columns.length !== Object.keys(definitions[name]?.columns ?? {}).length);

  const put = (name: string, id: string, columns: readonly string[]): void => {
    const definition = definitions[name];
    const before = found.get(name);
    if (!definition || (before?.id === id && before.columns.join() === columns.join())) return;
    found.set(name, siteList(definition, id, columns));
  };
  const siteList = (definition: AnyDefinition, id: string, columns: readonly string[]): SiteList => ({
    id,
    columns,
    codec: createCodec(definition, new Set(columns)),
    items: `${listsOf(site)}/${encodeURIComponent(id)}/items`,
  });

  const load = async (client = graph): Promise<void> => {
    looked = now().getTime();
    const entries = await readLists(client, site);
    const mine = Object.entries(definitions).map(([name, definition]) => ({
      name,
      definition,
      entry: entryFor(definition, definitions, entries),
    }));
    const columns = await readColumns(
      client,
      site,
      mine.flatMap(({ entry }) => (entry ? [entry] : [])),
    );
    for (const { name, definition, entry } of mine) {
      const present = entry && columns.get(entry);
      if (present) put(name, String(entry.id), columnsIn(present, definition));
      else found.delete(name);
    }
    known = true;
  };

  return {
    load,
    prepare: async (names, client) => {
      const stale = Math.abs(now().getTime() - looked) > lookAgainAfter && isIncomplete(names);
      if (!known || stale) await load(client);
    },
    peek: (name) => found.get(name),
    get known() {
      return known;
    },
    guess: (name) => {
      const definition = definitions[name];
      return definition && siteList(definition, definition.name, Object.keys(definition.columns).map(columnName));
    },
    find: async (name) => {
      if (!found.has(name)) await load();
      const list = found.get(name);
      if (list) return list;
      throw missing(definitions, name);
    },
    restore: (name, id, columns) => {
      put(name, id, columns);
      known = true;
    },
  };
};

/** By the title it was made under; where somebody gave it another, by its address, which keeps the first one. */
const entryFor = ({ name }: AnyDefinition, definitions: Definitions, entries: readonly Entry[]): Entry | undefined => {
  const titles = new Set<unknown>(Object.values(definitions).map((one) => one.name));
  const isAt = (address: unknown): boolean => typeof address === 'string' && plain(address) === plain(name);
  return (
    entries.find(({ displayName }) => displayName === name) ??
    entries.find((entry) => !titles.has(entry.displayName) && isAt(entry.name))
  );
};

/** SharePoint leaves blanks out of an address, or keeps or encodes them. */
const plain = (address: string): string => address.replace(/%20|\s/gi, '').toLowerCase();

export const missing = (definitions: Definitions, name: string): AppError =>
  new AppError('lists.missing', { facts: { list: definitions[name]?.name ?? name } });

const columnsIn = (present: ReadonlySet<unknown>, { columns }: AnyDefinition): string[] =>
  Object.entries(columns)
    .filter(([property, column]) => column.kind === 'title' || present.has(columnName(property)))
    .map(([property]) => columnName(property));

import { setTimeout as sleep } from 'node:timers/promises';
import {
  Client,
  PageIterator,
  RetryHandler,
  type Context,
  type PageCollection,
} from '@microsoft/microsoft-graph-client';
import { openProgramme, type ProgrammePorts, type Wire } from '@ipmo-hub/teams-app/graph';
import type { ListDefinition } from '@ipmo-hub/teams-app/lists';
import { graphfi, DefaultHeaders, DefaultInit } from '@pnp/graph';
import { BrowserFetchWithRetry, DefaultParse, InjectHeaders } from '@pnp/queryable';
import '@pnp/graph/sites';
import '@pnp/graph/lists';
import '@pnp/graph/list-item';
import { createWire } from '../../../bot/src/createWire';

export interface PartyPorts {
  readonly graph: string;
  readonly site: string;
  readonly token: string;
  readonly lists: Readonly<Record<string, ListDefinition>>;
  readonly ids: Readonly<Record<string, string>>;
}

export interface Reader {
  /** Reads everything. */
  fill(): Promise<void>;
  /** Brings what was read up to date by what the client itself offers; of these lists only, where it is told which have moved and can. */
  refresh(moved?: readonly string[]): Promise<void>;
  /** The items of the first list whose forecast lies before a day. */
  filtered(): Promise<number>;
}

/** A way to read the site. */
export interface Party {
  readonly name: string;
  readonly open: (ports: PartyPorts) => Promise<Reader>;
}

const pageSize = 2000;
/** What SharePoint gives when nobody asks for another page size. */
const usualPageSize = 200;
const fields = '$expand=fields($select=Title,Key,Baseline,Forecast,Moved,Note)';
/** The projection that IPMO Hub asks for. */
const select = `$select=id,eTag,lastModifiedDateTime,lastModifiedBy&${fields}`;
const filter = "$filter=fields/Forecast lt '2026-12-01T00:00:00Z'";

const hub = (name: string, wire?: Wire): Party => ({
  name,
  open: async ({ graph, site, token, lists }) => {
    const programme = await openProgramme({
      fetch,
      ...(wire && { wire }),
      base: graph,
      site,
      token: () => Promise.resolve(token),
      now: () => new Date(),
      sleep: (milliseconds) => sleep(milliseconds),
      random: Math.random,
      lists: lists as NonNullable<ProgrammePorts['lists']>,
      unitsPerMinute: 1e9,
      pageSize,
    });
    const { replica } = programme;
    const refresh = async (moved?: readonly string[]): Promise<void> =>
      void (await replica.refresh(moved as Parameters<typeof replica.refresh>[0]));
    const first = Object.keys(lists)[0] as keyof typeof replica.snapshot;
    return {
      fill: () => refresh(),
      refresh,
      // Nothing is asked of SharePoint: the replica answers after a refresh.
      filtered: async () => {
        await refresh();
        const items = [...(replica.snapshot[first] as ReadonlyMap<string, { forecast?: string }>).values()];
        return items.filter(({ forecast }) => forecast !== undefined && forecast < '2026-12-01').length;
      },
    };
  },
});

/** As the bot reads. */
export const ours = hub('IPMO Hub, the bot', createWire());
/** As a tab reads, as far as Node's `fetch` is a browser's. */
export const oursByFetch = hub('IPMO Hub, by fetch');

interface Batched {
  readonly id: string;
  readonly body: {
    readonly value: readonly unknown[];
    readonly '@odata.nextLink'?: string;
    readonly '@odata.deltaLink'?: string;
  };
}

/** What HTTP allows at best: the same pages, 20 lists a batch, answers parsed and thrown away. */
export const bareFetch: Party = {
  name: 'bare fetch (floor)',
  open: ({ graph, site, token, ids }) => {
    const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
    const names = Object.keys(ids);
    const links = new Map<string, string>();
    const read = async (next: Map<string, string>): Promise<void> => {
      while (next.size > 0) {
        const requests = [...next].map(([id, url]) => ({ id, method: 'GET', url }));
        const response = await fetch(`${graph}/$batch`, {
          method: 'POST',
          headers,
          body: JSON.stringify({ requests }),
        });
        const { responses } = (await response.json()) as { responses: Batched[] };
        const following = new Map<string, string>();
        for (const { id, body } of responses) {
          const more = body['@odata.nextLink'];
          if (more !== undefined) following.set(id, more.slice(graph.length));
          else links.set(id, (body['@odata.deltaLink'] ?? '').slice(graph.length));
        }
        next = following;
      }
    };
    const first = `/sites/${site}/lists/${ids[names[0] ?? ''] ?? ''}/items?${select}&${filter}&$top=${String(pageSize)}`;
    return Promise.resolve({
      fill: () =>
        read(
          new Map(
            names.map((name) => [
              name,
              `/sites/${site}/lists/${ids[name] ?? ''}/items/delta?${select}&$top=${String(pageSize)}`,
            ]),
          ),
        ),
      refresh: (moved = names) => read(new Map(moved.map((name) => [name, links.get(name) ?? '']))),
      filtered: async () => {
        const response = await fetch(`${graph}${first}`, { headers });
        return ((await response.json()) as { value: unknown[] }).value.length;
      },
    });
  },
};

const sdkWith = (name: string, size: number): Party => ({
  name,
  open: ({ graph, site, token, ids }) => {
    // The SDK sends its token over https only: its own retry stays, its sender is replaced by one that adds the header.
    const retry = new RetryHandler();
    retry.setNext({
      execute: async (context: Context) => {
        const headers = { ...(context.options?.headers as Record<string, string>), Authorization: `Bearer ${token}` };
        // It puts its own address before an http link: what follows is the link.
        const url = String(context.request).replace(/^.+(https?:\/\/)/, '$1');
        context.response = await fetch(url, { ...context.options, headers });
      },
    });
    const client = Client.initWithMiddleware({
      baseUrl: graph.replace(/v1\.0$/, ''),
      defaultVersion: 'v1.0',
      middleware: retry,
    });
    const get = async (path: string): Promise<PageCollection> => (await client.api(path).get()) as PageCollection;
    const links = new Map<string, string>();
    const names = Object.keys(ids);
    // It follows pages to their delta link; one list after the other, since it does not put pages into batches by itself.
    const readEach = async (moved: readonly string[], from: (name: string) => string): Promise<void> => {
      for (const name of moved) {
        const iterator = new PageIterator(client, await get(from(name)), () => true);
        await iterator.iterate();
        const link = iterator.getDeltaLink();
        if (link === undefined) throw new Error(`The SDK was left without a delta link of ${name}.`);
        links.set(name, link);
      }
    };
    const whole = (name: string): string =>
      `/sites/${site}/lists/${ids[name] ?? ''}/items/delta?${select}&$top=${String(size)}`;
    const first = Object.values(ids)[0] ?? '';
    return Promise.resolve({
      fill: () => readEach(names, whole),
      refresh: (moved = names) => readEach(moved, (name) => links.get(name) ?? whole(name)),
      filtered: async () =>
        (await get(`/sites/${site}/lists/${first}/items?${select}&${filter}&$top=${String(size)}`)).value.length,
    });
  },
});

export const sdk = sdkWith('SDK PageIterator', pageSize);
export const sdkUsual = sdkWith('SDK, usual page size', usualPageSize);

/** Its list items know no delta: it reads everything again. */
export const pnp: Party = {
  name: '@pnp/graph',
  open: ({ graph, site, token, ids }) => {
    const client = graphfi(graph).using(
      DefaultHeaders(),
      DefaultInit(graph),
      BrowserFetchWithRetry(),
      DefaultParse(),
      InjectHeaders({ Authorization: `Bearer ${token}` }),
    );
    const items = (id: string) => client.sites.getById(site).lists.getById(id).items;
    const read = async (id: string, filtered = false): Promise<number> => {
      const query = items(id)
        .select('id', 'eTag', 'lastModifiedDateTime', 'lastModifiedBy')
        .expand('fields($select=Title,Key,Baseline,Forecast,Moved,Note)')
        .top(pageSize);
      const found = await (filtered ? query.filter("fields/Forecast lt '2026-12-01T00:00:00Z'") : query)();
      return found.length;
    };
    const all = Object.values(ids);
    const readAll = async (): Promise<void> => {
      for (const id of all) await read(id);
    };
    return Promise.resolve({ fill: readAll, refresh: readAll, filtered: () => read(all[0] ?? '', true) });
  },
};

import { lists as programmeLists, type ListName } from '../lists';
import type { AppError } from '../errors';
import { createBudget, type Budget } from './pipeline/createBudget';
import { holdToken } from './pipeline/holdToken';
import type { GraphClient } from './pipeline/graphClient';
import { openClient, type ClientPorts } from './pipeline/openClient';
import { rebase } from './pipeline/rebase';
import { openBatch } from './pipeline/sendBatch';
import type { ListStore, Replica, Urgency } from './ports';
import { createReplica } from './replica/createReplica';
import type { ReplicaState } from './replica/replicaState';
import type { Definitions } from './codec/anyDefinition';
import { createListDirectory } from './site/listDirectory';
import type { Drive } from './drive';
import { lazyDrive } from './drive/lazyDrive';
import { createStore } from './store/createStore';

export interface ProgrammePorts extends Omit<ClientPorts, 'budget'> {
  /** The site's id. */
  readonly site: string;
  /** Who waits for what is asked here, unless a request says otherwise; `person` by default. */
  readonly urgency?: Urgency;
  /** The programme's lists by default. */
  readonly lists?: Definitions;
  /** Shared by all that one process opens with one app and tenant; one of its own by default. */
  readonly budget?: Budget;
  /** Resource units a minute of an own budget; 1,250 by default, the least any tenant has. */
  readonly unitsPerMinute?: number;
  /** Items a page. */
  readonly pageSize?: number;
}

/** A replica that can be kept between visits. */
export interface KeptReplica extends Replica {
  /** Lists that the last refresh could not read, and why. */
  readonly faults: ReadonlyMap<ListName, AppError>;
  /** The id of a list in the site, once it was read. */
  siteListId(list: ListName): string | undefined;
  /** Takes out an item that is known to be gone; `etag` is the last one seen of it. */
  forget(list: ListName, id: string, etag: string): void;
  /** Lists that were read in full: what `save` gives. */
  readonly complete: readonly ListName[];
  /** What is held, to be kept between visits; of these lists only, if they are named: each is copied, however little of it changed. */
  save(only?: readonly ListName[]): ReplicaState;
  /** Takes up a kept state where nothing newer was read; false when it was of another site or of other definitions. */
  restore(state: ReplicaState): boolean;
}

export interface Programme {
  readonly replica: KeptReplica;
  readonly store: ListStore;
  readonly graph: GraphClient;
  /** The site's document library. */
  readonly drive: Drive;
  /** The same programme for someone with another urgency: the same lists in memory and the same budget, but each refresh and write waits as this one does. */
  as(urgency: Urgency): Programme;
}

/**
 * Opens a programme's lists. Nothing is read before the first `replica.refresh()`.
 * @example
 * const { replica, store } = await openProgramme({ fetch, base: 'https://graph.microsoft.com/v1.0', site, token, now, sleep, random });
 * await replica.refresh();
 */
export const openProgramme = async (ports: ProgrammePorts): Promise<Programme> => {
  const definitions: Definitions = ports.lists ?? programmeLists;
  const budget = ports.budget ?? createBudget(ports);
  const { token, renew } = holdToken(ports.token);
  const clientPorts = { ...ports, budget, token };
  const sendOne = openClient(clientPorts);
  const toPath = (link: string): string => rebase(ports.base, link);
  const sendBatch = openBatch({ ...clientPorts, sendOne, rebase: toPath, renew });
  const clientFor = (urgency: Urgency): GraphClient => ({
    request: (request) => sendOne(request, urgency),
    batch: (requests) => sendBatch(requests, urgency),
  });

  const standing = ports.urgency ?? 'person';
  const graph = clientFor(standing);
  const directory = createListDirectory(graph, ports.site, definitions, ports.now);
  const replica = createReplica({
    clientFor,
    directory,
    definitions,
    site: ports.site,
    pageSize: ports.pageSize ?? 2000,
    rebase: toPath,
    now: ports.now,
  });

  /** The same replica, whose refreshes wait as this urgency does. */
  const replicaFor = (urgency: Urgency): object => {
    const view = Object.defineProperties({}, Object.getOwnPropertyDescriptors(replica));
    return Object.assign(view, { refresh: (only?: readonly string[]) => replica.refresh(only, urgency) });
  };

  const open = (urgency: Urgency): Programme => {
    const client = clientFor(urgency);
    const store = createStore({ ...ports, graph: client, directory, definitions, replica });
    // The one place where the lists' own types are put on what was checked against their definitions.
    return {
      replica: replicaFor(urgency) as unknown as KeptReplica,
      store: store as unknown as ListStore,
      graph: client,
      drive: lazyDrive(async () => {
        const { createDrive } = await import('./drive/createDrive');
        return createDrive({ ...ports, budget, graph: client, urgency });
      }),
      as: open,
    };
  };
  return Promise.resolve(open(standing));
};

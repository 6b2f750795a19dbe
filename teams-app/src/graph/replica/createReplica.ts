import type { AppError } from '../../errors';
import type { UnfitItem } from '../../lists';
import type { AnyItem } from '../codec/createCodec';
import type { GraphClient } from '../pipeline/graphClient';
import type { Urgency } from '../ports';
import { missing, type ListDirectory } from '../site/listDirectory';
import { createLooks } from './createLooks';
import { acceptOwn, forgetOwn, newListState, put, type ListState } from './listState';
import { refreshLists } from './refreshLists';
import type { RefreshPorts } from './refreshPorts';
import { schemaOf, type ReplicaState, type SavedList } from './replicaState';

export interface ReplicaPorts extends Omit<RefreshPorts, 'graph' | 'states' | 'announce' | 'isMine'> {
  readonly site: string;
  readonly clientFor: (urgency: Urgency) => GraphClient;
}

/** The replica by list names as plain text; `openProgramme` gives it the lists' own types. */
export interface ReplicaCore {
  readonly snapshot: Readonly<Record<string, ReadonlyMap<string, AnyItem>>> & { readonly unfit: readonly UnfitItem[] };
  readonly faults: ReadonlyMap<string, AppError>;
  siteListId(list: string): string | undefined;
  version(list: string): number;
  refresh(only: readonly string[] | undefined, urgency: Urgency): Promise<readonly string[]>;
  accept(list: string, item: AnyItem): void;
  forget(list: string, id: string, etag: string): void;
  subscribe(listener: (changed: readonly string[]) => void): () => void;
  readonly complete: readonly string[];
  save(only?: readonly string[]): ReplicaState;
  restore(state: ReplicaState): boolean;
}

export const createReplica = (ports: ReplicaPorts): ReplicaCore => {
  const { definitions, directory, site, clientFor } = ports;
  const names = Object.keys(definitions);
  const states = new Map(names.map((name) => [name, newListState()]));
  const listeners = new Set<(changed: readonly string[]) => void>();
  const faults = new Map<string, AppError>();
  let schema: string | undefined;
  const shape = (): string => (schema ??= schemaOf(definitions));
  let unfit: readonly UnfitItem[] = [];

  const stateOf = (name: string): ListState => {
    const state = states.get(name);
    if (!state) throw missing(definitions, name);
    return state;
  };
  const announce = (changed: readonly string[]): void => {
    if (changed.length === 0) return;
    for (const name of changed) stateOf(name).version += 1;
    unfit = collectUnfit(states, unfit);
    for (const listener of [...listeners]) listener(changed);
  };

  const maps = Object.fromEntries(names.map((name) => [name, stateOf(name).items]));
  const snapshot = Object.defineProperty(maps as object, 'unfit', { get: () => unfit, enumerable: true });

  const look = createLooks((asked, urgency, isMine) =>
    refreshLists({ ...ports, graph: clientFor(urgency), states, announce, isMine }, asked),
  );
  const refresh: ReplicaCore['refresh'] = async (only = names, urgency) => {
    const asked = [...new Set(only)].filter((name) => stateOf(name));
    const looked = await look(asked, urgency);
    const found: AppError[] = [];
    const changed: string[] = [];
    for (const name of asked) {
      const outcome = looked.get(name);
      const fault = outcome?.faults.get(name);
      if (fault) {
        faults.set(name, fault);
        found.push(fault);
      } else faults.delete(name);
      if (outcome?.changed.has(name)) changed.push(name);
    }
    const fault = worst(found, asked.length);
    if (fault) throw fault;
    return changed;
  };

  return {
    snapshot: snapshot as ReplicaCore['snapshot'],
    faults,
    siteListId: (name) => stateOf(name).list?.id,
    version: (name) => stateOf(name).version,
    refresh,
    accept: (name, item) => {
      if (acceptOwn(stateOf(name), item)) announce([name]);
    },
    forget: (name, id, etag) => {
      if (forgetOwn(stateOf(name), id, etag)) announce([name]);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    get complete() {
      return names.filter((name) => isComplete(stateOf(name)));
    },
    save: (only = names) => {
      const asked = [...states].filter(([name]) => only.includes(name));
      return { schema: shape(), site, lists: Object.fromEntries(asked.flatMap(savedEntry)) };
    },
    restore: (state) => {
      if (state.schema !== shape() || state.site !== site) return false;
      announce(
        Object.entries(state.lists).flatMap(([name, saved]) =>
          restoreList(states.get(name), name, saved, directory) ? [name] : [],
        ),
      );
      return true;
    },
  };
};

/** A list that this version knows and the site lacks is no reason to fail, unless all that were asked for are missing. */
const worst = (found: readonly AppError[], asked: number): AppError | undefined =>
  found.find(({ code }) => code !== 'lists.missing') ?? (found.length === asked ? found[0] : undefined);

const collectUnfit = (states: ReadonlyMap<string, ListState>, before: readonly UnfitItem[]): readonly UnfitItem[] => {
  const now = [...states].flatMap(([list, state]) =>
    [...state.unfit.values()].map(({ id, title, problems }) => ({ list, id, title, problems }) as UnfitItem),
  );
  return now.length === 0 && before.length === 0 ? before : now;
};

const isComplete = ({ list, token }: ListState): boolean => list !== undefined && token !== undefined;

const savedEntry = ([name, { list, token, items, unfit }]: [string, ListState]): [string, SavedList][] =>
  list && token !== undefined
    ? [[name, { id: list.id, columns: list.columns, token, items: [...items.values()], unfit: [...unfit.values()] }]]
    : [];

const restoreList = (
  state: ListState | undefined,
  name: string,
  saved: SavedList,
  directory: ListDirectory,
): boolean => {
  // What was read meanwhile is newer.
  if (!state || state.token !== undefined || state.reading) return false;
  directory.restore(name, saved.id, saved.columns);
  const list = directory.peek(name);
  if (!list) return false;
  state.list = list;
  state.token = saved.token;
  for (const item of saved.items) put(state, { fit: true, id: item.id, etag: item.etag, item });
  for (const entry of saved.unfit) put(state, entry);
  return true;
};

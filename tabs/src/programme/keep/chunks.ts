import type { ReplicaState } from '@ipmo-hub/teams-app/graph';

export type SavedList = ReplicaState['lists'][string];

/** Items with neighbouring ids: what is written when one of them changes. */
export interface Chunk {
  readonly items: SavedList['items'];
  readonly unfit: SavedList['unfit'];
}
export type Chunks = ReadonlyMap<number, Chunk>;

const idsInChunk = 128;

const numberOf = (id: string): number => {
  const number = Math.floor(Number(id) / idsInChunk);
  return Number.isSafeInteger(number) ? number : 0;
};

export const chunksOf = ({ items, unfit }: Pick<SavedList, 'items' | 'unfit'>): Chunks => {
  const chunks = new Map<number, { items: SavedList['items'][number][]; unfit: SavedList['unfit'][number][] }>();
  const chunkOf = (id: string) => {
    const number = numberOf(id);
    const chunk = chunks.get(number) ?? { items: [], unfit: [] };
    chunks.set(number, chunk);
    return chunk;
  };
  for (const item of items) chunkOf(item.id).items.push(item);
  for (const entry of unfit) chunkOf(entry.id).unfit.push(entry);
  return chunks;
};

export interface ChunkChanges {
  readonly put: Chunks;
  readonly remove: readonly number[];
}

/** What turns `before` into `after`. The replica keeps the very objects of what did not change, so they are compared as such. */
export const changesBetween = (before: Chunks, after: Chunks): ChunkChanges => ({
  put: new Map([...after].filter(([number, chunk]) => !sameChunk(before.get(number), chunk))),
  remove: [...before.keys()].filter((number) => !after.has(number)),
});

const sameChunk = (one: Chunk | undefined, other: Chunk): boolean =>
  one !== undefined && sameEntries(one.items, other.items) && sameEntries(one.unfit, other.unfit);

const sameEntries = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((entry, index) => entry === other[index]);

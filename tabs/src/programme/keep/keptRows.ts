import type { Chunk, SavedList } from './chunks';

/** How a list is kept beside its chunks. */
export interface Head {
  readonly place: string;
  readonly list: string;
  readonly id: string;
  readonly columns: readonly string[];
  readonly token: string;
  /** Items and unfit items in its chunks together. */
  readonly count: number;
}

export interface ChunkRow extends Chunk {
  readonly place: string;
  readonly list: string;
  readonly number: number;
}

/** What is known of a place as a whole. */
export interface PlaceRow {
  readonly place: string;
  readonly schema: string;
  /** Grows with every write, so that a window notices that another one wrote. */
  readonly generation: number;
  /** When the lists were last read in full, milliseconds. */
  readonly asAt?: number;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';

export const isPlaceRow = (value: unknown): value is PlaceRow =>
  isRecord(value) &&
  isText(value['schema']) &&
  Number.isSafeInteger(value['generation']) &&
  (value['asAt'] === undefined || Number.isFinite(value['asAt']));

export const isHead = (value: unknown): value is Head =>
  isRecord(value) &&
  isText(value['list']) &&
  isText(value['id']) &&
  isText(value['token']) &&
  value['token'].startsWith('/') &&
  Array.isArray(value['columns']) &&
  value['columns'].every(isText);

/** The list that a head and its chunks make; undefined when they do not belong together or are damaged. */
export const listFrom = (head: Head, rows: readonly unknown[]): SavedList | undefined => {
  if (!rows.every(isChunkRow)) return undefined;
  const items = rows.flatMap((row) => row.items);
  const unfit = rows.flatMap((row) => row.unfit);
  if (items.length + unfit.length !== head.count) return undefined;
  return { id: head.id, columns: head.columns, token: head.token, items, unfit };
};

const isChunkRow = (value: unknown): value is ChunkRow =>
  isRecord(value) &&
  Array.isArray(value['items']) &&
  value['items'].every((item) => isStamped(item) && isText(item['title'])) &&
  Array.isArray(value['unfit']) &&
  value['unfit'].every((entry) => isStamped(entry) && Array.isArray(entry['problems']));

const isStamped = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isRecord(value) && isText(value['id']) && isText(value['etag']);

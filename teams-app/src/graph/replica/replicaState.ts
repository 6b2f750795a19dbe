import type { AnyItem } from '../codec/createCodec';
import type { Definitions } from '../codec/anyDefinition';
import { codecVersion } from '../codec/codecVersion';
import type { Unfit } from './entry';

/** A list as it is kept between visits. */
export interface SavedList {
  readonly id: string;
  readonly columns: readonly string[];
  readonly token: string;
  readonly items: readonly AnyItem[];
  readonly unfit: readonly Unfit[];
}

/** Plain values that IndexedDB can keep; of use only with the same site and the same definitions. */
export interface ReplicaState {
  readonly schema: string;
  readonly site: string;
  readonly lists: Readonly<Record<string, SavedList>>;
}

/** Names the shape of what the definitions decode to: it differs when a list or a column is added, renamed or changed, or is read otherwise, not when one is described better. */
export const schemaOf = (definitions: Definitions): string => {
  // FNV-1a, 32 bits, twice over with different beginnings: this is a name, not a secret.
  const text = JSON.stringify([codecVersion, definitions], (name, value: unknown) =>
    name === 'describe' ? undefined : value,
  );
  return [0x811c9dc5, 0x01000193]
    .map((start) => {
      let hash = start;
      for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
      return (hash >>> 0).toString(16).padStart(8, '0');
    })
    .join('');
};

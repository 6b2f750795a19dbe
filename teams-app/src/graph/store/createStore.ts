import type { AnyDefinition } from '../codec/anyDefinition';
import { missing } from '../site/listDirectory';
import type { AnyItem } from '../codec/createCodec';
import { createRows, type CreatedRow } from './createRows';
import type { UpdateOptions } from '../ports';
import { refuseInvalid } from './refuseInvalid';
import { removeItem, type Removed } from './removeItem';
import type { Fields, StorePorts } from './storePorts';
import { updateItem, type Updated } from './updateItem';

/** The store by list names as plain text; `openProgramme` gives it the lists' own types. */
export interface StoreCore {
  create(list: string, fields: Fields): Promise<CreatedRow>;
  createMany(
    list: string,
    rows: readonly Fields[],
    onProgress?: (done: number) => void,
  ): Promise<readonly CreatedRow[]>;
  update(list: string, base: AnyItem, patch: Fields, options?: UpdateOptions): Promise<Updated>;
  remove(list: string, base: AnyItem): Promise<Removed>;
}

const rowsInBatch = 20;

export const createStore = (ports: StorePorts): StoreCore => {
  const { directory, definitions, replica } = ports;
  const definitionOf = (name: string): AnyDefinition => {
    const definition = definitions[name];
    if (!definition) throw missing(definitions, name);
    return definition;
  };

  const createMany: StoreCore['createMany'] = async (name, rows, onProgress) => {
    const definition = definitionOf(name);
    for (const row of rows) refuseInvalid(definition, row);
    const list = await directory.find(name);
    const made: CreatedRow[] = [];
    for (let from = 0; from < rows.length; from += rowsInBatch) {
      const chunk = await createRows(ports, list, definition, rows.slice(from, from + rowsInBatch));
      for (const { item } of chunk) replica.accept(name, item);
      made.push(...chunk);
      onProgress?.(made.length);
    }
    return made;
  };

  return {
    createMany,
    create: async (name, fields) => {
      const [made] = await createMany(name, [fields]);
      if (!made) throw new Error('A create that did not fail made nothing.');
      return made;
    },
    update: async (name, base, patch, options) => {
      refuseInvalid(definitionOf(name), patch, { partial: true });
      const outcome = await updateItem(ports, await directory.find(name), base, patch, options);
      if (outcome.kind === 'updated') replica.accept(name, outcome.item);
      if (outcome.kind === 'conflict') replica.accept(name, outcome.theirs);
      // One that is gone leaves the replica with the next delta, which knows it for certain.
      return outcome;
    },
    remove: async (name, base) => {
      const outcome = await removeItem(ports, await directory.find(name), base);
      if (outcome.kind === 'conflict') replica.accept(name, outcome.theirs);
      if (outcome.kind === 'removed') replica.forget(name, base.id, base.etag);
      return outcome;
    },
  };
};

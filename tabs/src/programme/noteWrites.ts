import type { ListStore } from '@ipmo-hub/teams-app/graph';
import type { ListName } from '@ipmo-hub/teams-app/lists';

/** The store, saying which lists were written to: a rule may write to others than the one that the person changed. */
export const noteWrites = (store: ListStore, wrote: (list: ListName) => void): ListStore => {
  const after = async <T>(list: ListName, writing: Promise<T>, isDone: (outcome: T) => boolean): Promise<T> => {
    const outcome = await writing;
    if (isDone(outcome)) wrote(list);
    return outcome;
  };
  return {
    create: (list, fields) => after(list, store.create(list, fields), () => true),
    createMany: (list, rows, onProgress) => after(list, store.createMany(list, rows, onProgress), () => true),
    update: (list, base, patch, options) =>
      after(list, store.update(list, base, patch, options), ({ kind }) => kind === 'updated'),
    remove: (list, base) => after(list, store.remove(list, base), ({ kind }) => kind === 'removed'),
  };
};

import { invalidRequest } from '../graphError';
import type { Store } from '../store/openStore';
import type { Column, StoredValue } from './column';

/** Changes a column and, where indexing begins or ends, its index. 400 when unique is asked of values that repeat. */
export function changeColumn(store: Store, listId: string, before: Column, after: Column) {
  if (after.indexed !== before.indexed) store.index.dropColumn(listId, after.name);
  if (after.indexed && !before.indexed) {
    // Read whole before writing: the connection cannot write while it iterates.
    for (const row of [...store.items.every(listId)]) {
      store.index.put(listId, row.id, [after], JSON.parse(row.fields) as Record<string, StoredValue>);
    }
  }
  if (after.unique && !before.unique && store.index.hasDoubles(listId, after.name)) {
    throw invalidRequest('The column cannot enforce unique values, because it holds values that repeat.');
  }
  store.columns.change(listId, after);
}

/** Removes a column with its values, so that a later one of the same name begins empty. */
export function dropColumn(store: Store, listId: string, name: string) {
  store.columns.remove(listId, name);
  store.index.dropColumn(listId, name);
  store.items.dropField(listId, name);
}

import { AppError } from '@ipmo-hub/teams-app/errors';
import { lists, type Item, type ListName, type Patch } from '@ipmo-hub/teams-app/lists';
import type { EditState, PendingEdit } from '../edits';
import { itemIdOf, subjectOf, type AnyItem, type Entry, type Fields, type ItemWrite } from './entry';
import { foldEntries } from './foldEntries';
import { errorFrom } from './resultOf';

export type ItemEntry = Entry & { readonly write: ItemWrite };
export const isOfItem = (entry: Entry): entry is ItemEntry => entry.write.kind !== 'deed';

/** The queue keeps the items of every list alike; the entry's list says whose columns these are. */
export const itemIn = (item: AnyItem): Item<ListName> => item as unknown as Item<ListName>;
const patchIn = (fields: Fields): Patch<ListName> => fields;

/** The changes as a page shows them, those of one item as one. `watched` says of which entries it is enough that they are on their way. */
export const pendingIn = (entries: readonly Entry[], watched: (entry: Entry) => boolean): readonly PendingEdit[] => {
  const bySubject = new Map<string, Entry>();
  for (const entry of entries.filter(isOfItem)) {
    const earlier = bySubject.get(subjectOf(entry));
    bySubject.set(subjectOf(entry), earlier ? foldEntries(earlier, entry) : entry);
  }
  return [...bySubject.values()].filter(isOfItem).map((entry) => ({
    ...itemOf(entry),
    state: stateOf(entry, watched(entry)),
  }));
};

const itemOf = ({ id: entry, at, write }: ItemEntry): Omit<PendingEdit, 'state'> => {
  const { list } = write;
  const id = itemIdOf({ id: entry, write });
  if (write.kind === 'update') return { list, id, base: itemIn(write.base), edit: patchIn(write.patch), isNew: false };
  const filledIn = { [lists[list].key]: '', ...write.fields, id, etag: '', modified: at };
  return { list, id, base: itemIn(filledIn), edit: {}, isNew: true };
};

/** How an entry stands, in the words of a page. */
export const stateOf = ({ state, write }: Entry, watched: boolean): EditState => {
  switch (state.kind) {
    case 'sending':
    case 'waiting':
      if (state.kind === 'waiting' && state.error) return { kind: 'waiting', error: errorFrom(state.error) };
      return watched ? { kind: 'saving' } : { kind: 'waiting', error: new AppError('graph.unreachable') };
    case 'refused':
      return { kind: 'refused', error: errorFrom(state.error), ...(state.again && { again: true }) };
    case 'conflict': {
      // Only a change of an item that is there can clash.
      const { base, patch } = write.kind === 'update' ? write : { base: state.theirs, patch: {} };
      const fields = state.fields as readonly (keyof Patch<ListName> & string)[];
      return {
        kind: 'conflict',
        conflict: { kind: 'conflict', base: itemIn(base), mine: patchIn(patch), theirs: itemIn(state.theirs), fields },
      };
    }
  }
};

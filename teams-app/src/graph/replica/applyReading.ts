import type { Decoded } from '../codec/createCodec';
import { changesBetween, isLater } from '../codec/etagVersion';
import { drop, heldEtag, put, type ListState, type Reading, type Removal } from './listState';

/** Brings a complete read into the list, in one synchronous step. Answers whether anything changed. */
export const applyReading = (state: ListState, reading: Reading, token: string): boolean => {
  const { entries, mode } = reading;
  const full = mode !== 'delta';
  let changed = false;
  for (const [id, entry] of entries) {
    if (entry === 'deleted') {
      state.removed.delete(id);
      changed = drop(state, id) || changed;
    } else {
      changed = applyEntry(state, entry, reading) || changed;
    }
  }
  changed = (full ? dropAbsent(state, reading) : dropUnconfirmed(state, entries)) || changed;
  state.token = token;
  delete state.reading;
  return changed;
};

const applyEntry = (state: ListState, entry: Decoded, reading: Reading): boolean => {
  const { id, etag } = entry;
  const full = reading.mode !== 'delta';
  const removed = state.removed.get(id);
  if (removed !== undefined && staysAway(removed, etag, reading)) return false;
  state.removed.delete(id);
  const held = heldEtag(state, id);
  // A full read is the truth, save for what was written while it ran; a delta never goes back.
  if (held !== undefined && (!full || reading.own.has(id)) && isLater(held, etag)) return false;
  if (held !== etag || reading.force) {
    put(state, entry);
    return true;
  }
  // The answer to an own write did not name its author; the delta does.
  const item = state.items.get(id);
  if (entry.fit && item && item.modifiedBy === undefined) state.items.set(id, entry.item);
  return false;
};

/**
 * Whether an item that was removed here is but an echo in this read: of a read that was under way then, or of a delta that tells what came before.
 * A full read begun since is the truth, and another item may have its number in a list made anew.
 */
const staysAway = (removed: Removal, etag: string, reading: Reading): boolean => {
  if (removed.during === reading) return true;
  if (reading.mode !== 'delta') return false;
  const since = changesBetween(removed.etag, etag);
  return since !== undefined && since <= 0;
};

const dropAbsent = (state: ListState, { entries, own }: Reading): boolean => {
  let changed = false;
  for (const id of [...state.items.keys(), ...state.unfit.keys()]) {
    if (entries.has(id)) continue;
    if (own.has(id)) state.unconfirmed.add(id);
    else changed = drop(state, id) || changed;
  }
  for (const id of state.removed.keys()) if (!entries.has(id)) state.removed.delete(id);
  return changed;
};

const dropUnconfirmed = (state: ListState, entries: Reading['entries']): boolean => {
  if (state.unconfirmed.size === 0) return false;
  let changed = false;
  for (const id of state.unconfirmed) if (!entries.has(id)) changed = drop(state, id) || changed;
  state.unconfirmed.clear();
  return changed;
};

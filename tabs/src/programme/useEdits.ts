import { useSyncExternalStore } from 'react';
import type { PendingEdit, Saved } from './edits';
import type { Dropped } from './queue/entry';
import { useProgramme } from './TabProgramme';

export const usePendingEdits = (): ReadonlyMap<string, PendingEdit> => {
  const { edits } = useProgramme();
  return useSyncExternalStore(edits.subscribe, () => edits.pending);
};

export const useSaved = (): Saved | undefined => {
  const { edits } = useProgramme();
  return useSyncExternalStore(edits.subscribe, () => edits.saved);
};

/** Changes of an earlier visit that were never sent and are not kept any longer. */
export const useDropped = (): readonly Dropped[] => {
  const { edits } = useProgramme();
  return useSyncExternalStore(edits.subscribe, () => edits.dropped);
};

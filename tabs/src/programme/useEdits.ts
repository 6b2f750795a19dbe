import { useSyncExternalStore } from 'react';
import type { PendingEdit, Saved } from './edits';
import { useProgramme } from './TabProgramme';

export const usePendingEdits = (): ReadonlyMap<string, PendingEdit> => {
  const { edits } = useProgramme();
  return useSyncExternalStore(edits.subscribe, () => edits.pending);
};

export const useSaved = (): Saved | undefined => {
  const { edits } = useProgramme();
  return useSyncExternalStore(edits.subscribe, () => edits.saved);
};

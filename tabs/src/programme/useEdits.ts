import { useSyncExternalStore } from 'react';
import type { ListName } from '@ipmo-hub/teams-app/lists';
import type { PendingDeed } from './deeds/createDeeds';
import type { PendingEdit, Saved } from './edits';
import type { Dropped } from './queue/entry';
import { useProgramme } from './TabProgramme';

/** The changes of every list that SharePoint does not have yet. */
export const useChanges = (): readonly PendingEdit[] => {
  const { edits } = useProgramme();
  return useSyncExternalStore(edits.subscribe, () => edits.changes);
};

/** Those of one list, by the item's id. */
export const usePendingOf = <L extends ListName>(list: L): ReadonlyMap<string, PendingEdit<L>> => {
  const { edits } = useProgramme();
  return useSyncExternalStore(edits.subscribe, () => edits.pendingOf(list));
};

/** What was set off and is not done yet, or was refused. */
export const useDeeds = (): readonly PendingDeed[] => {
  const { deeds } = useProgramme();
  return useSyncExternalStore(deeds.subscribe, () => deeds.pending);
};

/** Everything unsent: changes and deeds. */
export const useUnsent = (): readonly (PendingEdit | PendingDeed)[] => [...useChanges(), ...useDeeds()];

export const useSaved = (): Saved | undefined => {
  const { edits } = useProgramme();
  return useSyncExternalStore(edits.subscribe, () => edits.saved);
};

/** Changes of an earlier visit that were never sent and are not kept any longer. */
export const useDropped = (): readonly Dropped[] => {
  const { edits } = useProgramme();
  return useSyncExternalStore(edits.subscribe, () => edits.dropped);
};

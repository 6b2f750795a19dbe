import { useCallback, useSyncExternalStore } from 'react';
import { listNames, type ListName, type Snapshot } from '@ipmo-hub/teams-app/lists';
import { useProgramme } from './TabProgramme';

/**
 * The programme's lists as last read. The snapshot is live, so `version` is what memos depend on: it grows with every change to
 * one of the lists named (all, without names).
 */
export const useSnapshot = (
  ...only: readonly ListName[]
): { readonly snapshot: Snapshot; readonly version: number } => {
  const { replica } = useProgramme();
  const names = only.length > 0 ? only : listNames;
  const subscribe = useCallback((listener: () => void) => replica.subscribe(listener), [replica]);
  const version = useSyncExternalStore(subscribe, () => names.reduce((sum, name) => sum + replica.version(name), 0));
  return { snapshot: replica.snapshot, version };
};

import type { ListName } from '@ipmo-hub/teams-app/lists';
import { useEffect, useSyncExternalStore } from 'react';
import type { FreshnessState } from './freshness';
import { useProgramme } from './TabProgramme';

export const useFreshness = (): FreshnessState => {
  const { freshness } = useProgramme();
  return useSyncExternalStore(freshness.subscribe, () => freshness.state);
};

/** Whether the bot tells of every change, so that what is shown is at most seconds old. */
export const useLive = (): boolean => {
  const { freshness } = useProgramme();
  return useSyncExternalStore(freshness.subscribe, () => freshness.live);
};

/** Says what the page is drawn from, and so what is kept current while it is shown. `lists` is the same array at every drawing. */
export const useOnView = (lists: readonly ListName[]): void => {
  const { onView } = useProgramme().freshness;
  useEffect(() => onView.show(lists), [onView, lists]);
};

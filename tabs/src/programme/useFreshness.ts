import { useSyncExternalStore } from 'react';
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

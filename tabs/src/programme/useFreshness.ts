import { useSyncExternalStore } from 'react';
import type { FreshnessState } from './freshness';
import { useProgramme } from './TabProgramme';

export const useFreshness = (): FreshnessState => {
  const { freshness } = useProgramme();
  return useSyncExternalStore(freshness.subscribe, () => freshness.state);
};

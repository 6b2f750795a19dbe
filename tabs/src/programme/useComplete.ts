import type { ListName } from '@ipmo-hub/teams-app/lists';
import { useProgramme } from './TabProgramme';
import { useFreshness } from './useFreshness';

/** Whether all of these lists have been read once: until then nothing can be said to be missing. A list that cannot be read is not waited for. */
export const useComplete = (lists: readonly ListName[]): boolean => {
  const { replica } = useProgramme();
  const { asAt, behind = false, trouble } = useFreshness();
  return (
    trouble !== undefined || (asAt !== undefined && !behind) || lists.every((list) => replica.complete.includes(list))
  );
};

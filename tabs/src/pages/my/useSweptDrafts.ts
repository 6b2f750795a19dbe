import { useEffect } from 'react';
import { sweepDrafts, sweptLists } from '../../parts/drafts/sweepDrafts';
import { storedHere } from '../../parts/storedHere';
import { useProgramme } from '../../programme/TabProgramme';
import { useFreshness } from '../../programme/useFreshness';

/** Takes the person's drafts about settled matters away, once it is known for certain what is settled. */
export const useSweptDrafts = (): void => {
  const { account, replica } = useProgramme();
  const { asAt, behind = false, trouble } = useFreshness();
  const isCertain =
    trouble === undefined &&
    asAt !== undefined &&
    !behind &&
    sweptLists.every((list) => replica.complete.includes(list));
  useEffect(() => {
    const shelf = storedHere(window);
    if (isCertain && shelf) sweepDrafts(shelf, account.objectId, replica.snapshot);
  }, [isCertain, account, replica]);
};

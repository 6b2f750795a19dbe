import type { Seen } from '@ipmo-hub/teams-app/domain';
import { useCallback, useEffect, useState } from 'react';
import { useProgramme } from '../../../programme/TabProgramme';
import { storedHere } from '../../../parts/storedHere';
import { keepSeen, readSeen, seenKey } from './seenShelf';

interface LastLook {
  readonly seen: Seen | undefined;
  /** Puts a look down; false where the browser keeps nothing: it then holds as long as the page. */
  readonly mark: (seen: Seen) => boolean;
}

/** When whoever looks last marked a domain as seen, in this browser; another window's mark is heard. */
export const useSeen = (domain: string): LastLook => {
  const { place } = useProgramme();
  const key = seenKey(place, domain);
  const [state, setState] = useState(() => ({ key, seen: readSeen(storedHere(window), key) }));
  if (state.key !== key) setState({ key, seen: readSeen(storedHere(window), key) });
  useEffect(() => {
    const heard = (event: StorageEvent): void => {
      if (event.key === key) setState({ key, seen: readSeen(storedHere(window), key) });
    };
    window.addEventListener('storage', heard);
    return () => {
      window.removeEventListener('storage', heard);
    };
  }, [key]);
  const mark = useCallback(
    (seen: Seen): boolean => {
      setState({ key, seen });
      return keepSeen(storedHere(window), key, seen);
    },
    [key],
  );
  return { seen: state.seen, mark };
};

import { useEffect } from 'react';
import { useProgramme } from '../programme/TabProgramme';

interface Prepared {
  readonly prepare: () => Promise<void>;
}

/** By then the first view has what it needs. */
const restMs = 3_000;

/**
 * Fetches parts that a person is likely to open next, one after another, once what is shown is fresh and the browser has nothing better
 * to do: what has come needs no network later. `parts` is the same array at every drawing.
 */
export const useAhead = (parts: readonly Prepared[]): void => {
  const { freshness } = useProgramme();
  useEffect(() => {
    let timer: number | undefined;
    let gone = false;
    const idle = (work: () => void): void => {
      // Safari has no word for idle.
      if ('requestIdleCallback' in window) window.requestIdleCallback(work);
      else work();
    };
    const fetchFrom = (at: number): void => {
      const part = gone ? undefined : parts[at];
      if (!part) return;
      idle(() => {
        void part.prepare().then(() => {
          fetchFrom(at + 1);
        });
      });
    };
    const look = (): void => {
      const { trouble, behind, asAt } = freshness.state;
      if (timer !== undefined || trouble || behind || !asAt) return;
      timer = window.setTimeout(() => {
        fetchFrom(0);
      }, restMs);
    };
    look();
    const stop = freshness.subscribe(look);
    return () => {
      gone = true;
      window.clearTimeout(timer);
      stop();
    };
  }, [freshness, parts]);
};

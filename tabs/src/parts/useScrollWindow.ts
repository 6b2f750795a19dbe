import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { useElementHeight } from './useElementSize';

/** Pixels drawn beyond the edges, and the step in which the window moves: few renders, no blank edge. */
const margin = 320;
const step = 128;

const startOf = (element: Element | null): number => Math.floor(((element?.scrollTop ?? 0) - margin) / step) * step;

/** The stretch of a scrolling element's content worth drawing, in pixels from its top. */
export const useScrollWindow = (element: Element | null): { readonly from: number; readonly to: number } => {
  // Read when it scrolls and not when React asks: in the middle of a drawing the question would lay the page out.
  const known = useMemo(() => ({ from: startOf(element) }), [element]);
  const subscribe = useCallback(
    (tell: () => void) => {
      if (!element) return () => undefined;
      const read = (): void => {
        known.from = startOf(element);
        tell();
      };
      element.addEventListener('scroll', read, { passive: true });
      // A list that grew shorter may have scrolled by itself.
      const observer = new ResizeObserver(read);
      observer.observe(element);
      return () => {
        element.removeEventListener('scroll', read);
        observer.disconnect();
      };
    },
    [element, known],
  );
  const from = useSyncExternalStore(subscribe, () => known.from);
  const height = useElementHeight(element, 600);
  return { from: Math.max(0, from), to: from + height + 2 * margin + step };
};

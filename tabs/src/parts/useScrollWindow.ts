import { startTransition, useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useElementHeight } from './useElementSize';

/** Pixels drawn beyond the edges, and the step in which the window moves: few renders, no blank edge. */
const margin = 128;
const step = 64;

const startOf = (element: Element): number => Math.floor((element.scrollTop - margin) / step) * step;

/** The stretch of a scrolling element's content worth drawing, in pixels from its top. `first` is the element's height, where it is known before the page is laid out. */
export const useScrollWindow = (
  element: Element | null,
  first = 600,
): { readonly from: number; readonly to: number } => {
  // Read when it scrolls and not when React asks: in the middle of a drawing the question would lay the page out. At first it is at its top, and where it
  // is not, the observer says so once the page is laid out.
  const known = useMemo(() => ({ element, from: -margin }), [element]);
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
  const height = useElementHeight(element, first);
  const ahead = usePainted(element);
  const top = Math.max(0, from);
  if (!ahead && from <= -margin) return { from: 0, to: height };
  return { from: top, to: from + height + 2 * margin + step };
};

/** False until the element has been on the screen once: what first has to be seen comes first, what lies beyond the edges after it. */
const usePainted = (element: Element | null): boolean => {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    if (!element) return undefined;
    // A frame's own work comes before it is painted: when the next one begins it was.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        startTransition(() => {
          setPainted(true);
        });
      });
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [element]);
  return painted;
};

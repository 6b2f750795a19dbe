import { startTransition, useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useElementHeight } from './useElementSize';

/** Pixels drawn beyond the edges, and the step in which the window moves: few renders, no blank edge. */
const margin = 128;
const step = 64;

/** How far the content's top lies above the scroller's upper edge; what stands before it there makes this negative. */
const scrolledBy = (content: Element, scroller: Element): number =>
  content === scroller
    ? scroller.scrollTop
    : scroller.getBoundingClientRect().top - content.getBoundingClientRect().top;

const startOf = (content: Element, scroller: Element): number =>
  Math.floor((scrolledBy(content, scroller) - margin) / step) * step;

/**
 * The stretch of a scrolling element's content worth drawing, in pixels from its top. `first` is the element's height, where it is known before the page is
 * laid out; `scroller` is what scrolls, where that holds more than this element.
 */
export const useScrollWindow = (
  element: Element | null,
  first = 600,
  scroller = element,
): { readonly from: number; readonly to: number } => {
  // Read when it scrolls and not when React asks: in the middle of a drawing the question would lay the page out. At first it is at its top, and where it
  // is not, the observer says so once the page is laid out.
  const known = useMemo(() => ({ element, scroller, from: -margin }), [element, scroller]);
  const subscribe = useCallback(
    (tell: () => void) => {
      if (!element || !scroller) return () => undefined;
      const read = (): void => {
        known.from = startOf(element, scroller);
        tell();
      };
      scroller.addEventListener('scroll', read, { passive: true });
      // A list that grew shorter may have scrolled by itself.
      const observer = new ResizeObserver(read);
      observer.observe(element);
      return () => {
        scroller.removeEventListener('scroll', read);
        observer.disconnect();
      };
    },
    [element, scroller, known],
  );
  const from = useSyncExternalStore(subscribe, () => known.from);
  const height = useElementHeight(scroller, first);
  const ahead = usePainted(element);
  const top = Math.max(0, from);
  if (!ahead && from <= -margin) return { from: 0, to: height };
  // What begins below the screen's edge has its first lines all the same: the keyboard and screen readers come to them before they are scrolled to.
  return { from: top, to: Math.max(height, from + height + 2 * margin + step) };
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

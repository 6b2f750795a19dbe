import { useCallback, useSyncExternalStore } from 'react';

/** Pixels drawn beyond the edges, and the step in which the window moves: few renders, no blank edge. */
const margin = 320;
const step = 128;

/** The stretch of a scrolling element's content worth drawing, in pixels from its top. */
export const useScrollWindow = (element: Element | null): { readonly from: number; readonly to: number } => {
  const subscribe = useCallback(
    (tell: () => void) => {
      if (!element) return () => undefined;
      element.addEventListener('scroll', tell, { passive: true });
      const observer = new ResizeObserver(tell);
      observer.observe(element);
      return () => {
        element.removeEventListener('scroll', tell);
        observer.disconnect();
      };
    },
    [element],
  );
  const from = useSyncExternalStore(subscribe, () => Math.floor(((element?.scrollTop ?? 0) - margin) / step) * step);
  const height = useSyncExternalStore(subscribe, () => element?.clientHeight ?? 600);
  return { from: Math.max(0, from), to: from + height + 2 * margin + step };
};

import { useCallback, useMemo, useSyncExternalStore } from 'react';

/** Width of an element in pixels as it changes; `fallback` until it is laid out. */
export const useElementWidth = (element: Element | null, fallback = 0): number =>
  useSize(element, 'clientWidth', fallback);
export const useElementHeight = (element: Element | null, fallback = 0): number =>
  useSize(element, 'clientHeight', fallback);

const useSize = (element: Element | null, side: 'clientWidth' | 'clientHeight', fallback: number): number => {
  // Measuring while the page is half changed would lay it out once more. The observer is told once it is laid out, and what then changes is
  // still on the same frame.
  const known = useMemo(() => ({ element, size: fallback }), [element, fallback]);
  const subscribe = useCallback(
    (tell: () => void) => {
      if (!element) return () => undefined;
      const observer = new ResizeObserver(() => {
        known.size = element[side];
        tell();
      });
      observer.observe(element);
      return () => {
        observer.disconnect();
      };
    },
    [element, side, known],
  );
  return useSyncExternalStore(subscribe, () => known.size);
};

import { useCallback, useMemo, useSyncExternalStore } from 'react';

/** Width of an element in pixels as it changes; `fallback` until it is on the page. */
export const useElementWidth = (element: Element | null, fallback = 0): number =>
  useSize(element, 'clientWidth', fallback);
export const useElementHeight = (element: Element | null, fallback = 0): number =>
  useSize(element, 'clientHeight', fallback);

const useSize = (element: Element | null, side: 'clientWidth' | 'clientHeight', fallback: number): number => {
  // Asked for at every drawing, when the page is half changed: measuring then would lay it out each time.
  const known = useMemo(() => ({ size: element?.[side] ?? fallback }), [element, side, fallback]);
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

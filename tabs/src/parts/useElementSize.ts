import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';

/** Width of an element in pixels as it changes; `fallback` until it is laid out. */
export const useElementWidth = (element: Element | null, fallback = 0): number =>
  useSize(element, 'clientWidth', fallback);

/** The same of a page, which is as wide as its window until it is laid out; what the window's width becomes later (by a pinch, say) is not asked. */
export const usePageWidth = (page: Element | null): number => {
  const [first] = useState(() => window.innerWidth);
  return useElementWidth(page, first);
};

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

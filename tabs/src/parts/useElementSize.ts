import { useCallback, useSyncExternalStore } from 'react';

/** Width of an element in pixels as it changes; `fallback` until it is on the page. */
export const useElementWidth = (element: Element | null, fallback = 0): number =>
  useSize(element, 'clientWidth', fallback);
export const useElementHeight = (element: Element | null, fallback = 0): number =>
  useSize(element, 'clientHeight', fallback);

const useSize = (element: Element | null, side: 'clientWidth' | 'clientHeight', fallback: number): number => {
  const subscribe = useCallback(
    (tell: () => void) => {
      if (!element) return () => undefined;
      const observer = new ResizeObserver(tell);
      observer.observe(element);
      return () => {
        observer.disconnect();
      };
    },
    [element],
  );
  return useSyncExternalStore(subscribe, () => element?.[side] ?? fallback);
};

import { useLayoutEffect, useState } from 'react';

/**
 * For what stays at the page's lower edge, as a ref: says to the page how high it is (`--foot`), so that what the keyboard comes to stops above it and
 * what is said of a change does not cover it.
 */
export const useFoot = (): ((element: HTMLElement | null) => void) => {
  const [element, setElement] = useState<HTMLElement | null>(null);
  useLayoutEffect(() => {
    const page = element?.closest('main');
    if (!element || !page) return undefined;
    const observer = new ResizeObserver(() => {
      page.style.setProperty('--foot', `${String(element.offsetHeight)}px`);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      page.style.removeProperty('--foot');
    };
  }, [element]);
  return setElement;
};

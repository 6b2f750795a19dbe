import { useLayoutEffect } from 'react';

/** Keeps `--plan-x` on a scrolling element: how far, in pixels, it is scrolled to the side, below zero. */
export const useSideways = (scroller: HTMLElement | null): void => {
  useLayoutEffect(() => {
    if (!scroller) return undefined;
    // A new element is not scrolled yet; asking would lay the page out before it is complete.
    let known = 0;
    const follow = (): void => {
      const left = scroller.scrollLeft;
      if (left === known) return;
      known = left;
      scroller.style.setProperty('--plan-x', `${String(-left)}px`);
    };
    scroller.addEventListener('scroll', follow, { passive: true });
    return () => {
      scroller.removeEventListener('scroll', follow);
    };
  }, [scroller]);
};

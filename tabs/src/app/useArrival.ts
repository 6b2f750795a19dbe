import { useEffect, useRef } from 'react';

/** A page that has not come by then is not waited for. */
const patienceMs = 3_000;

const left: ReadonlySet<string> = new Set(['body', 'main', 'a']);

/**
 * Brings the focus to the heading of a page that a person went to: what had it before is gone, and a screen reader would begin at the
 * top of the frame. What the page itself gave the focus keeps it. `place` names the page; the first one, just opened, is left alone.
 */
export const useArrival = (place: string): void => {
  const last = useRef(place);
  useEffect(() => {
    if (last.current === place) return;
    last.current = place;
    const focus = (): boolean => {
      const heading = document.querySelector<HTMLElement>('main h1');
      // React hides the page that is left until the next one has come.
      if (!heading?.checkVisibility()) return false;
      const { activeElement } = document;
      // The link that was followed may still be there, where both pages are of one kind.
      if (activeElement && !left.has(activeElement.localName)) return true;
      heading.tabIndex = -1;
      heading.style.outline = 'none';
      heading.focus({ preventScroll: true });
      return true;
    };
    if (focus()) return;
    const observer = new MutationObserver(() => {
      if (focus()) observer.disconnect();
    });
    observer.observe(document.body, { childList: true, subtree: true });
    const timer = window.setTimeout(() => {
      observer.disconnect();
    }, patienceMs);
    return () => {
      observer.disconnect();
      window.clearTimeout(timer);
    };
  }, [place]);
};

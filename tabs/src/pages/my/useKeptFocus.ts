import { useEffect, useRef, type RefObject } from 'react';

/**
 * What had the focus may be answered and gone: then the focus goes to the heading of the part it stood in, so that the keyboard does not start
 * at the top again.
 */
export const useKeptFocus = (root: RefObject<HTMLElement | null>): void => {
  const section = useRef<Element | null>(null);
  useEffect(() => {
    const page = root.current;
    if (!page) return undefined;
    const remember = ({ target }: FocusEvent): void => {
      section.current = target instanceof Element ? target.closest('section') : null;
    };
    page.addEventListener('focusin', remember);
    const observer = new MutationObserver(() => {
      const { activeElement, body } = page.ownerDocument;
      if (activeElement && activeElement !== body) return;
      section.current?.querySelector<HTMLElement>('h2[tabindex]')?.focus({ preventScroll: true });
      section.current = null;
    });
    observer.observe(page, { childList: true, subtree: true });
    return () => {
      page.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, [root]);
};

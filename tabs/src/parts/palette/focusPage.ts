/** A page that has not come by then is not waited for. */
const patienceMs = 3_000;

/**
 * Brings the focus to the page's heading once it is there: after going elsewhere by a dialog, what had the focus before is gone, and a
 * screen reader would begin at the top of the frame.
 */
export const focusPage = (document: Document): void => {
  const focus = (): boolean => {
    const heading = document.querySelector<HTMLElement>('main h1') ?? document.querySelector('main');
    if (!heading?.checkVisibility()) return false;
    heading.tabIndex = -1;
    heading.style.outline = 'none';
    heading.focus({ preventScroll: true });
    return true;
  };
  const observer = new MutationObserver(() => {
    if (focus()) observer.disconnect();
  });
  // The page that is left may still be there for a moment: the next change of the document tells.
  observer.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => {
    observer.disconnect();
    if (document.activeElement === document.body) focus();
  }, patienceMs);
};

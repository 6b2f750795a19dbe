/**
 * Calls back once nothing hides the element from screen readers any more. A dialog that opens while the one before it still hides
 * the page would remember the page as hidden, and leave it so.
 */
export const whenUncovered = (element: Element, then: () => void): void => {
  const covered = (): boolean => element.closest('[aria-hidden="true"]') !== null;
  if (!covered()) {
    then();
    return;
  }
  const observer = new MutationObserver(() => {
    if (covered()) return;
    observer.disconnect();
    then();
  });
  observer.observe(element.ownerDocument.body, { attributes: true, attributeFilter: ['aria-hidden'], subtree: true });
};

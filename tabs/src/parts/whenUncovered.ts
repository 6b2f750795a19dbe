/** Milliseconds a closing dialog has to give the page back to screen readers. */
const patience = 500;

/**
 * Calls back once nothing hides the element from screen readers any more. A dialog that opens while the one before it still hides
 * the page would remember the page as hidden, and leave it so. Now and then the dialog library forgets to give the page back (when the
 * page changes under it while it closes): then it is taken back here, since no dialog is left to need it.
 */
export const whenUncovered = (element: Element, then: () => void): void => {
  const cover = (): Element | null => element.closest('[aria-hidden="true"]');
  if (!cover()) {
    then();
    return;
  }
  const end = (): void => {
    observer.disconnect();
    clearTimeout(timer);
    then();
  };
  const observer = new MutationObserver(() => {
    if (!cover()) end();
  });
  const timer = setTimeout(() => {
    for (let hidden = cover(); hidden; hidden = cover()) hidden.removeAttribute('aria-hidden');
    end();
  }, patience);
  observer.observe(element.ownerDocument.body, { attributes: true, attributeFilter: ['aria-hidden'], subtree: true });
};

/** Puts the focus on the heading of a part of the page that `element` stands on, and brings it into view. */
export const focusSection = (element: Element, title: string): void => {
  const headings = element.closest('main')?.querySelectorAll<HTMLElement>('section h2') ?? [];
  const heading = [...headings].find(({ textContent }) => textContent === title);
  heading?.focus();
  heading?.scrollIntoView({ block: 'nearest' });
};

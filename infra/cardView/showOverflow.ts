import type { Action } from 'adaptivecards';

/** The menu behind a card's “…”: the browser's own pop-over, inside the page's theme, closed by Escape or a click elsewhere. */
export const showOverflow = (actions: readonly Action[], target: HTMLElement): void => {
  const { ownerDocument: document } = target;
  const menu = document.createElement('div');
  menu.className = 'card-menu';
  menu.popover = 'auto';
  menu.role = 'menu';
  const items = actions.map((action) => {
    const item = document.createElement('button');
    item.type = 'button';
    item.role = 'menuitem';
    item.textContent = action.title ?? '';
    item.addEventListener('click', () => {
      menu.hidePopover();
      action.execute();
    });
    return item;
  });
  menu.append(...items);
  menu.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = items.findIndex((item) => item === document.activeElement);
    items[(at + step + items.length) % items.length]?.focus();
  });
  menu.addEventListener('toggle', (event) => {
    const isOpen = event.newState === 'open';
    target.setAttribute('aria-expanded', String(isOpen));
    if (!isOpen) menu.remove();
  });
  target.after(menu);
  menu.showPopover();
  place(menu, target.getBoundingClientRect());
  items[0]?.focus();
};

/** Below the button, or above it where there is no room; never beyond the window's edge. */
const place = (menu: HTMLElement, { left, top, bottom }: DOMRect): void => {
  const { clientWidth, clientHeight } = menu.ownerDocument.documentElement;
  const { offsetWidth, offsetHeight } = menu;
  const below = bottom + 4;
  menu.style.left = `${String(Math.max(4, Math.min(left, clientWidth - offsetWidth - 4)))}px`;
  menu.style.top = `${String(below + offsetHeight > clientHeight ? top - 4 - offsetHeight : below)}px`;
};

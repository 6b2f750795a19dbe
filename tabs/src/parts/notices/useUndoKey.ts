import { useEffect } from 'react';

/** Ctrl+Z (⌘Z) takes back what was saved last, as in a spreadsheet; in a field it is the field's own. */
export const useUndoKey = (active: boolean, undo: () => void): void => {
  useEffect(() => {
    if (!active) return undefined;
    const press = (event: KeyboardEvent): void => {
      const { target, key, ctrlKey, metaKey, altKey, shiftKey, defaultPrevented } = event;
      if (defaultPrevented || !(ctrlKey || metaKey) || altKey || shiftKey || key.toLowerCase() !== 'z') return;
      if (
        target instanceof Element &&
        target.closest('input, textarea, select, [contenteditable], dialog, [role=dialog]')
      )
        return;
      event.preventDefault();
      undo();
    };
    window.addEventListener('keydown', press);
    return () => {
      window.removeEventListener('keydown', press);
    };
  }, [active, undo]);
};

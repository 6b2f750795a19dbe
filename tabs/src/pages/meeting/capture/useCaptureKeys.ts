import { useEffect } from 'react';

export type CaptureKind = 'decision' | 'action' | 'note';

const keys: ReadonlyMap<string, CaptureKind> = new Map([
  ['d', 'decision'],
  ['a', 'action'],
  ['n', 'note'],
]);

/** D, A and N open their form from anywhere on the page, unless somebody types or chooses. */
export const useCaptureKeys = (open: (kind: CaptureKind) => void): void => {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { target, key, ctrlKey, metaKey, altKey, defaultPrevented } = event;
      if (defaultPrevented || ctrlKey || metaKey || altKey) return;
      const kind = keys.get(key.toLowerCase());
      if (
        !kind ||
        (target instanceof Element &&
          target.closest('input, textarea, select, [contenteditable], dialog, [role=dialog]'))
      )
        return;
      event.preventDefault();
      open(kind);
    };
    window.addEventListener('keydown', press);
    return () => {
      window.removeEventListener('keydown', press);
    };
  }, [open]);
};

import { useState } from 'react';

/** The last value there was. `turn` grows each time a value comes, to be the key of what shows it. */
export interface Lingering<T> {
  readonly shown: T | undefined;
  readonly turn: number;
}

/**
 * Keeps the last value after it is gone: a dialog has to be closed while it is still on the page, so that it gives back the focus
 * and takes away what hid the page behind it.
 */
export const useLingering = <T>(value: T | undefined): Lingering<T> => {
  const [kept, setKept] = useState<Lingering<T> & { readonly value: T | undefined }>({
    value,
    shown: value,
    turn: 0,
  });
  if (kept.value === value) return kept;
  const next = { value, shown: value ?? kept.shown, turn: value === undefined ? kept.turn : kept.turn + 1 };
  setKept(next);
  return next;
};

import { useCallback, useEffect, useMemo, useRef, useState, type FocusEvent, type PointerEvent } from 'react';

/** The milestone that the pointer rests on or the keyboard has come to, and the row it was found in. */
export interface Peek {
  readonly milestone: string;
  readonly index: number;
}

/** Rest before it shows, so that crossing the plan does not flicker; and time to reach the card before it goes. */
const restMs = 350;
const graceMs = 200;

const found = (target: EventTarget): Peek | undefined => {
  if (!(target instanceof Element)) return undefined;
  const milestone = target.closest<HTMLElement>('[data-milestone]')?.dataset['milestone'];
  const index = Number(target.closest<HTMLElement>('[data-index]')?.dataset['index'] ?? NaN);
  return milestone === undefined || Number.isNaN(index) ? undefined : { milestone, index };
};

/** Follows pointer and keyboard over the plan; `keep` is for what shows the peek, so that the pointer can move onto it. */
export const usePeek = () => {
  const [peek, setPeek] = useState<Peek>();
  const timer = useRef<number>(undefined);
  const later = useCallback((next: Peek | undefined, ms: number) => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      setPeek(next);
    }, ms);
  }, []);
  const hide = useCallback(() => {
    window.clearTimeout(timer.current);
    setPeek(undefined);
  }, []);
  useEffect(
    () => () => {
      window.clearTimeout(timer.current);
    },
    [],
  );
  const handlers = useMemo(
    () => ({
      onPointerOver: (event: PointerEvent) => {
        // A finger has no hover: it opens the milestone.
        if (event.pointerType !== 'mouse') return;
        const next = found(event.target);
        later(next, next ? restMs : graceMs);
      },
      onPointerLeave: () => {
        later(undefined, graceMs);
      },
      onPointerDown: hide,
      onScroll: hide,
      onBlur: hide,
      onFocus: (event: FocusEvent) => {
        if (event.target instanceof Element && event.target.matches(':focus-visible')) later(found(event.target), 0);
      },
    }),
    [later, hide],
  );
  const keep = useCallback(() => {
    window.clearTimeout(timer.current);
  }, []);
  return { peek, hide, keep, handlers };
};

export interface AttentionPorts {
  readonly window: Pick<Window, 'addEventListener' | 'removeEventListener'>;
  readonly document: Pick<Document, 'addEventListener' | 'removeEventListener' | 'visibilityState'>;
}

interface Hears {
  /** The page came into sight or went out of it. */
  readonly onSight: () => void;
  /** Somebody works with the page. */
  readonly onTouch: () => void;
  /** The network came or went. */
  readonly onNetwork: () => void;
}

/** Follows whether anybody looks at the page and works with it; answers the way to stop. */
export const watchAttention = ({ window, document }: AttentionPorts, hears: Hears): (() => void) => {
  const ofWindow = [
    ['focus', hears.onTouch],
    ['pointerdown', hears.onTouch],
    ['keydown', hears.onTouch],
    ['wheel', hears.onTouch],
    ['online', hears.onNetwork],
    ['offline', hears.onNetwork],
  ] as const;
  for (const [name, listener] of ofWindow) window.addEventListener(name, listener, { passive: true });
  document.addEventListener('visibilitychange', hears.onSight);
  return () => {
    for (const [name, listener] of ofWindow) window.removeEventListener(name, listener);
    document.removeEventListener('visibilitychange', hears.onSight);
  };
};

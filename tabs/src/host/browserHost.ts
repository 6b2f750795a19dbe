import type { Host, HostTheme } from './host';

/** A plain browser window: the theme follows the system's settings. */
export const browserHost = (window: Window): Host => {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const forced = window.matchMedia('(forced-colors: active)');
  const current = (): HostTheme => (forced.matches ? 'contrast' : dark.matches ? 'dark' : 'default');
  return {
    kind: 'browser',
    get theme() {
      return current();
    },
    nestedSignIn: false,
    onTheme: (listener) => {
      const tell = (): void => {
        listener(current());
      };
      for (const query of [dark, forced]) query.addEventListener('change', tell);
      return () => {
        for (const query of [dark, forced]) query.removeEventListener('change', tell);
      };
    },
    loaded: () => undefined,
  };
};

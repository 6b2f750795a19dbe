import type { Theme } from '@fluentui/react-components';
import type { Host, HostTheme } from '../host/host';
import { teamsLightTheme } from './lightTheme';

/** Light comes with the page; the others are fetched when the host wears them. */
const loaders: Readonly<Record<HostTheme, () => Promise<Theme>>> = {
  default: () => Promise.resolve(teamsLightTheme),
  dark: async () => (await import('./darkTheme')).teamsDarkTheme,
  contrast: async () => (await import('./contrastTheme')).teamsHighContrastTheme,
};

/** A theme and the name it goes by. */
export interface Worn {
  readonly name: HostTheme;
  readonly theme: Theme;
}

/** The host's theme as the page wears it: a change shows once its colours are here. */
export interface Themes {
  readonly worn: Worn;
  subscribe(listener: () => void): () => void;
}

/** Follows the host's theme. Resolves when the first one can be worn; a theme that cannot be fetched leaves the one before. */
export const followThemes = async (host: Pick<Host, 'theme' | 'onTheme'>, load = loaders): Promise<Themes> => {
  let worn: Worn = { name: 'default', theme: teamsLightTheme };
  let turn = 0;
  const listeners = new Set<() => void>();
  const wear = async (name: HostTheme): Promise<void> => {
    turn += 1;
    const mine = turn;
    const theme = await load[name]().catch(() => undefined);
    // A slower answer to an earlier change must not win.
    if (!theme || mine !== turn) return;
    worn = { name, theme };
    for (const listener of listeners) listener();
  };
  host.onTheme((name) => void wear(name));
  await wear(host.theme);
  return {
    get worn() {
      return worn;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

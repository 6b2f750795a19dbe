import { useCallback, useSyncExternalStore } from 'react';
import type { Host, HostTheme } from '../host/host';

/** The host's theme as it changes. */
export const useHostTheme = (host: Host): HostTheme => {
  const subscribe = useCallback((tell: () => void) => host.onTheme(tell), [host]);
  return useSyncExternalStore(subscribe, () => host.theme);
};

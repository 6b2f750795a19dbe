import { useEffect, useRef } from 'react';
import type { ThemeName } from '../address';
import { connectTab, type ConnectedTab, type TabPorts } from './connectTab';

interface TabFrameProps extends Omit<TabPorts, 'theme'> {
  readonly path: string;
  readonly themeName: ThemeName;
  readonly title: string;
}

/** A tab in its frame. The theme is pushed; for anything else that changes, the caller makes a new one (by its key). */
export const TabFrame = ({ path, themeName, title, ...ports }: TabFrameProps) => {
  const frame = useRef<HTMLIFrameElement>(null);
  const connected = useRef<ConnectedTab>(undefined);
  const first = useRef({ ports, path });
  const theme = useRef(themeName);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const { ports: initial, path: start } = first.current;
    const tab = connectTab(window, element, { ...initial, theme: () => theme.current });
    connected.current = tab;
    element.src = `${initial.tabsOrigin}${start}`;
    return () => {
      tab.disconnect();
    };
  }, []);
  useEffect(() => {
    if (theme.current === themeName) return;
    theme.current = themeName;
    connected.current?.setTheme(themeName);
  }, [themeName]);
  return (
    <iframe
      ref={frame}
      title={title}
      allow="clipboard-read; clipboard-write"
      style={{ border: 0, width: '100%', height: '100%', display: 'block' }}
    />
  );
};

import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { createAddress } from './app/address';
import { readConfig } from './app/readConfig';
import { createSession } from './app/session';
import { followThemes } from './app/themes';
import { browserHost } from './host/browserHost';
import { connectHost } from './host/connectHost';

/** The configuration as served, or the names of what is wrong with it; nothing served counts as everything missing. */
const fetchConfig = async (): ReturnType<typeof Promise.resolve<ReturnType<typeof readConfig>>> => {
  const response = await fetch('/config.json', { cache: 'no-store' });
  return readConfig(response.ok ? await response.json() : undefined);
};

const start = async (): Promise<void> => {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root element');
  const config = await fetchConfig().catch(() => readConfig(undefined));
  const origins = 'wrong' in config ? [] : config.hostOrigins;
  // A frame whose host does not answer still shows the plan, as a browser window would.
  const host = await connectHost(window, origins).catch(() => browserHost(window));
  const themes = followThemes(host);
  const address = createAddress(window, host.subPageId);
  const session = createSession({
    host,
    config,
    openSignIn: async (settings, from, choose) => {
      const { openSignIn } = await import('./signIn/openSignIn');
      return openSignIn(settings, from, window.location.origin, choose);
    },
    openProgramme: async (settings, signIn) => {
      const { openTabProgramme } = await import('./programme/openTabProgramme');
      return openTabProgramme(settings, signIn, window);
    },
  });
  createRoot(root).render(<App host={host} address={address} session={session} themes={await themes} />);
  host.loaded();
  await session.start();
};

void start();

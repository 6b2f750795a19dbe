import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { createAddress } from './app/address';
import { createConfigPort } from './app/createConfigPort';
import { StylesOnce } from './app/StylesOnce';
import { createSession } from './app/session';
import { followThemes } from './app/themes';
import { browserHost } from './host/browserHost';
import { connectHost } from './host/connectHost';

const start = async (): Promise<void> => {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root element');
  const config = createConfigPort(() => fetch('/config.json', { cache: 'no-store' }));
  const origins = await config().then(
    (read) => ('wrong' in read ? [] : read.hostOrigins),
    // The session says so, and asks again when the person does.
    () => [],
  );
  // A frame whose host does not answer still shows the plan, as a browser window would.
  const host = await connectHost(window, origins).catch(() => browserHost(window));
  const themes = followThemes(host);
  const address = createAddress(window, host.subPageId);
  const session = createSession({
    host,
    config: async () => {
      const read = await config();
      // The host was looked for without knowing who may be one: the page begins anew, now that it can.
      const framed = window.parent !== window;
      if (framed && origins.length === 0 && !('wrong' in read) && read.hostOrigins.length > 0) window.location.reload();
      return read;
    },
    openSignIn: async (settings, from, choose) => {
      const { openSignIn } = await import('./signIn/openSignIn');
      return openSignIn(settings, from, window.location.origin, choose);
    },
    openProgramme: async (settings, signIn) => {
      const { openTabProgramme } = await import('./programme/openTabProgramme');
      return openTabProgramme(settings, signIn, window);
    },
  });
  createRoot(root).render(
    <StylesOnce>
      <App host={host} address={address} session={session} themes={await themes} />
    </StylesOnce>,
  );
  host.loaded();
  await session.start();
};

void start();

import { Suspense, useEffect, useSyncExternalStore, type ReactElement } from 'react';
import type { Host } from '../host/host';
import { ErrorMessage } from '../parts/ErrorMessage';
import { lazyPart } from '../parts/lazyPart';
import { Skeleton } from '../parts/Skeleton';
import { ProgrammeContext } from '../programme/TabProgramme';
import { words } from '../words';
import { useAddress } from './AddressContext';
import { PaletteHost } from './PaletteHost';
import { prepareRoute, RoutedPage } from './RoutedPage';
import type { Session } from './session';

// Nobody who sees the plan at once has seen this before it.
const Threshold = lazyPart(async () => (await import('./Threshold')).Threshold, 'place');

/** The way in: loading, trouble, sign-in, and at last the page. */
export const Entrance = ({ host, session }: { readonly host: Host; readonly session: Session }): ReactElement => {
  const state = useSyncExternalStore(session.subscribe, () => session.state);
  const address = useAddress();
  useEffect(() => void prepareRoute(address.pathname, host), [address, host]);
  switch (state.kind) {
    case 'starting':
      return <Skeleton />;
    case 'ready':
      return (
        <ProgrammeContext value={state.programme}>
          <PaletteHost>
            <RoutedPage host={host} />
          </PaletteHost>
        </ProgrammeContext>
      );
    case 'failed':
      return <ErrorMessage title={words.app.failed} error={state.error} onRetry={() => void session.start()} />;
    default:
      return (
        <Suspense fallback={<Skeleton />}>
          <Threshold state={state} session={session} />
        </Suspense>
      );
  }
};

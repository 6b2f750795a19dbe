import { Button } from '@fluentui/react-components';
import { LockClosed32Regular } from '@fluentui/react-icons/svg/lock-closed';
import { useSyncExternalStore, type ReactElement } from 'react';
import type { Host } from '../host/host';
import { ErrorMessage } from '../parts/ErrorMessage';
import { Message } from '../parts/Message';
import { Skeleton } from '../parts/Skeleton';
import { ProgrammeContext } from '../programme/TabProgramme';
import { words } from '../words';
import { RoutedPage } from './RoutedPage';
import type { Session } from './session';

/** The way in: loading, sign-in, trouble, and at last the page. */
export const Entrance = ({ host, session }: { readonly host: Host; readonly session: Session }): ReactElement => {
  const state = useSyncExternalStore(session.subscribe, () => session.state);
  switch (state.kind) {
    case 'starting':
      return <Skeleton />;
    case 'ready':
      return (
        <ProgrammeContext value={state.programme}>
          <RoutedPage host={host} />
        </ProgrammeContext>
      );
    case 'failed':
      return <ErrorMessage title={words.app.failed} error={state.error} onRetry={() => void session.start()} />;
    case 'misconfigured':
      return (
        <Message role="alert" title={words.app.misconfigured}>
          {words.app.misconfiguredWhy(state.wrong)}
        </Message>
      );
    case 'unavailable':
      return (
        <Message
          role="alert"
          icon={<LockClosed32Regular />}
          title={words.app.unavailable}
          actions={
            <Button as="a" href={window.location.href} target="_blank" rel="noreferrer">
              {words.app.openInBrowser}
            </Button>
          }
        >
          {words.app.unavailableWhy}
        </Message>
      );
    case 'signed-out':
      return (
        <Message
          icon={<LockClosed32Regular />}
          title={words.app.signedOut}
          actions={
            <Button appearance="primary" onClick={() => void session.signIn()}>
              {words.app.signIn}
            </Button>
          }
        >
          {state.trouble ? `${state.trouble.say} ${state.trouble.next}` : words.app.signedOutWhy}
        </Message>
      );
  }
};

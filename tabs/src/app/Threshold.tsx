import { Button } from '@fluentui/react-components';
import { LockClosed32Regular } from '@fluentui/react-icons/svg/lock-closed';
import type { ReactElement } from 'react';
import { Message } from '../parts/Message';
import { words } from '../words';
import { LeftMessage } from './LeftMessage';
import type { Session, SessionState } from './session';

interface Props {
  readonly state: Extract<SessionState, { readonly kind: 'left' | 'misconfigured' | 'unavailable' | 'signed-out' }>;
  readonly session: Session;
}

/** Where the plan is not shown because nobody is signed in, or cannot be. */
export const Threshold = ({ state, session }: Props): ReactElement => {
  switch (state.kind) {
    case 'left':
      return <LeftMessage left={state.left} onAgain={() => void session.start()} />;
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

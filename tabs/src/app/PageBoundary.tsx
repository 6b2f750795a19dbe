import { Component, type ReactNode } from 'react';
import { Message } from '../parts/Message';
import { words } from '../words';
import { PlainButton } from '../parts/PlainButton';

interface State {
  readonly broken: boolean;
}

/** Keeps a programming mistake in one page from leaving a blank frame. */
export class PageBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { broken: false };

  static getDerivedStateFromError(): State {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <Message
        role="alert"
        title={words.app.pageBroke}
        actions={
          <PlainButton
            appearance="primary"
            onClick={() => {
              window.location.reload();
            }}
          >
            {words.app.reload}
          </PlainButton>
        }
      >
        {words.app.pageBrokeWhy}
      </Message>
    );
  }
}

import { Component, type ReactNode } from 'react';
import { NotLoaded } from './NotLoaded';
import { NotLoadedNote } from './NotLoadedNote';

/**
 * How a part that did not come says so: in its own place (`place`), in a bar at the window's lower edge where it would have covered the
 * page (`bar`), or not at all where nobody asked for it (`silent`).
 */
export type PartShape = 'place' | 'bar' | 'silent';

interface Props {
  readonly shape: PartShape;
  readonly children: ReactNode;
  /** Called before the part is fetched again. */
  readonly onAgain: () => void;
  readonly onGiveUp?: (() => void) | undefined;
  readonly meanwhile?: ReactNode;
}

interface State {
  readonly error?: unknown;
  readonly dismissed?: boolean;
}

/** Keeps a part that did not load from taking the page with it; any other mistake is for the page's own boundary. */
export class PartBoundary extends Component<Props, State> {
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override componentDidMount(): void {
    window.addEventListener('online', this.again);
  }

  override componentWillUnmount(): void {
    window.removeEventListener('online', this.again);
    // What is shown anew is fetched anew.
    if (this.state.error !== undefined) this.props.onAgain();
  }

  private readonly again = (): void => {
    if (this.state.error === undefined) return;
    this.props.onAgain();
    this.setState({ error: undefined, dismissed: false });
  };

  private readonly giveUp = (): void => {
    this.setState({ dismissed: true });
    this.props.onGiveUp?.();
  };

  override render(): ReactNode {
    const { error, dismissed } = this.state;
    const { shape, children, meanwhile } = this.props;
    if (error === undefined) return children;
    if (!(error instanceof NotLoaded)) throw error;
    return (
      <>
        {meanwhile}
        {shape !== 'silent' && !dismissed && (
          <NotLoadedNote inPlace={shape === 'place'} onAgain={this.again} onGiveUp={this.giveUp} />
        )}
      </>
    );
  }
}

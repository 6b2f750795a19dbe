import { createElement, use, type ComponentType, type ReactElement, type ReactNode } from 'react';
import { NotLoaded } from './NotLoaded';
import { PartBoundary, type PartShape } from './PartBoundary';

export interface LazyExtras {
  /** What closes the part, where closing is not its own: offered while it cannot be loaded. */
  readonly onGiveUp?: () => void;
  /** Stays beside the bar that says the part did not come: what it was opened by. */
  readonly meanwhile?: ReactNode;
}

export interface LazyPart<P> {
  (props: P & LazyExtras): ReactElement;
  /** Fetches the part ahead of its use; without a network it is left for later. */
  readonly prepare: () => Promise<void>;
}

/**
 * React's `lazy` for a part that may fail to come, offline or after a deployment that renamed its file: the failure stays inside the
 * part, which says so as `shape` tells and is fetched again on a press, on the network's return, or when it is next shown. While it
 * comes, the nearest Suspense shows its fallback; once it was prepared it is there at once.
 */
export const lazyPart = <P extends object>(
  load: () => Promise<ComponentType<P>>,
  shape: PartShape = 'bar',
): LazyPart<P> => {
  let ready: ComponentType<P> | undefined;
  let coming: Promise<ComponentType<P>> | undefined;
  const fetched = (): Promise<ComponentType<P>> =>
    (coming ??= load().then(
      (part) => (ready = part),
      (cause: unknown): never => {
        throw new NotLoaded(cause);
      },
    ));
  // A failure is kept until somebody tries again: a drawing that asked anew by itself would ask without end.
  const forget = (): void => {
    coming = undefined;
  };
  const Inside = (props: P): ReactElement => createElement(ready ?? use(fetched()), props);
  const Part = ({ onGiveUp, meanwhile, ...rest }: LazyExtras & object): ReactElement => (
    <PartBoundary shape={shape} onAgain={forget} onGiveUp={onGiveUp} meanwhile={meanwhile}>
      <Inside {...(rest as P)} />
    </PartBoundary>
  );
  return Object.assign(Part, { prepare: () => fetched().then(() => undefined, forget) });
};

import { Suspense, type ReactElement } from 'react';
import type { ListName } from '@ipmo-hub/teams-app/lists';
import { useDropped, useSaved, useUnsent } from '../../programme/useEdits';
import { lazyPart } from '../lazyPart';
import { useAhead } from '../useAhead';
import { OfflineNotice } from './OfflineNotice';
import { UnfitNotice } from './UnfitNotice';
import { useClash } from './useClash';

// Rare, and never the first thing a page has to say.
const SavedNotice = lazyPart(async () => (await import('./SavedNotice')).SavedNotice, 'silent');
const DroppedNotice = lazyPart(async () => (await import('./DroppedNotice')).DroppedNotice);
const RefusedNotice = lazyPart(async () => (await import('./RefusedNotice')).RefusedNotice);
const ConflictDialog = lazyPart(async () => (await import('./ConflictDialog')).ConflictDialog);

const ahead = [ConflictDialog, RefusedNotice, SavedNotice, DroppedNotice];

interface Props {
  /** Opens the form that holds a refused change; without it, a milestone's own panel. */
  readonly onOpen?: (list: ListName, id: string) => void;
  /** A panel or dialog of the page is there: two at once would each think the other one has to stay hidden. */
  readonly covered?: boolean;
  /** Told when the dialog about a clash comes onto the page, and when it has left it. */
  readonly onDialog?: (present: boolean) => void;
}

const nothing = (): void => undefined;

/** What every page has to say of changes on their way, and the question when two people changed the same; each part is silent while there is nothing. */
export const PageNotices = ({ onOpen, covered = false, onDialog = nothing }: Props): ReactElement => {
  useAhead(ahead);
  const dropped = useDropped();
  const saved = useSaved();
  const refused = useUnsent().some(({ state }) => state.kind === 'refused');
  const clash = useClash();
  return (
    <>
      <OfflineNotice />
      <Suspense fallback={null}>
        {refused && <RefusedNotice onOpen={onOpen} />}
        {dropped.length > 0 && <DroppedNotice />}
      </Suspense>
      <UnfitNotice />
      <div role="status">
        <Suspense fallback={null}>{saved && <SavedNotice />}</Suspense>
      </div>
      <Suspense fallback={null}>
        {clash.shown && (
          <ConflictDialog
            key={clash.shown.key}
            clash={clash.shown}
            open={clash.open && !covered}
            onPresent={onDialog}
          />
        )}
      </Suspense>
    </>
  );
};

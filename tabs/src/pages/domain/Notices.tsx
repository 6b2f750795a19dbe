import { lazy, Suspense, type ReactElement } from 'react';
import { useDropped } from '../../programme/useEdits';
import { OfflineNotice } from './OfflineNotice';
import { SavedNotice } from './SavedNotice';
import { UnfitNotice } from './UnfitNotice';
import type { DomainScene } from './useDomain';

// Rare, and never the first thing a page has to say.
const DroppedNotice = lazy(async () => ({ default: (await import('./DroppedNotice')).DroppedNotice }));
const RefusedNotice = lazy(async () => ({ default: (await import('./RefusedNotice')).RefusedNotice }));

/** What the page has to say beside the plan; each part is silent while there is nothing. */
export const Notices = ({ view }: { readonly view: DomainScene }): ReactElement => {
  const dropped = useDropped();
  const refused = [...view.pending.values()].some(({ state }) => state.kind === 'refused');
  return (
    <>
      <OfflineNotice />
      <Suspense fallback={null}>
        {refused && (
          <RefusedNotice
            onOpen={(milestone) => {
              view.go({ ...view.state, milestone });
            }}
          />
        )}
        {dropped.length > 0 && <DroppedNotice today={view.today} />}
      </Suspense>
      <UnfitNotice />
      <SavedNotice view={view} />
    </>
  );
};

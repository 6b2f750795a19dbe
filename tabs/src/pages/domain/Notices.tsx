import type { ReactElement } from 'react';
import { DroppedNotice } from './DroppedNotice';
import { OfflineNotice } from './OfflineNotice';
import { RefusedNotice } from './RefusedNotice';
import { SavedNotice } from './SavedNotice';
import { UnfitNotice } from './UnfitNotice';
import type { DomainScene } from './useDomain';

/** What the page has to say beside the plan; each part is silent while there is nothing. */
export const Notices = ({ view }: { readonly view: DomainScene }): ReactElement => (
  <>
    <OfflineNotice />
    <RefusedNotice
      onOpen={(milestone) => {
        view.go({ ...view.state, milestone });
      }}
    />
    <DroppedNotice today={view.today} />
    <UnfitNotice />
    <SavedNotice view={view} />
  </>
);

import type { ReactElement } from 'react';
import { OfflineNotice } from './OfflineNotice';
import { RefusedNotice } from './RefusedNotice';
import { SavedNotice } from './SavedNotice';
import { UnfitNotice } from './UnfitNotice';

/** What the page has to say beside the plan; each part is silent while there is nothing. */
export const Notices = (): ReactElement => (
  <>
    <OfflineNotice />
    <RefusedNotice />
    <UnfitNotice />
    <SavedNotice />
  </>
);

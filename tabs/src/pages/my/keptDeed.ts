import type { PendingDeed } from '../../programme/deeds/createDeeds';

/**
 * What was set off about an item and may still come to pass, so that it is not set off anew beside it. One refused for good is told of above the page, and
 * may be done again.
 */
export const keptDeed = (pending: readonly PendingDeed[], about: string | undefined): PendingDeed | undefined =>
  about === undefined
    ? undefined
    : pending.findLast(
        ({ about: item, state }) =>
          item === about && (state.kind === 'waiting' || state.kind === 'saving' || isInVain(state)),
      );

/** SharePoint failed on it time after time: it is sent again only when the person says so. */
export const isInVain = (state: PendingDeed['state']): boolean => state.kind === 'refused' && state.again === true;

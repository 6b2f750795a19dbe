import { useState } from 'react';
import type { Conflict } from '@ipmo-hub/teams-app/graph';
import type { ListName } from '@ipmo-hub/teams-app/lists';
import { useChanges } from '../../programme/useEdits';

export interface Clash {
  /** Names this clash: another version of the others', or another field, is another one. */
  readonly key: string;
  readonly list: ListName;
  readonly id: string;
  readonly conflict: Conflict<ListName>;
}

/** The first clash that waits for a choice, and after it is settled the one that was: its dialog has to close while it is still on the page. */
export const useClash = (): { readonly shown: Clash | undefined; readonly open: boolean } => {
  const [shown, setShown] = useState<Clash>();
  const [now] = useChanges().flatMap(({ list, id, state }): readonly Clash[] => {
    if (state.kind !== 'conflict') return [];
    const { theirs, fields } = state.conflict;
    return [{ key: [list, id, theirs.etag, ...fields].join(' '), list, id, conflict: state.conflict }];
  });
  if (now && now.key !== shown?.key) setShown(now);
  return { shown, open: now !== undefined };
};

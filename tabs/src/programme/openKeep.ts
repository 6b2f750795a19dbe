import type { KeptReplica } from '@ipmo-hub/teams-app/graph';
import { createKeep, type Keep } from './keep/createKeep';
import { openKeepShelf } from './keep/keepShelf';
import type { Place } from './keep/place';
import { exclusiveOf } from './keep/windows';
import { openChannel } from './openChannel';

/** The browser window, with what some browsers lack. */
type KeepWindow = Pick<Window, 'document' | 'navigator' | 'setTimeout' | 'clearTimeout' | 'addEventListener'> & {
  readonly indexedDB?: IDBFactory;
  readonly IDBKeyRange?: typeof IDBKeyRange;
  readonly BroadcastChannel?: typeof BroadcastChannel;
};

/** What a person's browser keeps of the programme between visits, on this window's own storage; `live` as in `KeepPorts`. */
export const openKeep = (window: KeepWindow, place: Place, replica: KeptReplica, live: () => boolean): Keep => {
  const { document } = window;
  const keep = createKeep({
    place,
    replica,
    openShelf: async () => {
      const { indexedDB, IDBKeyRange } = window;
      if (!indexedDB || !IDBKeyRange) throw new Error('This browser keeps nothing for pages.');
      return openKeepShelf({ indexedDB, IDBKeyRange }, place);
    },
    exclusive: exclusiveOf(window.navigator),
    channel: openChannel(window, 'ipmo-hub-lists'),
    timers: {
      set: (work, ms) => window.setTimeout(work, ms),
      clear: (timer) => {
        if (typeof timer === 'number') window.clearTimeout(timer);
      },
    },
    visible: () => document.visibilityState === 'visible',
    live,
  });
  // A window that goes out of sight may never come back.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void keep.flush();
  });
  window.addEventListener('pagehide', () => void keep.flush());
  return keep;
};

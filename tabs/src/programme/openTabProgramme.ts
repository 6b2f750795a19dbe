import { createCalendar } from '@ipmo-hub/teams-app/domain';
import { openProgramme } from '@ipmo-hub/teams-app/graph';
import type { TabsConfig } from '../app/readConfig';
import type { SignIn } from '../signIn/signIn';
import { placeKey } from './keep/place';
import { exclusiveOf } from './keep/windows';
import { openChannel } from './openChannel';
import { openKeep } from './openKeep';
import { openQueue } from './queue/createQueue';
import { createQueuedEdits } from './queue/queuedEdits';
import { openQueueShelf } from './queue/queueShelf';
import { sendWrite } from './sendWrite';
import { createSignalledFreshness } from './signal';
import type { TabProgramme } from './TabProgramme';

/** The browser window, with the parts that TypeScript counts among its globals. */
export type TabWindow = Window & Pick<typeof globalThis, 'IDBKeyRange' | 'BroadcastChannel' | 'crypto'>;

/** Opens the programme's lists for the signed-in person, as they were at the last visit if that was here; nothing is read yet. */
export const openTabProgramme = async (
  config: TabsConfig,
  signIn: SignIn,
  window: TabWindow,
): Promise<TabProgramme> => {
  const now = (): Date => new Date(Date.now() + config.clockOffsetMs);
  const { replica, store } = await openProgramme({
    fetch: (input, init) => window.fetch(input, init),
    base: config.graph,
    site: config.site,
    token: () => signIn.token(),
    now,
    sleep: (ms) => new Promise((resolve) => window.setTimeout(resolve, ms)),
    random: () => Math.random(),
    urgency: 'person',
  });
  const { account } = signIn;
  const place = { tenant: config.tenantId, person: account.objectId, site: config.site };
  const keep = openKeep(window, place, replica);
  const kept = await keep.restore();
  const calendar = createCalendar({});
  const online = (): boolean => window.navigator.onLine;
  const queue = await openQueue({
    place,
    openShelf: () => openQueueShelf(window.indexedDB, placeKey(place)),
    exclusive: exclusiveOf(window.navigator),
    channel: openChannel(window, 'ipmo-hub-queue'),
    now,
    newId: () => window.crypto.randomUUID(),
    online,
    send: (write) => sendWrite({ account: account.objectId, replica, store, calendar, now }, write),
  });
  const edits = createQueuedEdits({ queue, online });
  const freshness = createSignalledFreshness({
    replica,
    now,
    asAt: kept?.asAt,
    window,
    document: window.document,
    elapsed: () => window.performance.now(),
    later: (ms, work) => {
      const timer = window.setTimeout(work, ms);
      return () => {
        window.clearTimeout(timer);
      };
    },
    random: () => Math.random(),
    online,
    signal:
      config.bot === undefined
        ? undefined
        : {
            bot: config.bot,
            token: () => signIn.token([`api://${config.clientId}/access_as_user`]),
            fetch: (input, init) => window.fetch(input, init),
          },
  });
  freshness.subscribe(() => {
    const { trouble, behind, asAt } = freshness.state;
    if (trouble || behind) return;
    if (asAt) keep.note(asAt);
    // Once SharePoint answers again, what waited is sent.
    void edits.resend();
  });
  keep.start();
  return { account, replica, calendar, now, edits, freshness };
};

import { AppError } from '@ipmo-hub/teams-app/errors';
import { openProgramme } from '@ipmo-hub/teams-app/graph';
import type { ListName } from '@ipmo-hub/teams-app/lists';
import type { TabsConfig } from '../app/readConfig';
import type { SignIn } from '../signIn/signIn';
import { createLeaving } from './createLeaving';
import { createDeeds } from './deeds/createDeeds';
import { forgetStored } from './forgetStored';
import { placeKey } from './keep/place';
import { exclusiveOf } from './keep/windows';
import { noteWrites } from './noteWrites';
import { personOf } from './personOf';
import { openChannel } from './openChannel';
import { openKeep } from './openKeep';
import { programmeCalendar } from './programmeCalendar';
import { openQueue } from './queue/createQueue';
import { createQueuedEdits } from './queue/queuedEdits';
import { openQueueShelf } from './queue/queueShelf';
import { createSignalledFreshness, openBotService } from './signal';
import type { Later } from './signal/later';
import type { TabProgramme } from './TabProgramme';

/** The browser window, with the parts that TypeScript counts among its globals. */
export type TabWindow = Window & Pick<typeof globalThis, 'IDBKeyRange' | 'BroadcastChannel' | 'crypto'>;

/** By then the first view has what it needs. */
const writerRestMs = 3_000;

/** Not needed to see a plan, so it does not hold the first view up; without it a change waits, as without a network. */
const loadWriter = () =>
  import('./sendWrite').catch((cause: unknown): never => {
    throw new AppError('graph.unreachable', { cause });
  });

/** Opens the programme's lists for the signed-in person, as they were at the last visit if that was here; nothing is read yet. */
export const openTabProgramme = async (
  config: TabsConfig,
  signIn: SignIn,
  window: TabWindow,
): Promise<TabProgramme> => {
  const now = (): Date => new Date(Date.now() + config.clockOffsetMs);
  const { replica, store, drive } = await openProgramme({
    fetch: (input, init) => window.fetch(input, init),
    base: config.graph,
    site: config.site,
    token: (refused) => signIn.token(undefined, refused),
    now,
    sleep: (ms) => new Promise((resolve) => window.setTimeout(resolve, ms)),
    random: () => Math.random(),
    urgency: 'person',
  });
  const later: Later = (ms, work) => {
    const timer = window.setTimeout(work, ms);
    return () => {
      window.clearTimeout(timer);
    };
  };
  const { account } = signIn;
  const place = { tenant: config.tenantId, person: account.objectId, site: config.site };
  const keep = openKeep(window, place, replica, () => freshness.live);
  const calendarNow = programmeCalendar(replica);
  const online = (): boolean => window.navigator.onLine;
  const bot =
    config.bot === undefined
      ? undefined
      : openBotService({
          bot: config.bot,
          token: () => signIn.token([`api://${config.clientId}/access_as_user`]),
          fetch: (input, init) => window.fetch(input, init),
          replica,
        });
  const openingQueue = openQueue({
    place,
    openShelf: () => openQueueShelf(window.indexedDB, placeKey(place)),
    exclusive: exclusiveOf(window.navigator),
    channel: openChannel(window, 'ipmo-hub-queue'),
    now,
    newId: () => window.crypto.randomUUID(),
    online,
    later,
    send: async (write, attempted, at) => {
      const wrote = new Set<ListName>();
      const noting = noteWrites(store, (list) => wrote.add(list));
      const ports = { account: account.objectId, replica, store: noting, calendar: calendarNow(), now };
      const { sendWrite } = await loadWriter();
      try {
        const outcome = await sendWrite(ports, write, attempted, at);
        // It may have been found written, by an earlier attempt.
        if (write.kind !== 'deed' && outcome.kind !== 'refused' && outcome.kind !== 'conflict') wrote.add(write.list);
        return outcome;
      } finally {
        // What was written before something failed is there for others as well.
        if (wrote.size > 0) bot?.moved([...wrote]);
      }
    },
  });
  // Side by side: where the storage is silent, both wait for it in vain.
  const [kept, queue] = await Promise.all([keep.restore(), openingQueue]);
  const edits = createQueuedEdits({ queue, online });
  const deeds = createDeeds({ queue, online });
  const freshness = createSignalledFreshness({
    replica,
    now,
    asAt: kept?.asAt,
    window,
    document: window.document,
    elapsed: () => window.performance.now(),
    later,
    random: () => Math.random(),
    online,
    connect: bot?.connect,
    relay: bot?.relay,
  });
  freshness.subscribe(() => {
    const { trouble, behind, asAt } = freshness.state;
    if (trouble || behind) return;
    if (asAt) keep.note(asAt);
    // While there is a network, for when there is none; once the plan is drawn.
    window.setTimeout(() => void loadWriter().catch(() => undefined), writerRestMs);
    // Once SharePoint answers again, what waited is sent.
    void edits.resend();
  });
  const leaving = createLeaving({
    signIn,
    keep: { forget: async () => [await keep.forget(), forgetStored(window)].every(Boolean) },
    stopKeeping: keep.start(),
    queue,
    place,
    channel: openChannel(window, 'ipmo-hub-leaving'),
  });
  return {
    account,
    place,
    replica,
    get calendar() {
      return calendarNow();
    },
    now,
    edits,
    deeds,
    run: async (work) => {
      const person = personOf(replica.snapshot, account.objectId);
      if (!person) throw new AppError('authority.unknownPerson');
      const wrote = new Set<ListName>();
      try {
        return await work({
          actor: { kind: 'person', person },
          replica,
          store: noteWrites(store, (list) => wrote.add(list)),
          calendar: calendarNow(),
          now,
        });
      } finally {
        if (wrote.size > 0) bot?.moved([...wrote]);
      }
    },
    freshness,
    drive,
    leaving,
  };
};

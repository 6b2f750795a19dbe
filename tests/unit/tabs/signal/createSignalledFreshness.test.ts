import { AppError } from '@ipmo-hub/teams-app/errors';
import type { ListName } from '@ipmo-hub/teams-app/lists';
import { tabLists } from '../../../../tabs/src/programme/freshness';
import { createSignalledFreshness } from '../../../../tabs/src/programme/signal';
import type { Brought } from '../../../../tabs/src/programme/signal/questionOf';
import { createSignalClient } from '../../../../tabs/src/programme/signal/createSignalClient';
import { virtualTime } from '../../bot/signal/virtualTime';

const minute = 60_000;

/** A page before a bot that answers as told. */
const rig = ({
  withBot = true,
  relaying = false,
  asAt,
}: { withBot?: boolean; relaying?: boolean; asAt?: Date } = {}) => {
  const time = virtualTime();
  const asked: (readonly ListName[])[] = [];
  const changes = new Set<ListName>();
  const versions = new Map<ListName, number>();
  const handlers = new Map<string, () => void>();
  const target = {
    addEventListener: (name: string, handler: () => void) => void handlers.set(name, handler),
    removeEventListener: (name: string) => void handlers.delete(name),
  };
  let visible = true;
  let fault: Error | undefined;
  let connections = 0;
  let refusal: Response | undefined;
  let send: ((text: string) => void) | undefined;
  let close: (() => void) | undefined;
  const relayAsked: object[] = [];
  let relay: (() => Promise<Brought>) | undefined;
  const fetch = (_url: unknown, init?: RequestInit): Promise<Response> => {
    connections += 1;
    if (refusal) return Promise.resolve(refusal.clone());
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        send = (text) => controller.enqueue(new TextEncoder().encode(text));
        close = () => controller.close();
        init?.signal?.addEventListener('abort', () => controller.error(new Error('aborted')));
      },
    });
    return Promise.resolve(new Response(body, { headers: { 'Content-Type': 'text/event-stream' } }));
  };
  const freshness = createSignalledFreshness({
    replica: {
      version: (list) => versions.get(list) ?? 0,
      faults: new Map(),
      refresh: (only = []) => {
        asked.push(only);
        if (fault) return Promise.reject(fault);
        const changed = only.filter((list) => changes.delete(list));
        for (const list of changed) versions.set(list, (versions.get(list) ?? 0) + 1);
        return Promise.resolve(changed);
      },
    },
    now: time.now,
    asAt,
    elapsed: time.elapsed,
    later: time.later,
    random: () => 0.5,
    window: target as unknown as Window,
    document: {
      ...target,
      get visibilityState() {
        return visible ? 'visible' : 'hidden';
      },
    } as unknown as Document,
    connect: withBot
      ? (hears) =>
          createSignalClient({
            bot: 'https://bot.example',
            schema: 's1',
            token: () => Promise.resolve('t'),
            fetch,
            ...hears,
          })
      : undefined,
    relay: relaying
      ? ({ boot, counters, held }) => {
          relayAsked.push({ boot, ...Object.fromEntries(counters), ...(held.length > 0 && { held }) });
          return relay?.() ?? Promise.reject(new Error('no relay'));
        }
      : undefined,
  });
  const tell = async (counters: object, boot = 'b1'): Promise<void> => {
    send?.(`event: lists\ndata: ${JSON.stringify({ boot, counters })}\n\n`);
    await time.settle();
  };
  const askedIn = async (ms: number): Promise<readonly (readonly ListName[])[]> => {
    asked.length = 0;
    await time.pass(ms);
    return [...asked];
  };
  const beat = async (): Promise<void> => {
    send?.(': beat\n\n');
    await time.settle();
  };
  /** What is read while the bot is heard all the time. */
  const askedWhileHeard = async (ms: number): Promise<readonly (readonly ListName[])[]> => {
    const reads: (readonly ListName[])[] = [];
    for (let left = ms; left > 0; left -= 25_000) {
      await beat();
      reads.push(...(await askedIn(Math.min(25_000, left))));
    }
    return reads;
  };
  /** Signed in, lists read, connected, first counters told. */
  const enter = async (): Promise<() => void> => {
    await freshness.refresh();
    const stop = freshness.start();
    await time.settle();
    await tell(Object.fromEntries(tabLists.map((list) => [list, 1])));
    for (const list of tabLists) changes.add(list);
    await time.pass(minute);
    asked.length = relayAsked.length = 0;
    return stop;
  };
  return {
    time,
    freshness,
    asked,
    handlers,
    changes,
    versions,
    tell,
    askedIn,
    enter,
    askedWhileHeard,
    drop: async () => {
      close?.();
      await time.settle();
    },
    refuse: (answer: Response | undefined) => (refusal = answer),
    fail: (error: Error | undefined) => (fault = error),
    see: (now: boolean) => {
      visible = now;
      handlers.get('visibilitychange')?.();
    },
    connections: () => connections,
    relayAsked,
    /** From now on the bot brings these, and has the tab read the others after so long. */
    relays: (counters: Partial<Record<ListName, number>>, after = 0) => {
      relay = () => Promise.resolve({ counters: new Map(Object.entries(counters) as [ListName, number][]), after });
    },
  };
};

test('reads only what moved, once for changes that come together, and all every ten minutes while it hears the bot', async () => {
  const { freshness, enter, tell, changes, askedIn, askedWhileHeard } = rig();
  await enter();
  expect(freshness.live).toBe(true);
  changes.add('milestones');
  await tell({ milestones: 2 });
  await tell({ milestones: 3 });
  expect(await askedIn(1_000)).toEqual([['milestones']]);
  expect(await askedWhileHeard(30 * minute)).toEqual([tabLists, tabLists, tabLists]);
});

test('what moved but brought nothing is looked at once more, unless it was an own write', async () => {
  const { enter, tell, versions, askedIn } = rig();
  await enter();
  await tell({ milestones: 2 });
  expect(await askedIn(minute)).toEqual([['milestones'], ['milestones']]);
  versions.set('milestones', 99);
  await tell({ milestones: 3 });
  expect((await askedIn(10_000)).slice(0, 2)).toEqual([['milestones']]);
});

test('a list out of view is read when it is shown, not before', async () => {
  const { freshness, enter, tell, changes, askedIn } = rig();
  await enter();
  freshness.onView.show(['milestones', 'people']);
  changes.add('escalations');
  await tell({ escalations: 2 });
  expect(await askedIn(10_000)).toEqual([]);
  const hide = freshness.onView.show(['escalations']);
  expect(await askedIn(1_000)).toEqual([]);
  hide();
});

test('what is shown before it starts is read when it does', async () => {
  const { freshness, asked, time } = rig();
  await freshness.refresh();
  asked.length = 0;
  const hide = freshness.onView.show(['risks', 'milestones']);
  await time.settle();
  expect(asked).toEqual([]);
  const stop = freshness.start();
  await time.settle();
  expect(asked).toEqual([['risks']]);
  hide();
  stop();
});

test('what is being read when it starts is not read again', async () => {
  const { freshness, asked, time } = rig();
  const first = freshness.refresh();
  freshness.onView.show(['risks', 'milestones']);
  freshness.start();
  await first;
  await time.settle();
  expect(asked).toEqual([tabLists, ['risks']]);
});

test('after a broken connection it reads what moved meanwhile, and nothing when nothing did', async () => {
  const { freshness, enter, tell, drop, askedIn, changes, connections } = rig();
  await enter();
  await drop();
  expect(freshness.live).toBe(false);
  expect(await askedIn(3_000)).toEqual([]);
  expect(connections()).toBe(2);
  changes.add('projects');
  await tell({ milestones: 1, projects: 2 });
  expect(await askedIn(10_000)).toEqual([['projects']]);
});

test('a bot that began anew and gives no turns has every tab look, each in its own time, and once more', async () => {
  const { enter, tell, askedIn } = rig();
  await enter();
  await tell({ milestones: 0, projects: 0 }, 'b2');
  expect(await askedIn(14_000)).toEqual([]);
  expect(await askedIn(minute)).toEqual([
    ['projects', 'milestones'],
    ['projects', 'milestones'],
  ]);
});

test('after a new start of the bot the tab asks it whether what is here is what the bot has, and reads nothing that is', async () => {
  const { freshness, enter, tell, relays, relayAsked, askedIn, askedWhileHeard } = rig({ relaying: true });
  await enter();
  relays(Object.fromEntries(tabLists.map((list) => [list, 7])));
  await tell(Object.fromEntries(tabLists.map((list) => [list, 7])), 'b2');
  expect(await askedIn(14_000)).toEqual([]);
  expect(relayAsked).toEqual([]);
  expect(await askedWhileHeard(5 * minute)).toEqual([]);
  expect(relayAsked).toEqual([{ boot: 'b2', held: tabLists }]);
  expect(freshness.state.trouble).toBeUndefined();
  relays({ milestones: 8 });
  await tell({ milestones: 8 }, 'b2');
  await askedIn(1_000);
  expect(relayAsked.slice(1)).toEqual([{ boot: 'b2', milestones: 7 }]);
});

test('what differs after a new start of the bot is read in the turn that it names, and compared once more', async () => {
  const { enter, tell, relays, relayAsked, changes, askedWhileHeard } = rig({ relaying: true });
  await enter();
  relays({ projects: 1 }, 100_000);
  changes.add('milestones');
  await tell({ milestones: 1, projects: 1 }, 'b2');
  expect(await askedWhileHeard(114_000)).toEqual([]);
  // In its turn it asks once more: the bot may know by now what this person may read.
  expect(await askedWhileHeard(2_000)).toEqual([]);
  expect(relayAsked.slice(1)).toEqual([{ boot: 'b2', held: ['milestones'] }]);
  relays({}, 0);
  expect(await askedWhileHeard(100_000)).toEqual([['milestones']]);
  relays({ milestones: 1 });
  expect(await askedWhileHeard(minute)).toEqual([]);
  expect(relayAsked.at(-1)).toEqual({ boot: 'b2', held: ['milestones'] });
});

test('a change soon after a new start of the bot does not have all lists read at once', async () => {
  const { enter, tell, changes, askedIn } = rig();
  await enter();
  await tell(Object.fromEntries(tabLists.map((list) => [list, 0])), 'b2');
  await askedIn(2_000);
  changes.add('milestones');
  await tell({ milestones: 1 }, 'b2');
  expect(await askedIn(2_000)).toEqual([['milestones']]);
  const others = tabLists.filter((list) => list !== 'milestones');
  expect((await askedIn(12_000))[0]).toEqual(others);
});

test('an own read that lagged behind what the bot told first is looked at once more, and every ten minutes', async () => {
  const { freshness, tell, changes, versions, askedIn, askedWhileHeard, time } = rig();
  await freshness.refresh();
  freshness.start();
  await time.settle();
  await tell({ milestones: 1 });
  expect(await askedIn(1_000)).toEqual([['milestones']]);
  changes.add('milestones');
  expect(await askedIn(5_000)).toEqual([['milestones']]);
  expect(versions.get('milestones')).toBe(1);
  expect(await askedWhileHeard(11 * minute)).toEqual([tabLists]);
});

test('while the bot can compare, the look every ten minutes reads nothing', async () => {
  const { enter, relays, relayAsked, askedWhileHeard } = rig({ relaying: true });
  await enter();
  relays(Object.fromEntries(tabLists.map((list) => [list, 1])));
  expect(await askedWhileHeard(20 * minute)).toEqual([]);
  expect(relayAsked).toEqual([
    { boot: 'b1', held: tabLists },
    { boot: 'b1', held: tabLists },
  ]);
});

test('the plan is as at when the oldest of the lists on view was read', async () => {
  const { freshness, enter, tell, changes, askedIn, time } = rig();
  const hide = freshness.onView.show(['milestones']);
  await freshness.refresh();
  const first = time.now();
  expect(freshness.state).toEqual({ asAt: first });
  await time.pass(minute);
  // Nothing else was read yet: what is shown now is of no time.
  hide();
  expect(freshness.state).toEqual({});
  await enter();
  const all = freshness.state.asAt;
  changes.add('milestones');
  await tell({ milestones: 2 });
  await askedIn(1_000);
  expect(freshness.state).toEqual({ asAt: all });
  freshness.onView.show(['milestones']);
  expect(freshness.state.asAt?.getTime()).toBeGreaterThan(all?.getTime() ?? 0);
});

test('a plan of an earlier visit stays behind until all of it that is shown was read', async () => {
  const asAt = new Date('2026-11-20T16:00:00Z');
  const { freshness } = rig({ withBot: false, asAt });
  const hide = freshness.onView.show(['milestones']);
  expect(freshness.state).toEqual({ asAt, behind: true });
  await freshness.refresh();
  expect(freshness.state.behind).toBeUndefined();
  hide();
  expect(freshness.state).toEqual({ asAt, behind: true });
});

test('silence is no connection', async () => {
  const { freshness, enter, time, connections } = rig();
  await enter();
  await time.pass(75_000);
  expect(freshness.live).toBe(false);
  expect(connections()).toBeGreaterThan(1);
});

test.each([401, 403, 404, 429, 503])('refused with %i it looks for itself, as without a bot', async (status) => {
  const { freshness, refuse, askedIn, connections } = rig();
  refuse(new Response(null, { status }));
  freshness.start();
  expect((await askedIn(2 * minute)).length).toBeGreaterThanOrEqual(4);
  expect(freshness.live).toBe(false);
  expect(connections()).toBeLessThanOrEqual(status === 403 || status === 404 ? 1 : 7);
});

test('without a bot it looks less and less often, once a minute at least, at once when touched again, never while hidden', async () => {
  const { freshness, handlers, see, asked, askedIn } = rig({ withBot: false });
  freshness.start();
  expect(asked).toEqual([tabLists]);
  expect(await askedIn(minute)).toHaveLength(3);
  const firstHour = await askedIn(60 * minute);
  expect(firstHour.length).toBeLessThan(65);
  expect(await askedIn(60 * minute)).toHaveLength(60);
  await askedIn(minute);
  handlers.get('keydown')?.();
  expect(await askedIn(1_000)).toHaveLength(1);
  see(false);
  expect(await askedIn(60 * minute)).toEqual([]);
  see(true);
  expect(await askedIn(1_000)).toEqual([tabLists]);
});

test('hidden it lets go of the bot; seen again it connects, and reads what moved while it was away', async () => {
  const { freshness, enter, see, tell, asked, askedIn, connections, time, handlers } = rig();
  const stop = await enter();
  await tell({ people: 2 });
  see(false);
  expect(await askedIn(10 * minute)).toEqual([]);
  expect([freshness.live, connections()]).toEqual([false, 1]);
  see(true);
  expect(asked).toEqual([['people']]);
  await time.settle();
  await tell({ people: 2, milestones: 2 });
  expect(await askedIn(2_000)).toEqual([['milestones']]);
  stop();
  expect(handlers.size).toBe(0);
  expect(await askedIn(60 * minute)).toEqual([]);
});

test('trouble with SharePoint is tried again though the bot is heard', async () => {
  const { freshness, enter, tell, fail, askedIn, changes } = rig();
  await enter();
  fail(new AppError('graph.busy'));
  await tell({ milestones: 2 });
  await askedIn(1_000);
  expect(freshness.state.trouble?.code).toBe('graph.busy');
  fail(undefined);
  changes.add('milestones');
  expect((await askedIn(minute)).flat()).toContain('milestones');
  expect(freshness.state.trouble).toBeUndefined();
});

test('what moved is asked of the bot from where this tab stands, and SharePoint is left alone', async () => {
  const { freshness, enter, tell, relays, relayAsked, askedIn } = rig({ relaying: true });
  await enter();
  relays({ milestones: 3, projects: 2 });
  await tell({ milestones: 2, projects: 2 });
  expect(await askedIn(minute)).toEqual([]);
  expect(relayAsked).toEqual([{ boot: 'b1', milestones: 1, projects: 1 }]);
  expect(freshness.state.trouble).toBeUndefined();
  // The bot was ahead of what it had told.
  await tell({ milestones: 3 });
  expect(await askedIn(minute)).toEqual([]);
  relays({ milestones: 4 });
  await tell({ milestones: 4 });
  expect(await askedIn(minute)).toEqual([]);
  expect(relayAsked.slice(1)).toEqual([{ boot: 'b1', milestones: 3 }]);
});

test('what the bot cannot give is read from SharePoint, in the turn that it names, once for all that moves meanwhile', async () => {
  const { enter, tell, relays, relayAsked, changes, askedIn } = rig({ relaying: true });
  await enter();
  relays({ projects: 2 }, 20_000);
  changes.add('milestones');
  await tell({ milestones: 2, projects: 2 });
  expect(await askedIn(15_000)).toEqual([]);
  await tell({ milestones: 3 });
  expect(await askedIn(4_000)).toEqual([]);
  relays({});
  expect(await askedIn(10_000)).toEqual([['milestones']]);
  expect(relayAsked.slice(1)).toEqual([{ boot: 'b1', held: ['milestones'] }]);
  // From then on the bot can be asked again.
  relays({ milestones: 4 });
  await tell({ milestones: 4 });
  expect(await askedIn(minute)).toEqual([]);
  expect(relayAsked.at(-1)).toEqual({ boot: 'b1', milestones: 3 });
});

test('a relay that fails leaves the tab to itself, at once', async () => {
  const { enter, tell, changes, askedIn } = rig({ relaying: true });
  await enter();
  changes.add('milestones');
  await tell({ milestones: 2 });
  expect(await askedIn(1_000)).toEqual([['milestones']]);
});

test('hidden it asks the bot for nothing; seen again it asks once for all that moved', async () => {
  const { enter, tell, see, relays, relayAsked, askedIn, time } = rig({ relaying: true });
  await enter();
  relays({ milestones: 4, people: 2 });
  see(false);
  expect(await askedIn(10 * minute)).toEqual([]);
  see(true);
  await time.settle();
  await tell({ milestones: 4, people: 2, projects: 1 });
  expect(await askedIn(2_000)).toEqual([]);
  expect(relayAsked).toEqual([{ boot: 'b1', people: 1, milestones: 1 }]);
});

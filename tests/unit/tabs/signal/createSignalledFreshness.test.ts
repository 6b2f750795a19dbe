import { AppError } from '@ipmo-hub/teams-app/errors';
import type { ListName } from '@ipmo-hub/teams-app/lists';
import { tabLists } from '../../../../tabs/src/programme/freshness';
import { createSignalledFreshness } from '../../../../tabs/src/programme/signal';
import { virtualTime } from '../../bot/signal/virtualTime';

const minute = 60_000;

/** A page before a bot that answers as told. */
const rig = ({ withBot = true }: { withBot?: boolean } = {}) => {
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
      refresh: (only = []) => {
        asked.push(only);
        if (fault) return Promise.reject(fault);
        const changed = only.filter((list) => changes.delete(list));
        for (const list of changed) versions.set(list, (versions.get(list) ?? 0) + 1);
        return Promise.resolve(changed);
      },
    },
    now: time.now,
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
    signal: withBot ? { bot: 'https://bot.example', token: () => Promise.resolve('t'), fetch } : undefined,
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
  /** Signed in, lists read, connected, first counters told. */
  const enter = async (): Promise<() => void> => {
    await freshness.refresh();
    const stop = freshness.start();
    await time.settle();
    await tell(Object.fromEntries(tabLists.map((list) => [list, 1])));
    for (const list of tabLists) changes.add(list);
    await time.pass(minute);
    asked.length = 0;
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
    beat: async () => {
      send?.(': beat\n\n');
      await time.settle();
    },
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
  };
};

test('reads only what moved, once for changes that come together, and nothing else while it hears the bot', async () => {
  const { freshness, enter, tell, changes, askedIn, beat } = rig();
  await enter();
  expect(freshness.live).toBe(true);
  changes.add('milestones');
  await tell({ milestones: 2 });
  await tell({ milestones: 3 });
  expect(await askedIn(1_000)).toEqual([['milestones']]);
  for (let beats = 0; beats < 60; beats += 1) {
    await beat();
    expect(await askedIn(25_000)).toEqual([]);
  }
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

test('a bot that began anew has every tab look, each in its own time', async () => {
  const { enter, tell, askedIn } = rig();
  await enter();
  await tell({ milestones: 0, projects: 0 }, 'b2');
  expect(await askedIn(14_000)).toEqual([]);
  expect((await askedIn(2_000))[0]).toEqual(['projects', 'milestones']);
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

test('without a bot it looks less and less often, at once when touched again, never while hidden', async () => {
  const { freshness, handlers, see, askedIn } = rig({ withBot: false });
  freshness.start();
  expect(await askedIn(minute)).toHaveLength(4);
  const firstHour = await askedIn(60 * minute);
  expect(firstHour.length).toBeLessThan(30);
  expect(await askedIn(60 * minute)).toHaveLength(12);
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

import type { ListName } from '@ipmo-hub/teams-app/lists';
import { createEventStream } from '../../../../bot/src/signal/createEventStream';
import { createHub, type Listener } from '../../../../bot/src/signal/createHub';
import { virtualTime } from './virtualTime';

const hour = 3_600_000;

const sink = () => {
  const written: string[] = [];
  const listeners = new Map<string, () => void>();
  let ended: 'ended' | 'destroyed' | undefined;
  let full = false;
  return {
    written,
    ended: () => ended,
    fill: () => (full = true),
    drain: () => {
      full = false;
      listeners.get('drain')?.();
    },
    write: (text: string) => {
      written.push(text);
      return !full;
    },
    end: () => (ended = 'ended'),
    destroy: () => (ended = 'destroyed'),
    on: () => undefined,
    once: (event: string, listener: () => void) => void listeners.set(event, listener),
  };
};

const rig = (limits: Parameters<typeof createHub>[0]['limits'] = {}) => {
  const time = virtualTime();
  const counters = new Map<ListName, number>();
  const busy: boolean[] = [];
  const hub = createHub({
    boot: 'b1',
    counter: (list) => counters.get(list) ?? 0,
    later: time.later,
    onBusy: (now) => busy.push(now),
    limits,
  });
  const join = (
    person = 'p1',
    lists: readonly ListName[] = ['milestones', 'projects'],
    lifeMs = hour,
    relayed = false,
  ) => {
    const out = sink();
    const listener: Listener = {
      person,
      lists,
      lifeMs,
      relayed: () => relayed,
      stream: createEventStream(out, { onReady: () => hub.resume(listener), onClose: () => hub.leave(listener) }),
    };
    const admission = hub.admit(listener);
    const news = () =>
      out.written
        .filter((text) => text.startsWith('event'))
        .map((text) => JSON.parse(text.split('data: ')[1] ?? '') as unknown);
    return { out, listener, admission, news };
  };
  const move = (...lists: ListName[]) => {
    for (const list of lists) counters.set(list, (counters.get(list) ?? 0) + 1);
    hub.moved(lists);
  };
  return { time, hub, busy, join, move };
};

test('tells how the lists stand, then which moved; changes that come together are one event, and nobody hears of lists not asked for', async () => {
  const { time, join, move } = rig();
  const { news } = join();
  expect(news()).toEqual([{ boot: 'b1', counters: { milestones: 0, projects: 0 } }]);
  move('milestones');
  move('milestones', 'projects', 'notices');
  await time.pass(1_000);
  move('notices');
  await time.pass(1_000);
  expect(news().slice(1)).toEqual([{ boot: 'b1', counters: { milestones: 2, projects: 1 } }]);
});

test('a crowd is told in turn, so that it does not ask SharePoint all at once; who waits hears of later changes in the same event', async () => {
  const { time, join, move } = rig({ toldPerSecond: 10 });
  const tabs = Array.from({ length: 35 }, (_, index) => join(`p${String(index)}`));
  const told = () => tabs.filter(({ news }) => news().length > 1).length;
  move('milestones');
  await time.pass(300);
  expect(told()).toBe(10);
  move('milestones');
  await time.pass(10_000);
  expect(told()).toBe(35);
  expect(tabs[34]?.news()).toHaveLength(2);
  expect(tabs[34]?.news()[1]).toEqual({ boot: 'b1', counters: { milestones: 2 } });
  expect(tabs[0]?.news()).toHaveLength(3);
});

test('those who are given what changed are told at once, five hundred a second, beside the others who wait their turn', async () => {
  const { time, join, move } = rig();
  const relayed = Array.from({ length: 1_000 }, (_, index) => join(`r${String(index)}`, ['milestones'], hour, true));
  const own = Array.from({ length: 20 }, (_, index) => join(`o${String(index)}`));
  const told = (tabs: typeof own) => tabs.filter(({ news }) => news().length > 1).length;
  move('milestones');
  await time.pass(300);
  expect([told(relayed), told(own)]).toEqual([50, 10]);
  await time.pass(1_000);
  expect(told(relayed)).toBeLessThanOrEqual(550);
  await time.pass(1_000);
  expect([told(relayed), told(own)]).toEqual([1_000, 20]);
});

test('a slow reader is sent nothing more until it has read, then the latest; one that never reads is dropped', async () => {
  const { time, hub, join, move } = rig();
  const slow = join('p1');
  slow.out.fill();
  move('milestones');
  await time.pass(1_000);
  for (let change = 0; change < 50; change += 1) {
    move('milestones');
    await time.pass(1_000);
  }
  expect(slow.out.written.filter((text) => text.startsWith('event'))).toHaveLength(2);
  slow.out.drain();
  await time.pass(2_000);
  expect(slow.news().at(-1)).toEqual({ boot: 'b1', counters: { milestones: 51 } });
  slow.out.fill();
  await time.pass(4 * 25_000);
  expect(slow.out.ended()).toBe('destroyed');
  expect(hub.size).toBe(0);
});

test('beats every 25 seconds; a token that ends, a person who left and a hub that closes end the stream; nothing is left behind', async () => {
  const { time, hub, busy, join } = rig();
  const short = join('p1', ['milestones'], 60_000);
  const left = join('p2');
  const last = join('p3');
  expect(busy).toEqual([true]);
  await time.pass(59_000);
  expect(short.out.written.filter((text) => text === ': beat\n\n')).toHaveLength(2);
  await time.pass(1_000);
  expect(short.out.ended()).toBe('ended');
  hub.review((person) => person !== 'p2');
  expect([left.out.ended(), last.out.ended()]).toEqual(['ended', undefined]);
  hub.close();
  expect(last.out.ended()).toBe('ended');
  expect(join('p4').admission).toBe('closed');
  expect(busy).toEqual([true, false]);
  expect(time.waiting()).toBe(0);
  hub.open();
  expect(join('p4').admission).toBe('admitted');
});

test('so many for a person, so many in all; who goes makes room', () => {
  const { hub, join } = rig({ perPerson: 2, inAll: 3 });
  const first = join('p1');
  expect([join('p1'), join('p1'), join('p2'), join('p3')].map(({ admission }) => admission)).toEqual([
    'admitted',
    'too-many',
    'admitted',
    'too-many',
  ]);
  hub.leave(first.listener);
  hub.leave(first.listener);
  expect(join('p3').admission).toBe('admitted');
});

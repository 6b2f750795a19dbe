import { AppError } from '@ipmo-hub/teams-app/errors';
import { placeKey, type Place } from '../../../../tabs/src/programme/keep/place';
import { openQueue, type QueuePorts } from '../../../../tabs/src/programme/queue/createQueue';
import type { QueuedWrite } from '../../../../tabs/src/programme/queue/entry';
import { openQueueShelf, type QueueShelf } from '../../../../tabs/src/programme/queue/queueShelf';
import { virtualTime } from '../../bot/signal/virtualTime';
import { createBrowser, settle, type Browser } from '../keep/browserRig';

const place: Place = { tenant: 't', person: 'ada', site: 's' };
const write = (title: string): QueuedWrite => ({ kind: 'deed', name: 'wake', input: {}, title });

let serial = 0;
/** A window's queue on a clock of the test's, before a SharePoint that answers as told. */
const open = async (browser: Browser, answers: (Error | 'done')[], ports: Partial<QueuePorts> = {}) => {
  const time = virtualTime();
  const sent: { title: string; attempted: boolean; at: number }[] = [];
  const opening = openQueue({
    place,
    openShelf: () => openQueueShelf(browser.storage.indexedDB, placeKey(place)),
    exclusive: undefined,
    channel: undefined,
    now: time.now,
    newId: () => `e${String((serial += 1))}`,
    online: () => true,
    later: time.later,
    send: (one, attempted) => {
      sent.push({ title: one.kind === 'deed' ? one.title : '', attempted, at: time.elapsed() });
      const answer = answers.shift() ?? 'done';
      return answer === 'done' ? Promise.resolve({ kind: 'done' as const }) : Promise.reject(answer);
    },
    ...ports,
  });
  return { opening, sent, time };
};
const failed = () => new AppError('graph.unexpected', { unclear: true });

test('what SharePoint failed at is tried again by itself, as attempted, after a growing rest', async () => {
  const { opening, sent, time } = await open(createBrowser(), [failed(), failed(), failed()]);
  const queue = await opening;
  await queue.put([write('one')]);
  await queue.drain();
  expect(queue.entries).toMatchObject([{ attempted: true, state: { kind: 'waiting' } }]);
  // Whatever sets the queue off, it rests.
  await queue.drain();
  expect(sent).toHaveLength(1);
  for (let second = 0; second < 60; second += 1) {
    await time.pass(1_000);
    await settle(10);
  }
  expect(queue.entries).toEqual([]);
  const gaps = sent.slice(1).map(({ at }, index) => at - sent[index]!.at);
  expect(sent.slice(1).every(({ attempted }) => attempted)).toBe(true);
  expect(gaps).toHaveLength(3);
  expect(gaps[1]).toBeGreaterThan(gaps[0]!);
  expect(gaps[2]).toBeGreaterThan(gaps[1]!);
});

test('storage that never answers is not waited for', async () => {
  const { opening, sent, time } = await open(createBrowser(), [], { openShelf: () => new Promise(() => undefined) });
  await settle(5);
  await time.pass(2_000);
  const queue = await opening;
  expect(queue.kept).toBe(false);
  await queue.put([write('one')]);
  await queue.drain();
  expect(sent).toMatchObject([{ title: 'one' }]);
});

test('storage that gave out once is opened again by the next change, and knows what was sent meanwhile', async () => {
  const browser = createBrowser();
  let broken = false;
  const openShelf = async (): Promise<QueueShelf> => {
    const shelf = await openQueueShelf(browser.storage.indexedDB, placeKey(place));
    const change: QueueShelf['change'] = (step) =>
      broken ? Promise.reject(new DOMException('gone', 'InvalidStateError')) : shelf.change(step);
    return { ...shelf, change };
  };
  const unreachable = new AppError('graph.unreachable');
  const { opening, sent } = await open(browser, [unreachable], { openShelf });
  const queue = await opening;
  await queue.put([write('one'), write('two')]);
  broken = true;
  await queue.drain();
  expect([queue.kept, sent.map(({ title }) => title)]).toEqual([false, ['one', 'two']]);
  broken = false;
  await queue.put([write('three')]);
  expect(queue.kept).toBe(true);
  const later = await open(browser, []);
  const next = await later.opening;
  expect(next.entries).toMatchObject([
    { write: { title: 'one' }, attempted: true },
    { write: { title: 'three' }, attempted: false },
  ]);
});

test('storage that could not be opened at first brings what an earlier visit left there', async () => {
  const browser = createBrowser();
  const first = await (await open(browser, [])).opening;
  await first.put([write('left')]);
  let broken = true;
  const { opening, sent } = await open(browser, [], {
    openShelf: () =>
      broken ? Promise.reject(new Error('busy')) : openQueueShelf(browser.storage.indexedDB, placeKey(place)),
  });
  const queue = await opening;
  await queue.put([write('new')]);
  expect(queue.kept).toBe(false);
  broken = false;
  await queue.drain();
  expect(sent.map(({ title }) => title).sort()).toEqual(['left', 'new']);
  expect((await (await open(browser, [])).opening).entries).toEqual([]);
});

import type { Programme } from '@ipmo-hub/teams-app/graph';
import type { Milestone } from '@ipmo-hub/teams-app/lists';
import type { Place } from '../../../../tabs/src/programme/keep/place';
import type { QueuePorts } from '../../../../tabs/src/programme/queue/createQueue';
import { createQueuedEdits } from '../../../../tabs/src/programme/queue/queuedEdits';
import { openRig, type Rig } from '../../../unit/teams-app/graph/rig/openRig';
import { createBrowser, settle } from '../../../unit/tabs/keep/browserRig';
import { createLocks, openWindow, seedProgramme, versionsOf, type QueueRig } from '../../../unit/tabs/queue/queueRig';

// The queue with the real rules, store and storage against the local tenant; its versions say what was written, and how often.

const ada: Place = { tenant: 'icb', person: 'ada', site: 'plan' };
const start = '2026-11-30';
const mine = '2026-12-11';

let rig: Rig;
let outsider: Programme;
let shared: QueueRig;
let ben: string;
beforeEach(async () => {
  rig = await openRig();
  outsider = await rig.open();
  ({ ben } = await seedProgramme(outsider));
  shared = { rig, browser: createBrowser(), locks: createLocks(), now: () => new Date('2026-11-23T09:00:00Z') };
});
afterEach(() => rig.close());

const open = async (change: Partial<QueuePorts> = {}) => {
  const window = await openWindow(shared, ada, change);
  await window.programme.replica.refresh();
  const edits = createQueuedEdits({ queue: window.queue, online: () => window.online });
  return Object.assign(window, { edits });
};
const first = ({ replica }: Programme): Milestone =>
  [...replica.snapshot.milestones.values()].find(({ key }) => key === 'VAL-01.1')!;
/** Somebody else writes over what is there now. */
const elsewhere = async (patch: Partial<Milestone>): Promise<void> => {
  await outsider.replica.refresh();
  expect(await outsider.store.update('milestones', first(outsider), patch)).toMatchObject({ kind: 'updated' });
};
const forecasts = async (): Promise<unknown[]> =>
  (await versionsOf(rig, first(outsider), 'Forecast')).map((day) => String(day).slice(0, 10)).reverse();
/** Saves, and loses every answer to it after SharePoint acted. */
const saveUnheard = async (window: Awaited<ReturnType<typeof open>>, patch: object): Promise<void> => {
  window.lose = 20;
  await window.edits.save(first(window.programme), patch);
  window.lose = 0;
  expect(window.edits.pending.get(first(window.programme).id)?.state.kind).toBe('waiting');
};
const stateOf = ({ edits }: Awaited<ReturnType<typeof open>>) => edits.pending.get(first(outsider).id)?.state;
beforeEach(() => outsider.replica.refresh());

test('an answer lost: the next attempt finds the change there, also after a reload and in another window', async () => {
  const one = await open();
  await saveUnheard(one, { forecast: mine });
  one.kill();
  const [two, three] = [await open(), await open()];
  await Promise.all([two.edits.resend(), three.edits.resend()]);
  await settle();
  expect([two.edits.pending.size, three.edits.pending.size]).toEqual([0, 0]);
  expect(await forecasts()).toEqual([start, mine]);
  expect(first(two.programme).moved).toBe(1);
});

test('an answer lost, and the old value put back by somebody: the person is asked, nothing is written over', async () => {
  const one = await open();
  await saveUnheard(one, { forecast: mine });
  await elsewhere({ forecast: start });
  one.kill();
  const two = await open();
  await two.edits.resend();
  expect(stateOf(two)).toMatchObject({
    kind: 'conflict',
    conflict: { theirs: { forecast: start }, fields: ['forecast'] },
  });
  expect(await forecasts()).toEqual([start, mine, start]);
  await two.edits.resolve('milestones', first(outsider).id, { forecast: mine });
  expect(await forecasts()).toEqual([start, mine, start, mine]);
  expect(two.edits.pending.size).toBe(0);
});

test('the same while the answer is still being waited for', async () => {
  const one = await open();
  const { fetch } = rig;
  let back: Promise<void> | undefined;
  const putBack = async (): Promise<void> => (back ??= elsewhere({ forecast: start }));
  // The first answer is lost when SharePoint has acted; before the client asks again, somebody puts the date back.
  const two = await openWindow(
    {
      ...shared,
      rig: {
        ...rig,
        fetch: async (input, init) => {
          const answer = await fetch(input, init);
          if (init?.method !== 'PATCH' || back) return answer;
          await putBack();
          throw new TypeError('connection lost');
        },
        open: (ports) => rig.open(ports),
      },
    },
    ada,
  );
  one.kill();
  await two.programme.replica.refresh();
  await two.queue.update('milestones', first(two.programme), { forecast: mine });
  await two.queue.drain();
  expect(two.queue.entries).toMatchObject([{ state: { kind: 'conflict', fields: ['forecast'] } }]);
  expect(await forecasts()).toEqual([start, mine, start]);
});

test('it never arrived, and somebody changed another field once: written, and both stand', async () => {
  const one = await open();
  rig.tenant.faults.add({ match: { method: 'PATCH' }, times: 20, drop: true, when: 'before' });
  await one.edits.save(first(one.programme), { forecast: mine });
  rig.tenant.faults.clear();
  await elsewhere({ note: 'Theirs' });
  await one.edits.resend();
  expect([one.edits.pending.size, one.edits.saved?.merged]).toEqual([0, true]);
  expect(first(one.programme)).toMatchObject({ forecast: mine, note: 'Theirs', moved: 1 });
  expect(await forecasts()).toEqual([start, start, mine]);
});

test('it arrived, and somebody changed another field: found done', async () => {
  const one = await open();
  await saveUnheard(one, { forecast: mine });
  await elsewhere({ note: 'Theirs' });
  await one.edits.resend();
  expect([one.edits.pending.size, one.edits.saved?.merged]).toEqual([0, true]);
  expect(await forecasts()).toEqual([start, mine, mine]);
});

test('others’ changes to other fields merge, however many, while no answer was lost', async () => {
  const one = await open();
  await elsewhere({ note: 'One' });
  await elsewhere({ note: 'Two' });
  await one.edits.save(first(one.programme), { forecast: mine });
  expect(one.edits.pending.size).toBe(0);
  expect(first(one.programme)).toMatchObject({ forecast: mine, note: 'Two' });
});

test('the owner who handed it over, unheard, is not told that they may not', async () => {
  const one = await open();
  await saveUnheard(one, { owner: ben });
  await one.programme.replica.refresh();
  await one.edits.resend();
  expect([one.edits.pending.size, one.edits.saved?.changes[0]?.edit]).toEqual([0, { owner: ben }]);
  expect(await versionsOf(rig, first(outsider), 'OwnerLookupId')).toHaveLength(2);
});

test('a day that passed between the attempts is no reason to refuse what was taken', async () => {
  const one = await open();
  await saveUnheard(one, { forecast: '2026-11-24', note: 'Earlier' });
  shared = { ...shared, now: () => new Date('2026-11-26T09:00:00Z') };
  one.kill();
  const two = await open();
  await two.edits.resend();
  expect(two.edits.pending.size).toBe(0);
  expect(await forecasts()).toEqual([start, '2026-11-24']);
});

test('undo whose answer is lost takes back once; the count of moves is as before', async () => {
  const one = await open();
  await one.edits.save(first(one.programme), { forecast: mine });
  one.lose = 20;
  await one.edits.undo();
  one.lose = 0;
  await one.edits.resend();
  expect(await forecasts()).toEqual([start, mine, start]);
  expect(first(one.programme).moved).toBeUndefined();
  expect(one.edits.pending.size).toBe(0);
});

test('put back by the same person in another window while the first waits for its answer: each written once', async () => {
  const [one, two] = [await open(), await open()];
  await saveUnheard(one, { forecast: mine });
  one.online = false;
  await two.programme.replica.refresh();
  await two.edits.save(first(two.programme), { forecast: start });
  await settle();
  one.online = true;
  await one.edits.resend();
  expect(await forecasts()).toEqual([start, mine, start]);
  expect([one.edits.pending.size, two.edits.pending.size]).toEqual([0, 0]);
});

test('both moved it to the same day: done, whatever the counts say', async () => {
  const one = await open();
  await elsewhere({ forecast: '2026-12-04', moved: 1 });
  await elsewhere({ forecast: mine, moved: 2 });
  await one.edits.save(first(one.programme), { forecast: mine });
  expect(one.edits.pending.size).toBe(0);
  expect(first(one.programme)).toMatchObject({ forecast: mine, moved: 2 });
});

test('what never left the window can still be taken back', async () => {
  const one = await open();
  one.online = false;
  await one.edits.save(first(one.programme), { note: 'x' });
  one.online = true;
  rig.tenant.faults.add({ match: { method: 'PATCH' }, times: 20, status: 429, retryAfter: 3600, when: 'before' });
  await one.edits.resend();
  expect(stateOf(one)).toMatchObject({ kind: 'waiting', error: { code: 'graph.busy' } });
  expect(await one.edits.takeBack('milestones', first(outsider).id)).toBe(true);
  rig.tenant.faults.clear();
  await one.edits.resend();
  expect(await forecasts()).toEqual([start]);
});

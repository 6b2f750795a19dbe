import fc from 'fast-check';
import { AppError } from '@ipmo-hub/teams-app/errors';
import type { Milestone } from '@ipmo-hub/teams-app/lists';
import type { Programme } from '@ipmo-hub/teams-app/graph';
import type { Place } from '../../../../tabs/src/programme/keep/place';
import { openRig, type Rig } from '../../teams-app/graph/rig/openRig';
import { createBrowser, settle } from '../keep/browserRig';
import { createLocks, openWindow, type QueueWindow } from './queueRig';

const runs = Number(process.env.IPMO_QUEUE_SCHEDULES ?? 60);
const ada: Place = { tenant: 'icb', person: 'ada', site: 'plan' };

let rig: Rig;
let outsider: Programme;
beforeAll(async () => {
  rig = await openRig();
  outsider = await rig.open();
  const { store } = outsider;
  const person = (await store.create('people', { title: 'Ada', email: 'ada@x.example', role: 'Member' })).item.id;
  const domain = (await store.create('domains', { title: 'Value', code: 'VAL', lead: person })).item.id;
  const project = { title: 'P', code: 'VAL-01', domain, sro: person, rating: 'Green' as const };
  const dates = { start: '2026-01-05', baselineFinish: '2026-12-01', finish: '2026-12-01' };
  const made = (await store.create('projects', { ...project, ...dates })).item.id;
  const row = { project: made, owner: person, baseline: '2026-11-30', forecast: '2026-11-30' };
  for (const n of [1, 2])
    await store.create('milestones', { ...row, title: `M${String(n)}`, key: `VAL-01.${String(n)}` });
});
afterAll(() => rig.close());

const who = fc.nat({ max: 1 });
const item = fc.nat({ max: 1 });
const field = fc.constantFrom('note' as const, 'waitsFor' as const);
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('edit' as const), who, item, field, sends: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('elsewhere' as const), who, item, field }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('drain' as const), who }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('refresh' as const), who }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('network' as const), who, online: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('lose' as const), who, count: fc.integer({ min: 1, max: 9 }) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('reload' as const), who }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('undo' as const), who }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('resolve' as const), who, mine: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('wait' as const), who }) },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** Without a network a refresh fails as it should. */
const fair = (work: Promise<unknown>): Promise<unknown> =>
  work.catch((error: unknown) => {
    if (!(error instanceof AppError)) throw error;
  });

interface Made {
  readonly id: string;
  readonly item: string;
  readonly field: 'note' | 'waitsFor';
  readonly value: string;
  fate?: 'undone' | 'theirs kept' | 'chosen again';
}

test('any schedule ends with each edit applied once, in a clash, or still waiting', async () => {
  let serial = 0;
  const seen = { applied: 0, clashes: 0, waiting: 0, undone: 0 };
  const property = fc.asyncProperty(
    fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 14 }),
    fc.infiniteStream(fc.nat({ max: 4 })),
    fc.boolean(),
    async (groups, stream, ends) => {
      const bodies: string[] = [];
      const made: Made[] = [];
      const queueRig = {
        rig,
        browser: createBrowser(),
        locks: createLocks(),
        now: () => new Date('2026-11-23T09:00:00Z'),
        delays: () => (stream.next().value as number | undefined) ?? 0,
        applied: (body: string) => void bodies.push(body),
      };
      const open = async (): Promise<QueueWindow> => {
        const window = await openWindow(queueRig, ada);
        await window.programme.replica.refresh();
        return window;
      };
      const windows = [await open(), await open()];
      const milestone = ({ replica }: Programme, index: number): Milestone =>
        [...replica.snapshot.milestones.values()].sort((one, other) => Number(one.id) - Number(other.id))[index]!;
      const run = async (one: Step): Promise<void> => {
        const window = windows[one.who]!;
        const { queue, programme } = window;
        serial += 1;
        switch (one.kind) {
          case 'edit': {
            const value = `<e${String(serial)}>`;
            const base = milestone(programme, one.item);
            const put = queue.update('milestones', base, { [one.field]: value });
            // A window that is closed before it is written down has promised nothing.
            const id = await Promise.race([put, settle(30).then(() => undefined)]);
            if (id !== undefined) made.push({ id, item: base.id, field: one.field, value });
            if (one.sends) void queue.drain();
            return;
          }
          case 'elsewhere':
            await outsider.replica.refresh();
            await outsider.store.update('milestones', milestone(outsider, one.item), {
              [one.field]: `<o${String(serial)}>`,
            });
            return;
          case 'drain':
            void queue.drain();
            return;
          case 'refresh':
            if (window.online) await Promise.race([fair(programme.replica.refresh()), settle(60)]);
            return;
          case 'network':
            window.online = one.online;
            return;
          case 'lose':
            window.lose = one.count;
            return;
          case 'reload':
            window.kill();
            windows[one.who] = await open();
            return;
          case 'undo': {
            const last = made.at(-1);
            if (last && (await Promise.race([queue.undo(last.id), settle(30)]))) last.fate = 'undone';
            return;
          }
          case 'resolve': {
            const clash = queue.entries.find(({ state }) => state.kind === 'conflict');
            if (clash?.write.kind !== 'update') return;
            for (const edit of made.filter(({ id }) => clash.edits.includes(id)))
              edit.fate = one.mine ? 'chosen again' : 'theirs kept';
            await Promise.race([queue.resolve(clash.id, one.mine ? clash.write.patch : {}), settle(30)]);
            return;
          }
          case 'wait':
            return settle(30);
        }
      };
      for (const group of groups) await Promise.all(group.map(run));
      if (ends) {
        for (const window of windows) Object.assign(window, { online: true, lose: 0 });
        for (const { queue } of windows) await queue.drain();
      } else {
        await settle(400);
      }
      for (const window of windows) window.kill();
      await settle(20);
      const { queue, kill } = await openWindow(queueRig, ada);
      kill();
      const left = new Map(queue.entries.flatMap((entry) => entry.edits.map((id) => [id, entry] as const)));
      if (ends) expect(queue.entries.filter(({ state }) => state.kind !== 'conflict')).toEqual([]);
      made.forEach((edit, index) => {
        const times = bodies.filter((body) => body.includes(JSON.stringify(edit.value))).length;
        const overtaken = made.slice(index + 1).some((one) => one.item === edit.item && one.field === edit.field);
        expect(times).toBeLessThanOrEqual(edit.fate === 'chosen again' ? 2 : 1);
        if (edit.fate === 'undone') {
          expect([times, left.has(edit.id)]).toEqual([0, false]);
          seen.undone += 1;
        } else if (left.has(edit.id)) {
          seen[left.get(edit.id)!.state.kind === 'conflict' ? 'clashes' : 'waiting'] += 1;
        } else if (edit.fate === undefined && !overtaken) {
          expect([edit.value, times]).toEqual([edit.value, 1]);
        }
        seen.applied += times;
      });
    },
  );
  await fc.assert(property, { numRuns: runs });
  // The schedules went everywhere.
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(0);
}, 120_000);

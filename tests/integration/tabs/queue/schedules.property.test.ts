import fc from '../../../properties';
import { AppError } from '@ipmo-hub/teams-app/errors';
import type { Milestone } from '@ipmo-hub/teams-app/lists';
import { columnName, type Programme } from '@ipmo-hub/teams-app/graph';
import type { Place } from '../../../../tabs/src/programme/keep/place';
import type { Fields, QueuedWrite, UpdateWrite } from '../../../../tabs/src/programme/queue/entry';
import { openRig, type Rig } from '../../../unit/teams-app/graph/rig/openRig';
import { createBrowser, settle } from '../../../unit/tabs/keep/browserRig';
import {
  createLocks,
  noTroubles,
  openWindow,
  seedProgramme,
  versionsOf,
  type QueueWindow,
} from '../../../unit/tabs/queue/queueRig';

const runs = Number(process.env.IPMO_QUEUE_SCHEDULES ?? 25);
const ada: Place = { tenant: 'icb', person: 'ada', site: 'plan' };

let rig: Rig;
let outsider: Programme;
let others = 0;
beforeAll(async () => {
  rig = await openRig();
  outsider = await rig.open({
    fetch: async (input, init) => {
      const answer = await rig.fetch(input, init);
      if (answer.ok && init?.method === 'PATCH') others += 1;
      return answer;
    },
  });
  await seedProgramme(outsider);
});
afterAll(() => rig.close());

const who = fc.nat({ max: 1 });
const item = fc.nat({ max: 1 });
const field = fc.constantFrom('note' as const, 'forecast' as const);
const lapse = fc.constantFrom(undefined, 'no token' as const, 'token refused' as const);
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('edit' as const), who, item, field, sends: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('elsewhere' as const), who, item, field }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('put back' as const), who, item, field }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('unheard' as const), who, item, field, lapse }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('take back' as const), who, item, sends: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('sign-in' as const), who, lapse }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('sick' as const), who, item, sick: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('drain' as const), who }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('refresh' as const), who }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('network' as const), who, online: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('lose' as const), who, count: fc.integer({ min: 1, max: 9 }), lapse }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('reload' as const), who }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('undo' as const), who }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('resolve' as const), who, mine: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('wait' as const), who }) },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const read = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value.replace(/T.*$/, '') : undefined;

const countVersions = async (): Promise<number> => {
  await outsider.replica.refresh();
  const counts = [...outsider.replica.snapshot.milestones.values()].map(
    async (one) => (await versionsOf(rig, one, 'Title')).length,
  );
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
};

/** A value that no other edit has: a text, or a day. */
const valueOf = (name: 'note' | 'forecast', serial: number): string =>
  name === 'note' ? `<${String(serial)}>` : new Date(Date.UTC(2027, 0, serial)).toISOString().slice(0, 10);

/** Without a network a refresh fails as it should. */
const fair = (work: Promise<unknown>): Promise<unknown> =>
  work.catch((error: unknown) => {
    if (!(error instanceof AppError)) throw error;
  });

interface Made {
  readonly id: string;
  readonly item: string;
  /** The first one's value is its own. */
  readonly fields: readonly ('note' | 'forecast')[];
  readonly value: string;
  /** A forecast that was written before, and that this one puts back. */
  readonly restores?: string;
  fate?: 'undone' | 'theirs kept' | 'chosen again';
}

test('any schedule, also with old values put back by others and changes taken back, ends with each edit applied once, in a clash, or still waiting', async () => {
  let serial = 0;
  const seen = { applied: 0, clashes: 0, waiting: 0, undone: 0, takenBack: 0, lapsed: 0, again: 0 };
  const property = fc.asyncProperty(
    fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 14 }),
    fc.infiniteStream(fc.nat({ max: 4 })),
    fc.boolean(),
    async (groups, stream, ends) => {
      const bodies: string[] = [];
      others = 0;
      const before = await countVersions();
      const made: Made[] = [];
      const forgetful: string[] = [];
      const arrived = ({ value, restores }: Made): number =>
        bodies.filter(
          (body) =>
            body.includes(`"${value}`) &&
            // A change that was taken back is written again by what takes back the one after it.
            !made.some((one) => one.restores === value && one.restores !== restores && body.includes(`"${one.value}`)),
        ).length;
      const queueRig = {
        rig,
        browser: createBrowser(),
        locks: createLocks(),
        now: () => new Date('2026-11-23T09:00:00Z'),
        delays: () => (stream.next().value as number | undefined) ?? 0,
        applied: (body: string) => void bodies.push(body),
        // What may be there already is never sent as if it could not be.
        sending: ({ patch }: QueuedWrite & { readonly patch?: Fields }, attempted: boolean) => {
          const sent = made.filter(
            ({ fields: [own], value, fate, restores }) =>
              fate === undefined && patch?.[own!] === value && 'moved' in patch === (restores !== undefined),
          );
          if (attempted) seen.again += sent.length;
          else forgetful.push(...sent.filter((one) => arrived(one) > 0).map(({ value }) => value));
        },
      };
      const open = async (): Promise<QueueWindow & { saved?: { item: Milestone; write: UpdateWrite } }> => {
        const window = await openWindow(queueRig, ada);
        await window.programme.replica.refresh();
        const opened: Awaited<ReturnType<typeof open>> = window;
        window.queue.onSettled(({ entry: { write }, result }) => {
          if (result.kind !== 'written' || write.kind !== 'update' || typeof write.patch['forecast'] !== 'string')
            return;
          if (!('moved' in write.patch)) opened.saved = { item: result.item as unknown as Milestone, write };
        });
        return opened;
      };
      const windows = [await open(), await open()];
      const milestone = ({ replica }: Programme, index: number): Milestone =>
        [...replica.snapshot.milestones.values()].sort((one, other) => Number(one.id) - Number(other.id))[index]!;
      const run = async (one: Step): Promise<void> => {
        const window = windows[one.who]!;
        const { queue, programme } = window;
        const mine = (serial += 1);
        switch (one.kind) {
          case 'edit': {
            const value = valueOf(one.field, mine);
            const base = milestone(programme, one.item);
            const put = queue.update('milestones', base, { [one.field]: value });
            // A window that is closed before it is written down has promised nothing.
            const id = await Promise.race([put, settle(30).then(() => undefined)]);
            if (id !== undefined) made.push({ id, item: base.id, fields: [one.field], value });
            if (one.sends) void queue.drain();
            return;
          }
          case 'take back': {
            // What was saved in this window, and is not taken back yet.
            if (!window.saved) {
              await run({ ...one, kind: 'edit', field: 'forecast', sends: true });
              await settle(40);
            }
            const { saved } = window;
            if (!saved) return;
            delete window.saved;
            const { forecast, moved } = saved.write.base;
            // Its own note tells it from the others.
            const value = valueOf('note', mine);
            const patch = { forecast: forecast as string, moved: (moved as number | undefined) ?? null, note: value };
            const put = queue.update('milestones', saved.item, patch);
            const id = await Promise.race([put, settle(30).then(() => undefined)]);
            if (id === undefined) return;
            made.push({ id, item: saved.item.id, fields: ['note', 'forecast'], value, restores: patch.forecast });
            if (one.sends) void queue.drain();
            return;
          }
          case 'elsewhere':
            await outsider.replica.refresh();
            await outsider.store.update('milestones', milestone(outsider, one.item), {
              [one.field]: valueOf(one.field, mine),
            });
            return;
          case 'put back': {
            await outsider.replica.refresh();
            const held = milestone(outsider, one.item);
            const [now, before] = (await versionsOf(rig, held, columnName(one.field))).map(read);
            if (before === undefined || now === before) return;
            await outsider.store.update('milestones', held, { [one.field]: before });
            return;
          }
          case 'unheard': {
            // A change whose answers are all lost, and which somebody takes back meanwhile.
            // With a sign-in that runs out the first loss ends it; else all attempts are lost.
            await run({ ...one, kind: 'lose', count: one.lapse ? 1 : 30 });
            await run({ ...one, kind: 'edit', sends: true });
            await settle(40);
            await run({ ...one, kind: 'put back' });
            Object.assign(window, noTroubles);
            return;
          }
          case 'sign-in':
            Object.assign(window, { lapsed: one.lapse, lapses: undefined });
            return;
          case 'sick':
            window.sick = one.sick ? milestone(programme, one.item).id : undefined;
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
            Object.assign(window, { lose: one.count, lapses: one.lapse });
            if (one.lapse) seen.lapsed += 1;
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
            const item = clash.write.base.id;
            const shown = queue.entries.filter(({ write }) => write.kind === 'update' && write.base.id === item);
            const ids = shown.flatMap(({ edits }) => edits);
            for (const edit of made.filter(({ id }) => ids.includes(id)))
              edit.fate = one.mine ? 'chosen again' : 'theirs kept';
            const patch = Object.assign({}, ...shown.map(({ write }) => (write.kind === 'update' ? write.patch : {})));
            await Promise.race([queue.resolve(clash.id, one.mine ? (patch as object as Fields) : {}, ids), settle(30)]);
            return;
          }
          case 'wait':
            return settle(30);
        }
      };
      for (const group of groups) await Promise.all(group.map(run));
      if (ends) {
        for (const window of windows) Object.assign(window, noTroubles);
        for (const { queue } of windows) await queue.drain();
      } else {
        await settle(400);
      }
      for (const window of windows) window.kill();
      await settle(20);
      // Each change that SharePoint took made one version, and nothing else did.
      expect(await countVersions()).toBe(before + bodies.length + others);
      const { queue, kill } = await openWindow(queueRig, ada);
      kill();
      const left = new Map(queue.entries.flatMap((entry) => entry.edits.map((id) => [id, entry] as const)));
      expect(forgetful).toEqual([]);
      if (ends) expect(queue.entries.filter(({ state }) => state.kind !== 'conflict')).toEqual([]);
      made.forEach((edit, index) => {
        const times = arrived(edit);
        const overtaken = made
          .slice(index + 1)
          .some((one) => one.item === edit.item && one.fields.includes(edit.fields[0]!));
        // A choice may mix what takes a change back with another note.
        const chosen = made.filter(
          (one) => one.fate === 'chosen again' && (one === edit || one.restores === edit.value),
        );
        expect(times).toBeLessThanOrEqual(1 + chosen.length);
        if (edit.fate === 'undone') {
          expect([times, left.has(edit.id)]).toEqual([0, false]);
          seen.undone += 1;
        } else if (left.has(edit.id)) {
          seen[left.get(edit.id)!.state.kind === 'conflict' ? 'clashes' : 'waiting'] += 1;
        } else if (edit.fate === undefined && !overtaken) {
          expect([edit.value, times]).toEqual([edit.value, 1]);
          if (edit.restores !== undefined) seen.takenBack += 1;
        }
        seen.applied += times;
      });
    },
  );
  await fc.assert(property, { numRuns: runs });
  // The schedules went everywhere.
  expect(Object.entries(seen).filter(([, count]) => count === 0)).toEqual([]);
}, 120_000);

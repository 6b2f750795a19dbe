import { AppError } from '@ipmo-hub/teams-app/errors';
import fc from '../../../../properties';
import type { Milestone } from '@ipmo-hub/teams-app/lists';
import type { Programme } from '@ipmo-hub/teams-app/graph';
import { openRig, type Rig } from '../../../../unit/teams-app/graph/rig/openRig';

let rig: Rig;
let one: Programme;
let two: Programme;
let project: string;
let owner: string;
let count = 0;

beforeAll(async () => {
  rig = await openRig();
  [one, two] = [await rig.open(), await rig.open()];
  const person = { title: 'Ann', email: 'ann@x.example', role: 'Member' } as const;
  owner = (await one.store.create('people', person)).item.id;
  const domain = (await one.store.create('domains', { title: 'Value', code: 'VAL' })).item.id;
  const days = { start: '2026-04-01', baselineFinish: '2027-03-31', finish: '2027-03-31' };
  project = (
    await one.store.create('projects', { title: 'P', code: 'VAL-01', domain, sro: owner, rating: 'Green', ...days })
  ).item.id;
});
afterEach(() => rig.tenant.faults.clear());
afterAll(() => rig.close());

const fields = (key = `VAL-01.${String((count += 1))}`) => ({
  title: 'Step',
  key,
  project,
  owner,
  baseline: '2026-12-01',
  forecast: '2026-12-01',
});
const make = async (): Promise<Milestone> => (await one.store.create('milestones', fields())).item;
const allKeys = async (): Promise<string[]> => {
  const reader = await rig.open();
  await reader.replica.refresh(['milestones']);
  return [...reader.replica.snapshot.milestones.values()].map(({ key }) => key);
};
const items = '/items$';

describe('create', () => {
  test('invalid fields are refused before anything is sent, every problem at once', async () => {
    const before = rig.tenant.meter.snapshot().requests;
    const bad = { ...fields(), title: 'about 943 476 5919', forecast: '2026-02-30' };
    await expect(one.store.create('milestones', bad)).rejects.toMatchObject({
      code: 'write.invalid',
      say: expect.stringMatching(/NHS number.*date that exists/s) as string,
    });
    expect(rig.tenant.meter.snapshot().requests).toBe(before);
  });

  test('a key that is there already is found, not doubled', async () => {
    const made = await make();
    expect(await two.store.create('milestones', fields(made.key))).toEqual({
      kind: 'existing',
      item: expect.objectContaining({ id: made.id }) as Milestone,
    });
  });

  test('a key with quotes and signs is found as well', async () => {
    const key = `O'Neil & 50% #1 + “x” ${String((count += 1))}`;
    await one.store.create('milestones', fields(key));
    expect((await two.store.create('milestones', fields(key))).kind).toBe('existing');
  });

  test.each([
    ['a time-out after the write', { status: 504, when: 'after' }],
    ['a time-out before the write', { status: 504, when: 'before' }],
    ['a connection lost after the write', { drop: true, when: 'after' }],
    ['a connection lost before the write', { drop: true, when: 'before' }],
    ['an overload after the write', { status: 503, when: 'after' }],
    ['throttling', { status: 429, retryAfter: 3, when: 'before' }],
  ] as const)('%s makes one item', async (_name, fault) => {
    rig.tenant.faults.add({ match: { method: 'POST', path: items }, times: 1, ...fault });
    const made = await one.store.create('milestones', fields());
    expect((await allKeys()).filter((key) => key === made.item.key)).toHaveLength(1);
    expect(one.replica.snapshot.milestones.get(made.item.id)).toEqual(made.item);
  });

  test('when Graph stays away the error says so, and the next attempt finds what was done', async () => {
    const row = fields();
    const id = rig.tenant.faults.add({ match: { method: 'POST', path: items }, status: 504, when: 'after' });
    rig.tenant.faults.add({ match: { method: 'GET', path: items }, status: 503 });
    expect(id).toBeGreaterThan(0);
    await expect(one.store.create('milestones', row)).rejects.toMatchObject({ code: 'graph.busy' });
    rig.tenant.faults.clear();
    expect((await one.store.create('milestones', row)).kind).toBe('existing');
  });

  test('many rows go in batches of 20, in order, with progress, and each makes one item whatever happens', async () => {
    const rows = Array.from({ length: 130 }, () => fields());
    rig.tenant.faults.add({ match: { method: 'POST', path: items }, probability: 0.1, status: 429, retryAfter: 0.249 });
    rig.tenant.faults.add({ match: { method: 'POST', path: items }, probability: 0.1, status: 504, when: 'after' });
    rig.tenant.faults.add({ match: { method: 'POST', path: items }, probability: 0.1, status: 503 });
    rig.tenant.faults.add({ match: { method: 'POST', path: items }, probability: 0.01, drop: true, when: 'after' });
    const progress: number[] = [];
    const made = await one.store.createMany('milestones', rows, (done) => progress.push(done));
    expect(made.map(({ item }) => item.key)).toEqual(rows.map(({ key }) => key));
    expect(progress).toEqual([20, 40, 60, 80, 100, 120, 130]);
    const keys = await allKeys();
    for (const { key } of rows) expect(keys.filter((one) => one === key)).toHaveLength(1);
  });

  test('rows of the same key make one item', async () => {
    const row = fields();
    const made = await one.store.createMany('milestones', [row, { ...row }, fields()]);
    expect(made.map(({ kind }) => kind)).toEqual(['created', 'existing', 'created']);
    expect(made[0]?.item.id).toBe(made[1]?.item.id);
  });
});

describe('update', () => {
  test('a change is written under the item’s etag and seen at once', async () => {
    const base = await make();
    const outcome = await one.store.update('milestones', base, { forecast: '2027-01-04', note: 'Later' });
    expect(outcome).toMatchObject({ kind: 'updated', merged: false, item: { forecast: '2027-01-04', note: 'Later' } });
    expect(one.replica.snapshot.milestones.get(base.id)).toMatchObject({ forecast: '2027-01-04' });
  });

  test('null empties a field; a patch that changes nothing sends nothing', async () => {
    const base = await make();
    const done = await one.store.update('milestones', base, { done: '2026-11-20' });
    if (done.kind !== 'updated') throw new Error(done.kind);
    const again = await one.store.update('milestones', done.item, { done: null });
    expect(again).toMatchObject({ kind: 'updated' });
    expect(again.kind === 'updated' && 'done' in again.item).toBe(false);
    const before = rig.tenant.meter.snapshot().requests;
    expect(await one.store.update('milestones', base, { forecast: base.forecast })).toMatchObject({ kind: 'updated' });
    expect(rig.tenant.meter.snapshot().requests).toBe(before);
  });

  test('changes to different fields merge by themselves', async () => {
    const base = await make();
    await two.store.update('milestones', base, { note: 'Theirs' });
    expect(await one.store.update('milestones', base, { forecast: '2027-01-04' })).toMatchObject({
      kind: 'updated',
      merged: true,
      item: { note: 'Theirs', forecast: '2027-01-04' },
    });
  });

  test('different changes to the same field are a conflict that carries both versions, and nothing is written', async () => {
    const base = await make();
    await two.store.update('milestones', base, { forecast: '2027-01-04', note: 'Theirs' });
    const outcome = await one.store.update('milestones', base, { forecast: '2027-02-01', waitsFor: 'x' });
    expect(outcome).toEqual({
      kind: 'conflict',
      base,
      mine: { forecast: '2027-02-01', waitsFor: 'x' },
      theirs: expect.objectContaining({
        forecast: '2027-01-04',
        note: 'Theirs',
        modifiedBy: expect.any(String) as string,
      }) as Milestone,
      fields: ['forecast'],
    });
  });

  test('the same change made by both is no conflict', async () => {
    const base = await make();
    await two.store.update('milestones', base, { forecast: '2027-01-04' });
    expect(await one.store.update('milestones', base, { forecast: '2027-01-04' })).toMatchObject({
      kind: 'updated',
      merged: false,
    });
  });

  test.each([
    ['a time-out after the write', { status: 504, when: 'after' }],
    ['a connection lost after the write', { drop: true, when: 'after' }],
    ['a connection lost before it', { drop: true, when: 'before' }],
    ['throttling', { status: 429, retryAfter: 1, when: 'before' }],
  ] as const)('%s leaves the change written once', async (_name, fault) => {
    const base = await make();
    rig.tenant.faults.add({ match: { method: 'PATCH' }, times: 1, ...fault });
    const outcome = await one.store.update('milestones', base, { forecast: '2027-01-04' });
    expect(outcome).toMatchObject({ kind: 'updated', merged: false, item: { forecast: '2027-01-04' } });
    expect(Number(/,(\d+)"/.exec(outcome.kind === 'updated' ? outcome.item.etag : '')?.[1])).toBe(2);
  });

  test('a change whose answer was lost and whose old value somebody put back is asked about, not written again', async () => {
    const base = await make();
    // Every attempt and every look is lost until the store gives up; the first attempt was carried out.
    rig.tenant.faults.add({ match: { method: 'PATCH' }, drop: true, when: 'after' });
    rig.tenant.faults.add({ match: { method: 'GET' }, drop: true });
    await expect(one.store.update('milestones', base, { forecast: '2027-01-04' })).rejects.toMatchObject({
      code: 'graph.unreachable',
      unclear: true,
    });
    rig.tenant.faults.clear();
    await two.replica.refresh();
    const theirs = two.replica.snapshot.milestones.get(base.id)!;
    await two.store.update('milestones', theirs, { forecast: base.forecast });
    expect(await one.store.update('milestones', base, { forecast: '2027-01-04' }, { attempted: true })).toMatchObject({
      kind: 'conflict',
      fields: ['forecast'],
    });
  });

  test('a change that was sent, and then could not be asked about, is unclear', async () => {
    const base = await make();
    let tokens = 0;
    const third = await rig.open({
      token: () => {
        tokens += 1;
        return tokens > 2 ? Promise.reject(new AppError('signin.expired')) : Promise.resolve(rig.appToken);
      },
    });
    await third.replica.refresh(['milestones']);
    tokens = 1;
    rig.tenant.faults.add({ match: { method: 'PATCH' }, drop: true, when: 'after' });
    await expect(third.store.update('milestones', base, { forecast: '2027-01-04' })).rejects.toMatchObject({
      code: 'signin.expired',
      unclear: true,
    });
  });

  test('a change that never arrived is written over what others changed elsewhere', async () => {
    const base = await make();
    await two.replica.refresh();
    await two.store.update('milestones', two.replica.snapshot.milestones.get(base.id)!, { note: 'Theirs' });
    expect(await one.store.update('milestones', base, { forecast: '2027-01-04' }, { attempted: true })).toMatchObject({
      kind: 'updated',
      merged: true,
      item: { note: 'Theirs', forecast: '2027-01-04' },
    });
  });

  test('an item that is gone is said to be gone, and leaves the snapshot with the next delta', async () => {
    const base = await make();
    expect(await two.store.remove('milestones', base)).toEqual({ kind: 'removed' });
    expect(await one.store.update('milestones', base, { note: 'x' })).toEqual({ kind: 'gone' });
    await one.replica.refresh();
    expect(one.replica.snapshot.milestones.has(base.id)).toBe(false);
  });

  test('a required field cannot be emptied', async () => {
    const base = await make();
    await expect(one.store.update('milestones', base, { forecast: '' })).rejects.toMatchObject({
      code: 'write.invalid',
    });
  });

  test('who may only read is told so', async () => {
    const reader = rig.tenant.directory.addPerson({ displayName: 'Rita Reader', role: 'read' });
    const token = await rig.tenant.signIn.issueUserToken({
      objectId: reader.id,
      audience: 'https://graph.microsoft.com',
      scopes: ['Sites.ReadWrite.All'],
      clientId: 'suite',
      lifetime: 1e9,
    });
    const theirs = await rig.open({ token: () => Promise.resolve(token) });
    const base = await make();
    await expect(theirs.store.update('milestones', base, { note: 'x' })).rejects.toMatchObject({
      code: 'graph.forbidden',
    });
  });
});

describe('remove', () => {
  test('an item somebody changed is not removed', async () => {
    const base = await make();
    await two.store.update('milestones', base, { note: 'Theirs' });
    expect(await one.store.remove('milestones', base)).toMatchObject({ kind: 'conflict', theirs: { note: 'Theirs' } });
  });

  test('a lost answer is not a lost removal', async () => {
    const base = await make();
    rig.tenant.faults.add({ match: { method: 'DELETE' }, times: 1, drop: true, when: 'after' });
    expect(['removed', 'gone']).toContain((await one.store.remove('milestones', base)).kind);
    expect(one.replica.snapshot.milestones.has(base.id)).toBe(false);
    expect(await one.store.remove('milestones', base)).toEqual({ kind: 'gone' });
  });
});

test('two clients edit the same items: no update is lost, and every conflict is reported', async () => {
  const bases: Milestone[] = [];
  for (let index = 0; index < 6; index += 1) bases.push(await make());
  const clients = [one, two];
  const versions = async (): Promise<ReadonlyMap<string, number>> => {
    const reader = await rig.open();
    await reader.replica.refresh(['milestones']);
    const held = [...reader.replica.snapshot.milestones.values()];
    return new Map(held.map(({ id, etag }) => [id, Number(/,(\d+)/.exec(etag)?.[1])]));
  };
  const edit = fc.record({
    client: fc.integer({ min: 0, max: 1 }),
    item: fc.integer({ min: 0, max: bases.length - 1 }),
    field: fc.constantFrom('note', 'waitsFor'),
    look: fc.boolean(),
  });
  let serial = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(edit, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 }),
      async (rounds) => {
        const before = await versions();
        const landed: { id: string; field: string; text: string; over: string | undefined }[] = [];
        for (const round of rounds) {
          await Promise.all(
            round.map(async ({ client, item, field, look }) => {
              const { store, replica } = clients[client]!;
              if (look) await replica.refresh(['milestones']);
              const base = replica.snapshot.milestones.get(bases[item]!.id) ?? bases[item]!;
              const text = `edit ${String((serial += 1))}`;
              const outcome = await store.update('milestones', base, { [field]: text });
              if (outcome.kind === 'updated') landed.push({ id: base.id, field, text, over: base[field as 'note'] });
              else expect(outcome.kind).toBe('conflict');
            }),
          );
        }
        // What landed was written over what its writer saw: each value is overwritten at most once, by someone who had seen it.
        const after = await versions();
        for (const { id } of bases) {
          const mine = landed.filter((edit) => edit.id === id);
          expect(after.get(id)! - before.get(id)!).toBe(mine.length);
          for (const field of ['note', 'waitsFor']) {
            const chain = mine.filter((edit) => edit.field === field);
            const seen = chain.map(({ over }) => over ?? '');
            expect(new Set(seen).size).toBe(seen.length);
          }
        }
      },
    ),
    { numRuns: 40 },
  );
});

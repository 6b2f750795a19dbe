import { codecVersion } from '../../../../../teams-app/src/graph/codec/codecVersion';
import { schemaOf, type Programme, type ProgrammePorts } from '@ipmo-hub/teams-app/graph';
import { lists } from '@ipmo-hub/teams-app/lists';
import { openRig, type Rig } from '../../../../unit/teams-app/graph/rig/openRig';

type Definitions = NonNullable<ProgrammePorts['lists']>;
const definitions = { policies: lists.policies, organisations: lists.organisations } as unknown as Definitions;

let rig: Rig;
let writer: Programme;
beforeEach(async () => {
  rig = await openRig({ definitions });
  writer = await rig.open();
});
afterEach(() => rig.close());

const pathOf = (list: 'policies' | 'organisations'): string =>
  `(${lists[list].name}|${rig.ids.get(list) ?? ''})/items/delta$`;
const values = ({ replica }: Programme) => [...replica.snapshot.policies.values()].map(({ value }) => value);
const write = async (value: string): Promise<void> => {
  await writer.replica.refresh();
  const [item] = writer.replica.snapshot.policies.values();
  if (item) await writer.store.update('policies', item, { value });
  else await writer.store.create('policies', { title: 'Setting', key: 'a', value });
};
const turns = async (): Promise<void> => {
  for (let turn = 0; turn < 30; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};
/** A client whose answers are kept back from `hold()` until `release()`. */
const held = async (ports: Partial<ProgrammePorts> = {}) => {
  let gate: Promise<void> | undefined;
  let open = (): void => undefined;
  const reader = await rig.open({
    fetch: async (input, init) => {
      const answer = await rig.fetch(input, init);
      await gate;
      return answer;
    },
    ...ports,
  });
  await reader.replica.refresh();
  const hold = (): void => {
    gate = new Promise((resolve) => {
      open = resolve;
    });
  };
  const release = (): void => {
    gate = undefined;
    open();
  };
  return { reader, hold, release };
};

describe('a look begins after it was asked for', () => {
  test('what was written during a look is seen by the one that was asked for afterwards', async () => {
    await write('first');
    const { reader, hold, release } = await held();
    hold();
    const before = reader.replica.refresh();
    await turns();
    await write('second');
    const after = reader.replica.refresh(['policies']);
    release();
    await before;
    expect(await after).toEqual(['policies']);
    expect(values(reader)).toEqual(['second']);
  });

  test('all who ask while one is under way share the next', async () => {
    const { reader, hold, release } = await held();
    rig.tenant.meter.reset();
    hold();
    const first = reader.replica.refresh();
    await turns();
    const others = [1, 2, 3].map(() => reader.replica.refresh(['policies']));
    release();
    await Promise.all([first, ...others]);
    expect(rig.tenant.meter.snapshot()).toMatchObject({ roundTrips: 2, resourceUnits: 3 });
  });
});

describe('urgency', () => {
  test('a person does not wait for a look in the background that is not answered; who waits for that is given theirs', async () => {
    await write('first');
    const { reader, hold, release } = await held();
    hold();
    const sweep = reader.as('background').replica.refresh();
    await turns();
    await write('second');
    let click: readonly string[] | undefined;
    const clicked = reader.replica.refresh().then((changed) => (click = changed));
    await turns();
    expect(click).toBeUndefined();
    release();
    expect(await clicked).toEqual(['policies']);
    expect(await sweep).toEqual(['policies']);
    expect(values(reader)).toEqual(['second']);
  });

  test('the background’s look waits in the queue, in which a person’s goes ahead', async () => {
    const taken: string[] = [];
    const budget = {
      take: (_cost: number, urgency: string) => {
        taken.push(urgency);
        // Nothing is left for the background.
        return urgency === 'background' ? new Promise<void>(() => undefined) : Promise.resolve();
      },
      learn: () => undefined,
    };
    await write('x');
    const reader = await rig.open({ budget });
    const fill = reader.as('background').replica.refresh();
    await turns();
    expect(taken).toContain('background');
    expect(taken).not.toContain('person');
    await reader.replica.refresh();
    expect(values(reader)).toEqual(['x']);
    expect(await Promise.race([fill, turns().then(() => 'waits')])).toEqual(['policies']);
    expect(reader.as('background').replica.snapshot).toBe(reader.replica.snapshot);
  });
});

describe('lists that fail', () => {
  test('one that the site lacks fails no refresh of others, named or not, and costs nothing each time', async () => {
    const reader = await rig.open({ lists: { ...definitions, people: lists.people } as unknown as Definitions });
    await reader.replica.refresh();
    rig.tenant.meter.reset();
    await reader.replica.refresh(['policies', 'people']);
    expect(reader.replica.faults.get('people')?.code).toBe('lists.missing');
    expect(rig.tenant.meter.snapshot()).toMatchObject({ roundTrips: 1, resourceUnits: 1 });
    await expect(reader.replica.refresh(['people'])).rejects.toMatchObject({ code: 'lists.missing' });
  });

  test('one that is missing is looked for again now and then', async () => {
    let later = 0;
    const reader = await rig.open({
      lists: { ...definitions, people: lists.people } as unknown as Definitions,
      now: () => new Date(Date.parse('2026-11-23T09:00:00Z') + later),
    });
    await reader.replica.refresh();
    const path = `/sites/${rig.tenant.siteId}/lists`;
    const body = { displayName: lists.people.name, list: { template: 'genericList' } };
    expect((await writer.graph.request({ method: 'POST', path, body })).status).toBe(201);
    later = 6 * 60_000;
    await reader.replica.refresh(['policies', 'people']);
    expect(reader.replica.faults.size).toBe(0);
    expect(reader.replica.complete).toContain('people');
  });

  test('what is refused is kept once, and after the second refusal leaves the snapshot and what is saved', async () => {
    await write('x');
    const reader = await rig.open();
    await reader.replica.refresh();
    rig.tenant.faults.add({ match: { path: pathOf('policies') }, status: 403 });
    await expect(reader.replica.refresh()).rejects.toMatchObject({ code: 'graph.forbidden' });
    expect(values(reader)).toEqual(['x']);
    const told: (readonly string[])[] = [];
    reader.replica.subscribe((changed) => told.push(changed));
    await expect(reader.replica.refresh()).rejects.toMatchObject({ code: 'graph.forbidden' });
    expect(values(reader)).toEqual([]);
    expect(told).toEqual([['policies']]);
    expect(Object.keys(reader.replica.save().lists)).toEqual(['organisations']);
    rig.tenant.faults.clear();
    await reader.replica.refresh();
    expect(values(reader)).toEqual(['x']);
  });

  test('two refusals with an answer between them take nothing away', async () => {
    await write('x');
    const reader = await rig.open();
    for (let round = 0; round < 3; round += 1) {
      await reader.replica.refresh();
      rig.tenant.faults.add({ match: { path: pathOf('policies') }, status: 403, times: 1 });
      await expect(reader.replica.refresh()).rejects.toMatchObject({ code: 'graph.forbidden' });
      expect(values(reader)).toEqual(['x']);
    }
  });
});

test('a list that was given another title is found by its address', async () => {
  await write('x');
  const path = `/sites/${rig.tenant.siteId}/lists/${rig.ids.get('policies') ?? ''}`;
  expect((await writer.graph.request({ method: 'PATCH', path, body: { displayName: 'Settings' } })).status).toBe(200);
  const reader = await rig.open();
  await reader.replica.refresh();
  expect(values(reader)).toEqual(['x']);
});

test('what a first look is told of a read that broke off is asked for once more when it is gone on with', async () => {
  for (let row = 0; row < 6; row += 1)
    await writer.store.create('policies', { title: 'Setting', key: `k${String(row)}`, value: 'old' });
  const reader = await rig.open({ pageSize: 2 });
  for (const nth of [2, 3, 4, 5, 6, 7])
    rig.tenant.faults.add({ match: { path: pathOf('policies'), nth }, status: 500 });
  await expect(reader.replica.refresh()).rejects.toBeDefined();
  await writer.replica.refresh();
  const [first] = writer.replica.snapshot.policies.values();
  await writer.store.update('policies', first!, { value: 'new' });
  rig.tenant.faults.clear();
  await reader.replica.refresh();
  expect(values(reader).filter((value) => value === 'new')).toHaveLength(1);
});

test('a schema names how fields are read as well', () => {
  expect(codecVersion).toBeGreaterThan(0);
  expect(schemaOf(definitions)).not.toBe(
    schemaOf({ ...definitions, policies: lists.people } as unknown as Definitions),
  );
});

import { lists, type ListName } from '@ipmo-hub/teams-app/lists';
import type { ProgrammePorts } from '@ipmo-hub/teams-app/graph';
import { createReader } from '../../../../tabs/src/programme/signal/createReader';
import { openRig, type Rig } from '../../teams-app/graph/rig/openRig';

type Definitions = NonNullable<ProgrammePorts['lists']>;
const definitions = { policies: lists.policies, organisations: lists.organisations } as unknown as Definitions;

let rig: Rig;
beforeEach(async () => {
  rig = await openRig({ definitions });
});
afterEach(() => rig.close());

/** A reader whose second looks are made when the test says so. */
const open = async (ports: Partial<ProgrammePorts> = {}) => {
  const { replica, store } = await rig.open(ports);
  const due: (() => void)[] = [];
  const reader = createReader(
    {
      replica,
      later: (_ms, call) => {
        due.push(call);
        return () => void due.splice(due.indexOf(call), 1);
      },
      elapsed: () => 0,
      now: () => new Date('2026-11-23T09:00:00Z'),
      standing: () => undefined,
    },
    (again) => reader.want(again),
  );
  const read = (...asked: ListName[]) => {
    reader.want(asked);
    return reader.read();
  };
  return { replica, store, reader, read, due };
};
const forbid = (list: 'policies' | 'organisations') =>
  rig.tenant.faults.add({
    match: { path: `(${lists[list].name}|${rig.ids.get(list) ?? ''})/items/delta$` },
    status: 403,
  });

test('a list that the site lacks is no trouble, and the others count as read', async () => {
  const { reader, read, replica } = await open({
    lists: { ...definitions, people: lists.people } as unknown as Definitions,
  });
  await read('policies', 'people');
  expect(reader.readAt('policies')).toBeDefined();
  expect(reader.readAt('people')).toBeDefined();
  expect(reader.hungry).toBe(false);
  // As when a page is opened that shows that list alone.
  await read('people');
  expect(replica.faults.get('people')?.code).toBe('lists.missing');
});

test('a list that is refused is no trouble either; it is looked at once more, and what was held of it leaves', async () => {
  const { reader, read, replica, store, due } = await open();
  await store.create('policies', { title: 'Setting', key: 'a', value: 'x' });
  await read('policies', 'organisations');
  forbid('policies');
  await read('policies', 'organisations');
  expect(reader.hungry).toBe(false);
  expect(replica.snapshot.policies.size).toBe(1);
  expect(due).toHaveLength(1);
  due[0]!();
  await reader.read();
  expect(replica.snapshot.policies.size).toBe(0);
  expect(due).toHaveLength(1);
});

test('when every list is refused, it is trouble', async () => {
  const { read } = await open();
  forbid('policies');
  forbid('organisations');
  await expect(read('policies', 'organisations')).rejects.toMatchObject({ code: 'graph.forbidden' });
});

test('of lists that fail for now only those are wanted again; the others count as read', async () => {
  const { reader, read } = await open();
  rig.tenant.faults.add({ match: { path: '(Policies|' + rig.ids.get('policies')! + ')/items/delta$' }, status: 500 });
  await expect(read('policies', 'organisations')).rejects.toMatchObject({ code: 'graph.unexpected' });
  expect(reader.readAt('organisations')).toBeDefined();
  expect(reader.readAt('policies')).toBeUndefined();
  rig.tenant.faults.clear();
  expect(reader.hungry).toBe(true);
  await reader.read();
  expect(reader.readAt('policies')).toBeDefined();
});

test('without a network nothing counts as read', async () => {
  const { reader, read } = await open();
  rig.tenant.faults.add({ drop: true });
  await expect(read('policies', 'organisations')).rejects.toMatchObject({ code: 'graph.unreachable' });
  expect(reader.hungry).toBe(true);
  expect(reader.readAt('organisations')).toBeUndefined();
});

import type { AppError } from '@ipmo-hub/teams-app/errors';
import { lists } from '@ipmo-hub/teams-app/lists';
import type { Programme, ProgrammePorts } from '@ipmo-hub/teams-app/graph';
import { openRig, type Rig } from '../../../../unit/teams-app/graph/rig/openRig';

type Definitions = NonNullable<ProgrammePorts['lists']>;

let rig: Rig;
let writer: Programme;
let count = 0;

beforeEach(async () => {
  rig = await openRig();
  writer = await rig.open();
});
afterEach(() => rig.close());

const policy = (value = 'x') => ({ title: 'Setting', key: `setting.${String((count += 1))}`, value });
const make = async (rows: number) =>
  (
    await writer.store.createMany(
      'policies',
      Array.from({ length: rows }, () => policy()),
    )
  ).map(({ item }) => item);
const keys = ({ replica }: Programme) => [...replica.snapshot.policies.values()].map(({ key }) => key).sort();
const ready = async (ports?: Partial<ProgrammePorts>): Promise<Programme> => {
  const reader = await rig.open(ports);
  await reader.replica.refresh();
  return reader;
};
/** By its title, under which a first visit asks, or by its id. */
const policiesPath = () => `/lists/(${lists.policies.name}|${rig.ids.get('policies') ?? ''})/items/delta`;

/** Graph takes 20 requests in a batch; batches of reads go side by side. */
const batches = Math.ceil(Object.keys(lists).length / 20);

describe('cost', () => {
  test('a warm refresh of all lists is one batch for each 20 lists, side by side, and one resource unit a list', async () => {
    await make(3);
    const reader = await ready();
    rig.tenant.meter.reset();
    expect(await reader.replica.refresh()).toEqual([]);
    expect(rig.tenant.meter.snapshot()).toMatchObject({
      roundTrips: batches,
      resourceUnits: Object.keys(lists).length,
    });
  });

  test('a cold fill takes the lists, their columns, and the pages of all lists side by side', async () => {
    await make(50);
    const reader = await rig.open({ pageSize: 20 });
    rig.tenant.meter.reset();
    await reader.replica.refresh();
    expect(reader.replica.snapshot.policies.size).toBe(50);
    expect(rig.tenant.meter.snapshot().roundTrips).toBeLessThanOrEqual(5);
  });

  test('a first visit asks for the pages beside the lists, not after them', async () => {
    await make(3);
    const asked = Array.from({ length: 1 + batches }, () => 'asked');
    const order: string[] = [];
    const reader = await rig.open({
      fetch: async (input, init) => {
        order.push('asked');
        const answer = await rig.fetch(input, init);
        order.push('answered');
        return answer;
      },
    });
    await reader.replica.refresh();
    expect(order).toEqual([...asked, ...asked.map(() => 'answered')]);
    expect(keys(reader)).toEqual(keys(writer));
  });

  test('where Graph knows lists by their ids alone, a first visit reads them by those', async () => {
    await make(3);
    rig.tenant.faults.add({ match: { path: `/lists/${lists.policies.name}/` }, status: 404 });
    expect(keys(await ready())).toEqual(keys(writer));
  });

  test('what is created on a first visit, while its list is read, stays', async () => {
    const before = await make(1);
    let created: Promise<unknown> | undefined;
    const reader: Programme = await rig.open({
      fetch: async (input, init) => {
        const answer = await rig.fetch(input, init);
        if (init?.body?.toString().includes('delta') && !created) {
          created = writer.store.create('policies', policy());
          const made = (await created) as Awaited<ReturnType<typeof writer.store.create<'policies'>>>;
          reader.replica.accept('policies', made.item);
        }
        return answer;
      },
    });
    await reader.replica.refresh();
    expect(reader.replica.snapshot.policies.size).toBe(before.length + 1);
  });

  test('refreshes that overlap share their requests', async () => {
    const reader = await ready();
    rig.tenant.meter.reset();
    await Promise.all([reader.replica.refresh(), reader.replica.refresh(), reader.replica.refresh(['policies'])]);
    expect(rig.tenant.meter.snapshot().roundTrips).toBe(batches);
  });

  test('a part is refreshed by itself', async () => {
    const reader = await ready();
    rig.tenant.meter.reset();
    await reader.replica.refresh(['policies', 'people']);
    expect(rig.tenant.meter.snapshot()).toMatchObject({ roundTrips: 1, resourceUnits: 2 });
  });
});

describe('changes', () => {
  test('creations, changes and deletions arrive; versions grow; listeners hear of all lists at once', async () => {
    const [first, second] = await make(2);
    const reader = await ready();
    const heard: (readonly string[])[] = [];
    const stop = reader.replica.subscribe((changed) => heard.push([...changed].sort()));
    const before = reader.replica.version('policies');
    await writer.store.remove('policies', first!);
    await writer.store.update('policies', second!, { value: 'y' });
    await writer.store.create('people', { title: 'Ann', email: 'a@x.example', role: 'Member' });
    const changed = await reader.replica.refresh();
    expect([...changed].sort()).toEqual(['people', 'policies']);
    expect(heard).toEqual([['people', 'policies']]);
    expect(reader.replica.version('policies')).toBeGreaterThan(before);
    expect(reader.replica.snapshot.policies.has(first!.id)).toBe(false);
    expect(reader.replica.snapshot.policies.get(second!.id)).toMatchObject({ value: 'y' });
    stop();
    await make(1);
    await reader.replica.refresh();
    expect(heard).toHaveLength(1);
  });

  test('the snapshot’s maps stay the same ones', async () => {
    const reader = await rig.open();
    const { policies } = reader.replica.snapshot;
    await make(1);
    await reader.replica.refresh();
    expect(reader.replica.snapshot.policies).toBe(policies);
    expect(policies.size).toBe(1);
  });

  test('an own write is seen at once and is no news to the next refresh', async () => {
    const reader = await ready();
    const { item } = await reader.store.create('policies', policy());
    expect(reader.replica.snapshot.policies.get(item.id)).toEqual(item);
    expect(await reader.replica.refresh()).toEqual([]);
    const updated = await reader.store.update('policies', item, { value: 'mine' });
    expect(updated.kind).toBe('updated');
    expect(await reader.replica.refresh()).toEqual([]);
    expect(reader.replica.snapshot.policies.get(item.id)?.modifiedBy).toBeDefined();
  });

  test('an item that was broken by hand is told as such, and is back when it is mended', async () => {
    const [item] = await make(1);
    const reader = await ready();
    const path = `/sites/${rig.tenant.siteId}/lists/${rig.ids.get('policies') ?? ''}/items/${item!.id}/fields`;
    await writer.graph.request({ method: 'PATCH', path, body: { Value: null } });
    await reader.replica.refresh();
    expect(reader.replica.snapshot.policies.has(item!.id)).toBe(false);
    expect(reader.replica.snapshot.unfit).toEqual([
      {
        list: 'policies',
        id: item!.id,
        title: 'Setting',
        problems: [{ column: 'value', heading: 'Value', message: 'is missing' }],
      },
    ]);
    await writer.graph.request({ method: 'PATCH', path, body: { Value: 'again' } });
    await reader.replica.refresh();
    expect(reader.replica.snapshot.unfit).toEqual([]);
    expect(reader.replica.snapshot.policies.get(item!.id)).toMatchObject({ value: 'again' });
  });
});

describe('faults', () => {
  test.each(['resync410', 'resyncUpload410'] as const)(
    '%s: everything is read again, and only differences are told',
    async (kind) => {
      const [first] = await make(5);
      const reader = await ready();
      await writer.store.remove('policies', first!);
      await make(1);
      rig.tenant.faults.add({ match: { path: policiesPath() }, kind, times: 1 });
      expect(await reader.replica.refresh()).toEqual(['policies']);
      expect(keys(reader)).toEqual(keys(writer));
      rig.tenant.faults.add({ match: { path: policiesPath() }, kind, times: 1 });
      expect(await reader.replica.refresh()).toEqual([]);
    },
  );

  test('a poisoned page loses no deletion', async () => {
    const [first] = await make(5);
    const reader = await ready();
    await writer.store.remove('policies', first!);
    rig.tenant.faults.add({ match: { path: policiesPath() }, kind: 'poison', times: 1 });
    await reader.replica.refresh();
    expect(keys(reader)).toEqual(keys(writer));
  });

  test('a list whose every page is poisoned is still read, by its plain pages', async () => {
    rig.tenant.faults.add({ match: { path: policiesPath() }, kind: 'poison' });
    await make(5);
    const reader = await rig.open();
    await expect(reader.replica.refresh()).rejects.toMatchObject({ code: 'graph.unexpected' });
    expect(keys(reader)).toEqual(keys(writer));
  });

  test('a token that Graph does not understand is given up', async () => {
    await make(3);
    const reader = await ready();
    const state = reader.replica.save();
    const broken = structuredClone(state) as unknown as { lists: Record<string, { token: string }> };
    broken.lists.policies!.token = broken.lists.policies!.token.replace(/token=[^&]*/, 'token=nonsense');
    const later = await rig.open();
    expect(later.replica.restore(broken as unknown as typeof state)).toBe(true);
    await make(1);
    await later.replica.refresh();
    expect(keys(later)).toEqual(keys(writer));
  });

  test('a page that dies half-way shows nothing of its list, holds up no other, and is gone on with', async () => {
    await make(50);
    const reader = await rig.open({ pageSize: 20 });
    await writer.store.create('people', { title: 'Ann', email: 'a@x.example', role: 'Member' });
    rig.tenant.faults.add({ match: { path: policiesPath(), nth: 2 }, status: 500 });
    const rules = [3, 4, 5, 6, 7].map((nth) =>
      rig.tenant.faults.add({ match: { path: policiesPath(), nth }, status: 500 }),
    );
    expect(rules).toHaveLength(5);
    await expect(reader.replica.refresh()).rejects.toBeDefined();
    expect(reader.replica.snapshot.policies.size).toBe(0);
    expect(reader.replica.snapshot.people.size).toBe(1);
    expect([...reader.replica.faults.keys()]).toEqual(['policies']);
    rig.tenant.faults.clear();
    await reader.replica.refresh();
    expect(keys(reader)).toEqual(keys(writer));
    expect(reader.replica.faults.size).toBe(0);
  });

  test('a 404 on a way that was good is no end of it: the list is read anew', async () => {
    await make(3);
    const reader = await ready();
    await make(1);
    rig.tenant.faults.add({ match: { path: policiesPath() }, status: 404, times: 2 });
    await reader.replica.refresh(['policies']).catch(() => undefined);
    await reader.replica.refresh(['policies']).catch(() => undefined);
    await reader.replica.refresh(['policies']);
    expect(keys(reader)).toEqual(keys(writer));
  });

  test('a passing 404 on a write does not hide the item', async () => {
    const [item] = await make(2);
    const reader = await ready();
    rig.tenant.faults.add({ match: { method: 'PATCH' }, status: 404, times: 1 });
    await expect(reader.store.update('policies', item!, { value: 'other' })).rejects.toMatchObject({
      code: 'graph.unexpected',
    });
    expect(reader.replica.snapshot.policies.size).toBe(2);
  });

  test('a link that leads out of Graph is not followed; the other lists’ changes are there, and told', async () => {
    await make(1);
    let astray = false;
    const reader = await ready({
      fetch: async (input, init) => {
        const answer = await rig.fetch(input, init);
        if (!astray) return answer;
        const body = (await answer.json()) as { responses: { body: Record<string, unknown> }[] };
        const ofPolicies = new RegExp(policiesPath());
        const last = body.responses.find(({ body: part }) => ofPolicies.test(String(part['@odata.deltaLink'])));
        if (last) last.body['@odata.deltaLink'] = 'https://elsewhere.example/delta?token=1';
        return Response.json(body, { headers: answer.headers });
      },
    });
    const told: string[] = [];
    reader.replica.subscribe((changed) => told.push(...changed));
    await writer.store.create('people', { title: 'Ann', email: 'a@x.example', role: 'Member' });
    await make(1);
    astray = true;
    await expect(reader.replica.refresh()).rejects.toMatchObject({ code: 'graph.unexpected' });
    expect(told).toEqual(['people']);
    expect([...reader.replica.faults.keys()]).toEqual(['policies']);
    astray = false;
    await reader.replica.refresh();
    expect(keys(reader)).toEqual(keys(writer));
  });

  test('an item that was removed here and is back is found by the next full read', async () => {
    const [item] = await make(2);
    const reader = await ready();
    reader.replica.forget('policies', item!.id, item!.etag);
    rig.tenant.faults.add({ match: { path: policiesPath() }, kind: 'resync410', times: 1 });
    await reader.replica.refresh();
    expect(keys(reader)).toEqual(keys(writer));
  });

  test('without a network the error says so, and what is known stays', async () => {
    await make(2);
    const reader = await ready();
    rig.tenant.faults.add({ drop: true });
    await expect(reader.replica.refresh()).rejects.toMatchObject({ code: 'graph.unreachable' });
    expect(reader.replica.snapshot.policies.size).toBe(2);
  });

  describe.each(['a delta', 'a full read'] as const)('while %s is on its way', (kind) => {
    /** A reader whose refresh is answered by the server at once, and hears of it only when `release` is called. */
    const held = async () => {
      let hold = false;
      let answered = (): void => undefined;
      let release = (): void => undefined;
      const reader = await ready({
        fetch: async (input, init) => {
          const answer = await rig.fetch(input, init);
          if (!hold) return answer;
          hold = false;
          await new Promise<void>((resolve) => {
            release = resolve;
            answered();
          });
          return answer;
        },
      });
      const start = async () => {
        if (kind === 'a full read')
          rig.tenant.faults.add({ match: { path: policiesPath() }, kind: 'resync410', times: 1 });
        // The page that is held is the one with the items: after a 410 it is the second.
        let pages = kind === 'a full read' ? 2 : 1;
        const reached = new Promise<void>((resolve) => {
          answered = () => {
            pages -= 1;
            if (pages === 0) return resolve();
            hold = true;
            release();
          };
        });
        hold = true;
        const refreshed = reader.replica.refresh(['policies']);
        await reached;
        return async () => {
          release();
          await refreshed;
        };
      };
      return { reader, start };
    };

    test('an own change is not undone', async () => {
      const [item] = await make(1);
      const { reader, start } = await held();
      await writer.store.update('policies', item!, { title: 'Theirs' });
      const end = await start();
      await reader.store.update('policies', reader.replica.snapshot.policies.get(item!.id)!, { value: 'mine' });
      await end();
      expect(reader.replica.snapshot.policies.get(item!.id)).toMatchObject({ title: 'Theirs', value: 'mine' });
    });

    test('what was created here stays, and what was removed here stays away', async () => {
      const [item] = await make(2);
      const { reader, start } = await held();
      const changed = await writer.store.update('policies', item!, { title: 'Theirs' });
      if (changed.kind !== 'updated') throw new Error(changed.kind);
      const end = await start();
      const { item: created } = await reader.store.create('policies', policy());
      expect(await reader.store.remove('policies', changed.item)).toEqual({ kind: 'removed' });
      await end();
      expect(reader.replica.snapshot.policies.has(created.id)).toBe(true);
      expect(reader.replica.snapshot.policies.has(item!.id)).toBe(false);
      await reader.replica.refresh();
      expect(keys(reader)).toContain(created.key);
      expect(reader.replica.snapshot.policies.has(item!.id)).toBe(false);
    });
  });
});

describe('older and newer sites', () => {
  const without = <T extends object>(whole: T, name: keyof T) =>
    Object.fromEntries(Object.entries(whole).filter(([key]) => key !== name));
  const older = (): Definitions => {
    const people = { ...lists.people, columns: without(lists.people.columns, 'awayUntil') };
    return { ...without(lists, 'policies'), people } as unknown as Definitions;
  };

  test('a list that the site lacks holds up no other, and says so to whoever asks for it', async () => {
    rig.close();
    rig = await openRig({ definitions: older() });
    const reader = await rig.open({ lists: lists as unknown as Definitions });
    await reader.store.create('people', { title: 'Ann', email: 'a@x.example', role: 'Member' });
    await reader.replica.refresh();
    expect(reader.replica.snapshot.people.size).toBe(1);
    expect((reader.replica.faults.get('policies') as AppError).code).toBe('lists.missing');
    await expect(reader.replica.refresh(['policies'])).rejects.toMatchObject({
      code: 'lists.missing',
      facts: { list: 'Policies' },
    });
    await expect(reader.store.create('policies', policy())).rejects.toMatchObject({ code: 'lists.missing' });
  });

  test('a site without any of the lists is an error', async () => {
    rig.close();
    rig = await openRig({ definitions: {} });
    const reader = await rig.open({ lists: lists as unknown as Definitions });
    await expect(reader.replica.refresh()).rejects.toMatchObject({ code: 'lists.missing' });
  });

  test.each(['with a token', 'from nothing'])('a column that goes away under a reader: %s it reads on', async (how) => {
    await writer.store.create('people', { title: 'Ann', email: 'a@x.example', role: 'Member' });
    const reader = await ready();
    const column = `/sites/${rig.tenant.siteId}/lists/${rig.ids.get('people') ?? ''}/columns/AwayUntil`;
    expect((await writer.graph.request({ method: 'DELETE', path: column })).status).toBe(204);
    // As where Graph refuses to select what is not there.
    const refusing: typeof globalThis.fetch = async (input, init) => {
      const answer = await rig.fetch(input, init);
      const sent = init?.body?.toString() ?? '';
      if (!sent.includes('AwayUntil')) return answer;
      const { requests } = JSON.parse(sent) as { requests: { id: string; url: string }[] };
      const wrong = new Set(requests.filter(({ url }) => url.includes('AwayUntil')).map(({ id }) => id));
      const body = (await answer.json()) as { responses: { id: string }[] };
      const responses = body.responses.map((part) =>
        wrong.has(part.id) ? { ...part, status: 400, body: { error: { code: 'invalidRequest' } } } : part,
      );
      return Response.json({ responses }, { headers: answer.headers });
    };
    const later = await rig.open({ fetch: refusing });
    if (how === 'with a token') later.replica.restore(reader.replica.save());
    await writer.store.create('people', { title: 'Ben', email: 'b@x.example', role: 'Member' });
    await later.replica.refresh(['people']);
    expect(later.replica.snapshot.people.size).toBe(2);
  });

  test('a list that is deleted takes its items with it', async () => {
    await make(2);
    const reader = await ready();
    const path = `/sites/${rig.tenant.siteId}/lists/${rig.ids.get('policies') ?? ''}`;
    expect((await writer.graph.request({ method: 'DELETE', path })).status).toBe(204);
    expect(await reader.replica.refresh()).toEqual(['policies']);
    expect(reader.replica.snapshot.policies.size).toBe(0);
    expect(reader.replica.faults.has('policies')).toBe(true);
  });
});

describe('between visits', () => {
  test('a kept state is shown at once and brought up to date in one round trip for each 20 lists', async () => {
    const [first] = await make(3);
    const state = structuredClone((await ready()).replica.save());
    await writer.store.remove('policies', first!);
    const later = await rig.open();
    expect(later.replica.restore(state)).toBe(true);
    expect(later.replica.snapshot.policies.size).toBe(3);
    rig.tenant.meter.reset();
    expect(await later.replica.refresh()).toEqual(['policies']);
    expect(rig.tenant.meter.snapshot().roundTrips).toBe(batches);
    expect(keys(later)).toEqual(keys(writer));
  });

  test('a state of other definitions or of another site is of no use', async () => {
    const state = (await ready()).replica.save();
    const later = await rig.open();
    expect(later.replica.restore({ ...state, schema: 'other' })).toBe(false);
    expect(later.replica.restore({ ...state, site: 'other' })).toBe(false);
    expect(later.replica.snapshot.policies.size).toBe(0);
  });
});

import fc from '../../../properties';
import { startTenant, type Body } from './startTenant';

const setUp = async (now?: () => Date) => {
  const kit = await startTenant(now === undefined ? {} : { now });
  const items = await kit.makeList('Things', [{ name: 'Size', number: {} }]);
  const follow = async (start: string) => {
    const entries: Body[] = [];
    let link = start;
    let pages = 0;
    for (;;) {
      const { status, body } = await kit.call('GET', link);
      if (status !== 200) throw new Error(JSON.stringify(body));
      pages += 1;
      entries.push(...(body.value ?? []));
      const next = body['@odata.nextLink'];
      if (next === undefined) return { entries, pages, link: String(body['@odata.deltaLink']) };
      link = next;
    }
  };
  return { ...kit, items, follow };
};

test('tells everything once, then only what changed, deletions by id alone', async () => {
  const { call, items, follow } = await setUp();
  for (const Title of ['a', 'b', 'c']) await call('POST', items, { fields: { Title } });
  await call('DELETE', `${items}/2`);
  const first = await follow(`${items}/delta?$expand=fields`);
  expect(first.entries.map(({ fields }) => fields?.Title)).toEqual(['a', 'c']);
  await call('PATCH', `${items}/1/fields`, { Title: 'A' });
  await call('DELETE', `${items}/3`);
  const second = await follow(first.link);
  expect(second.entries.map(({ id, fields, deleted }) => [id, fields?.Title, deleted])).toEqual([
    ['1', 'A', undefined],
    ['3', undefined, { state: 'deleted' }],
  ]);
  expect(second.entries[1]).toEqual({ id: '3', deleted: { state: 'deleted' } });
  expect((await follow(second.link)).entries).toEqual([]);
});

test('token=latest is an empty page with a link', async () => {
  const { call, items, follow } = await setUp();
  await call('POST', items, { fields: { Title: 'old' } });
  const latest = await follow(`${items}/delta?token=latest&$expand=fields`);
  expect(latest.entries).toEqual([]);
  await call('POST', items, { fields: { Title: 'new' } });
  expect((await follow(latest.link)).entries.map(({ fields }) => fields?.Title)).toEqual(['new']);
});

test('an item that changes or goes between pages is told again at the end', async () => {
  const { call, items } = await setUp();
  for (const Title of ['a', 'b', 'c']) await call('POST', items, { fields: { Title } });
  const first = await call('GET', `${items}/delta?$top=2&$expand=fields`);
  await call('DELETE', `${items}/1`);
  await call('PATCH', `${items}/2/fields`, { Title: 'B' });
  const last = await call('GET', String(first.body['@odata.nextLink']));
  expect(last.body.value?.map(({ id, fields, deleted }) => [id, fields?.Title ?? deleted])).toEqual([
    ['3', 'c'],
    ['1', { state: 'deleted' }],
  ]);
  const rest = await call('GET', String(last.body['@odata.nextLink']));
  expect(rest.body.value?.map(({ fields }) => fields?.Title)).toEqual(['B']);
});

test('a token too old, or of another database, is answered by 410 and the address to begin anew', async () => {
  let at = new Date('2026-01-01T00:00:00Z');
  const { call, items, follow, issue } = await setUp(() => at);
  await call('POST', items, { fields: { Title: 'a' } });
  const { link } = await follow(`${items}/delta?$expand=fields`);
  const other = await setUp(() => at);
  const foreign = await other.call('GET', `${other.items}/delta?token=${new URL(link).searchParams.get('token')}`);
  expect(foreign.status).toBe(410);
  at = new Date('2026-03-01T00:00:00Z');
  const late = await call('GET', link, undefined, { as: await issue('owner') });
  expect([late.status, late.body.error?.code]).toEqual([410, 'resyncChangesApplyDifferences']);
  expect(late.headers.get('location')).toContain('/items/delta?');
});

test.each([
  ['resync410', 'resyncChangesApplyDifferences'],
  ['resyncUpload410', 'resyncChangesUploadDifferences'],
])('the fault %s answers 410 %s with a Location that works', async (kind, code) => {
  const { call, items, follow, admin } = await setUp();
  await call('POST', items, { fields: { Title: 'a' } });
  const { link } = await follow(`${items}/delta?$expand=fields`);
  expect((await admin('POST', '/faults', { kind, match: { path: '/delta$' }, times: 1 })).status).toBe(201);
  const gone = await call('GET', link);
  expect([gone.status, gone.body.error?.code]).toEqual([410, code]);
  const again = await follow(String(gone.headers.get('location')));
  expect(again.entries.map(({ fields }) => fields?.Title)).toEqual(['a']);
});

test('the poisoned entry stands in place of a deletion', async () => {
  const { call, items, follow, admin } = await setUp();
  for (const Title of ['a', 'b']) await call('POST', items, { fields: { Title } });
  const { link } = await follow(`${items}/delta?$expand=fields`);
  await call('DELETE', `${items}/1`);
  await call('PATCH', `${items}/2/fields`, { Title: 'B' });
  await admin('POST', '/faults', { kind: 'poison', times: 1 });
  const { status, body } = await call('GET', link);
  expect(status).toBe(200);
  expect(body.value?.[0]).toMatchObject({ error: { code: 'InternalServerError' } });
  expect(body.value).toHaveLength(2);
});

type Step = { kind: 'add' } | { kind: 'change' | 'delete'; at: number } | { kind: 'refresh' };

test('whatever happens in between, following delta arrives at what a full read shows', async () => {
  const step: fc.Arbitrary<Step> = fc.oneof(
    fc.constant({ kind: 'add' as const }),
    fc.record({ kind: fc.constantFrom('change' as const, 'delete' as const), at: fc.nat(8) }),
    fc.constant({ kind: 'refresh' as const }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), fc.integer({ min: 1, max: 4 }), async (steps, top) => {
      const { tenant, call, items, follow, admin } = await setUp();
      await admin('POST', '/faults', { kind: 'repeat' });
      const copy = new Map<string, unknown>();
      let link = `${items}/delta?$top=${top}&$expand=fields`;
      const refresh = async () => {
        const answer = await follow(link);
        ({ link } = answer);
        for (const entry of answer.entries) {
          if (entry.deleted !== undefined) copy.delete(String(entry.id));
          else copy.set(String(entry.id), entry.eTag);
        }
      };
      let size = 0;
      for (const one of steps) {
        if (one.kind === 'add') await call('POST', items, { fields: { Title: 't' } });
        else if (one.kind === 'change') await call('PATCH', `${items}/${one.at}/fields`, { Size: (size += 1) });
        else if (one.kind === 'delete') await call('DELETE', `${items}/${one.at}`);
        else await refresh();
      }
      await refresh();
      const full = (await call('GET', items)).body.value ?? [];
      expect(Object.fromEntries(copy)).toEqual(Object.fromEntries(full.map(({ id, eTag }) => [id, eTag])));
      tenant.close();
    }),
    { numRuns: 40 },
  );
});

import { startTenant } from './startTenant';

test('a list is made by its display name, found by id and title, and its name cannot be taken twice', async () => {
  const { call } = await startTenant();
  const made = await call('POST', '/sites/root/lists', { displayName: 'Work plan', list: { template: 'genericList' } });
  expect(made.status).toBe(201);
  expect(made.body).toMatchObject({ displayName: 'Work plan', list: { template: 'genericList', hidden: false } });
  expect((await call('GET', `/sites/root/lists/${made.body.id}`)).status).toBe(200);
  expect((await call('GET', '/sites/root/lists/work%20plan')).body.id).toBe(made.body.id);
  const again = await call('POST', '/sites/root/lists', { displayName: 'WORK PLAN' });
  expect([again.status, again.body.error?.code]).toEqual([409, 'nameAlreadyExists']);
  expect((await call('POST', '/sites/root/lists', { name: 'x', displayName: 'X' })).body.error?.message).toContain(
    "Cannot define a 'name'",
  );
  expect((await call('GET', '/sites/root/lists/other')).body.error?.code).toBe('itemNotFound');
});

test('hidden lists are not listed unless the system facet is asked for', async () => {
  const { call } = await startTenant();
  await call('POST', '/sites/root/lists', { displayName: 'Hidden', list: { template: 'genericList', hidden: true } });
  expect((await call('GET', '/sites/root/lists')).body.value).toEqual([]);
  expect((await call('GET', '/sites/root/lists?$select=displayName,system')).body.value).toMatchObject([
    { displayName: 'Hidden' },
  ]);
});

test('the site is found by id, path and root, and no other site is there', async () => {
  const { tenant, call } = await startTenant();
  for (const path of [
    tenant.siteId,
    'root',
    'tenant.sharepoint.example:/sites/programme',
    'tenant.sharepoint.example:/sites/programme:',
  ]) {
    expect((await call('GET', `/sites/${path}`)).body.id).toBe(tenant.siteId);
  }
  expect((await call('GET', '/sites/tenant.sharepoint.example:/sites/programme:/lists')).status).toBe(200);
  expect((await call('GET', '/sites/tenant.sharepoint.example:/sites/other')).status).toBe(404);
  expect((await call('GET', '/sites/00000000-0000-4000-8000-000000000000/lists')).status).toBe(404);
  expect((await call('GET', '/sites/%E0%A4%A/lists')).status).toBe(400);
});

test('columns come back as they were defined', async () => {
  const { call, makeList } = await startTenant();
  const items = await makeList('Things', [
    { name: 'Due date', displayName: 'Due', dateTime: { format: 'dateOnly' }, indexed: true, required: true },
    { name: 'Status', choice: { choices: ['A', 'B'] }, defaultValue: { value: 'A' } },
  ]);
  const columns = items.replace(/items$/, 'columns');
  const all = (await call('GET', columns)).body.value ?? [];
  expect(all.find(({ name }) => name === 'Due_x0020_date')).toMatchObject({
    displayName: 'Due',
    dateTime: { format: 'dateOnly' },
    indexed: true,
    required: true,
  });
  expect(all.find(({ name }) => name === 'Status')).toMatchObject({
    choice: { choices: ['A', 'B'], allowTextEntry: false },
    defaultValue: { value: 'A' },
  });
  expect(all.find(({ name }) => name === 'Author')).toMatchObject({ readOnly: true, personOrGroup: {} });
  expect(all.map(({ name }) => name)).toContain('Title');
});

test.each([
  ['unique without index', { name: 'A', text: {}, enforceUniqueValues: true }],
  ['an index on long text', { name: 'A', text: { allowMultipleLines: true }, indexed: true }],
  ['unique yes or no', { name: 'A', boolean: {}, indexed: true, enforceUniqueValues: true }],
  ['two kinds', { name: 'A', text: {}, number: {} }],
  ['no kind', { name: 'A' }],
  ['no name', { text: {} }],
  ['a look-up into nothing', { name: 'A', lookup: { listId: '00000000-0000-4000-8000-000000000000' } }],
])('refuses a column with %s', async (_, column) => {
  const { call, makeList } = await startTenant();
  const items = await makeList('Things', []);
  expect((await call('POST', items.replace(/items$/, 'columns'), column)).status).toBe(400);
});

test('twenty indexes and no more; a taken column name; a list that cannot be made leaves nothing behind', async () => {
  const { call, makeList } = await startTenant();
  const items = await makeList(
    'Things',
    Array.from({ length: 20 }, (_, at) => ({ name: `C${at}`, text: {}, indexed: true })),
  );
  const columns = items.replace(/items$/, 'columns');
  expect((await call('POST', columns, { name: 'More', text: {}, indexed: true })).body.error?.message).toContain(
    '20 indexed',
  );
  expect((await call('POST', columns, { name: 'c1', text: {} })).status).toBe(409);
  expect((await call('POST', columns, { name: 'modified', text: {} })).status).toBe(409);
  const broken = await call('POST', '/sites/root/lists', {
    displayName: 'Broken',
    columns: [
      { name: 'A', text: {} },
      { name: 'A', text: {} },
    ],
  });
  expect(broken.status).toBe(409);
  expect((await call('GET', '/sites/root/lists/Broken')).status).toBe(404);
});

test('an index or uniqueness added later covers the items there are', async () => {
  const { call, makeList } = await startTenant();
  const items = await makeList('Things', [
    { name: 'Key', text: {} },
    { name: 'Kind', choice: { choices: ['A'] } },
  ]);
  const column = items.replace(/items$/, 'columns/Key');
  for (const Key of ['x', 'x', 'y']) await call('POST', items, { fields: { Key } });
  expect((await call('PATCH', column, { indexed: true, enforceUniqueValues: true })).status).toBe(400);
  expect((await call('PATCH', column, { indexed: true })).status).toBe(200);
  expect((await call('GET', `${items}?$filter=fields/Key eq 'x'`)).body.value).toHaveLength(2);
  await call('DELETE', `${items}/1`);
  expect((await call('PATCH', column, { enforceUniqueValues: true })).status).toBe(200);
  expect((await call('POST', items, { fields: { Key: 'Y' } })).status).toBe(400);
  const kind = items.replace(/items$/, 'columns/Kind');
  expect((await call('PATCH', kind, { choice: { choices: ['A', 'B'] } })).body).toMatchObject({
    choice: { choices: ['A', 'B'] },
  });
  expect((await call('POST', items, { fields: { Kind: 'B' } })).status).toBe(201);
  expect((await call('PATCH', kind, { text: {} })).status).toBe(400);
});

test('a column that goes takes its values along; so does a list', async () => {
  const { call, makeList } = await startTenant();
  const items = await makeList('Things', [{ name: 'Key', text: {} }]);
  const columns = items.replace(/items$/, 'columns');
  await call('POST', items, { fields: { Key: 'x' } });
  expect((await call('DELETE', `${columns}/Key`)).status).toBe(204);
  await call('POST', columns, { name: 'Key', text: {} });
  expect((await call('GET', `${items}/1/fields`)).body).not.toHaveProperty('Key');
  expect((await call('DELETE', `${columns}/Title`)).status).toBe(400);
  expect((await call('DELETE', items.replace(/\/items$/, ''))).status).toBe(204);
  expect((await call('GET', items)).status).toBe(404);
});

test('a list is addressed by id, title or name in any case, for everything below it', async () => {
  const { call } = await startTenant();
  const made = await call('POST', '/sites/root/lists', { displayName: 'Work plan (v2): Q&A' });
  expect(made.body.name).toBe('Work plan v2 QA');
  for (const list of [
    made.body.id,
    made.body.id?.toUpperCase(),
    encodeURIComponent('Work plan (v2): Q&A'),
    'work%20plan%20v2%20qa',
  ]) {
    const path = `/sites/root/lists/${list}`;
    expect((await call('GET', path)).body.id).toBe(made.body.id);
    expect((await call('POST', `${path}/items`, { fields: { Title: 'a' } })).status).toBe(201);
    expect((await call('PATCH', `${path}/items/1/fields`, { Title: 'b' })).status).toBe(200);
    expect((await call('GET', `${path}/columns/Title`)).status).toBe(200);
    const page = await call('GET', `${path}/items/delta`);
    expect((await call('GET', String(page.body['@odata.deltaLink']))).status).toBe(200);
  }
  const found = async (filter: string) =>
    (await call('GET', `/sites/root/lists?$filter=${encodeURIComponent(filter)}`)).body.value?.length;
  expect(await found("displayName eq 'work plan (v2): q&a'")).toBe(1);
  expect(await found("name eq 'Work plan v2 QA'")).toBe(1);
  expect(await found("displayName eq 'Work plan v2 QA'")).toBe(0);
});

test('names in addresses differ where titles do, and are never empty', async () => {
  const { call } = await startTenant();
  const names: unknown[] = [];
  for (const displayName of ['Plan!', 'Plan?', '!!!', '???'])
    names.push((await call('POST', '/sites/root/lists', { displayName })).body.name);
  expect(names).toEqual(['Plan', 'Plan1', 'List', 'List1']);
});

test.each([
  '/sites/root?$expand=lists',
  '/sites/root/lists?$expand=items',
  "/sites/root/lists/A/columns?$filter=name eq 'x'",
])('what the tenant does not do it says, rather than answer as if it had: %s', async (path) => {
  const { call, makeList } = await startTenant();
  await makeList('A', []);
  expect((await call('GET', path)).status).toBe(501);
});

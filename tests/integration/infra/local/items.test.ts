import { startTenant } from './startTenant';

const columns = [
  { name: 'Key', text: {}, indexed: true, enforceUniqueValues: true },
  { name: 'Due', dateTime: { format: 'dateOnly' }, indexed: true },
  { name: 'At', dateTime: { format: 'dateTime' } },
  { name: 'Status', choice: { choices: ['Open', 'Done'] }, defaultValue: { value: 'Open' } },
  { name: 'Tags', choice: { choices: ['a', 'b'], displayAs: 'checkBoxes' } },
  { name: 'Score', number: { minimum: 0, maximum: 10 } },
  { name: 'Live', boolean: {} },
  { name: 'Notes', text: { allowMultipleLines: true } },
  { name: 'Secret', text: {}, hidden: true },
];

const setUp = async () => {
  const kit = await startTenant({ now: () => new Date('2026-11-21T10:00:00.987Z') });
  const items = await kit.makeList('Milestones', columns);
  const add = async (fields: object) => kit.call('POST', items, { fields });
  return { ...kit, items, add };
};

test('an item comes back as Graph shows it: nulls left out, defaults applied, seconds without fractions', async () => {
  const { add } = await setUp();
  const { status, body, headers } = await add({
    Title: 'First',
    Key: 'k1',
    At: '2026-03-01T09:30:15.678Z',
    Notes: null,
  });
  expect(status).toBe(201);
  expect(headers.get('etag')).toBe(body.eTag);
  expect(body.eTag).toMatch(/^"[0-9a-f-]{36},1"$/);
  expect(body.createdDateTime).toBe('2026-11-21T10:00:00Z');
  expect(body.createdBy).toMatchObject({ user: { displayName: 'Person owner' } });
  expect(body.fields).toMatchObject({
    id: '1',
    Title: 'First',
    At: '2026-03-01T09:30:15Z',
    Status: 'Open',
    _UIVersionString: '1.0',
    AuthorLookupId: '1',
  });
  expect(body.fields).not.toHaveProperty('Notes');
  expect(body.fields).not.toHaveProperty('Due');
});

test.each([
  ['2026-01-15', '2026-01-15T00:00:00Z'],
  ['2026-07-01', '2026-06-30T23:00:00Z'],
  ['2026-07-01T12:00:00Z', '2026-06-30T23:00:00Z'],
  ['2026-03-29', '2026-03-29T00:00:00Z'],
  ['2026-03-30', '2026-03-29T23:00:00Z'],
  ['2026-10-25', '2026-10-24T23:00:00Z'],
  ['2026-10-26', '2026-10-26T00:00:00Z'],
])('the calendar date %s is kept as London midnight %s', async (written, kept) => {
  const { add } = await setUp();
  expect((await add({ Due: written })).body.fields).toMatchObject({ Due: kept });
});

test.each([
  [{ Status: 'open' }, 'invalidRequest'],
  [{ Status: 'Unknown' }, 'invalidRequest'],
  [{ Tags: ['a'] }, 'invalidRequest'],
  [{ Score: '3' }, 'invalidRequest'],
  [{ Score: 11 }, 'invalidRequest'],
  [{ Live: 'yes' }, 'invalidRequest'],
  [{ Due: '2026-02-30' }, 'invalidRequest'],
  [{ Due: 'tomorrow' }, 'invalidRequest'],
  [{ Title: 'x'.repeat(256) }, 'invalidRequest'],
  [{ Title: 'two\nlines' }, 'invalidRequest'],
  [{ Nothing: 1 }, 'invalidRequest'],
  [{ Modified: '2026-01-01T00:00:00Z' }, 'invalidRequest'],
  [{ __proto__x: 1 }, 'invalidRequest'],
])('refuses the fields %j', async (fields, code) => {
  const { add, call, items } = await setUp();
  const { status, body } = await add(fields);
  expect([status, body.error?.code]).toEqual([400, code]);
  expect((await call('GET', items)).body.value).toEqual([]);
});

test('several choices need their annotation', async () => {
  const { add } = await setUp();
  const { body } = await add({ Tags: ['a', 'b'], 'Tags@odata.type': 'Collection(Edm.String)' });
  expect(body.fields).toMatchObject({ Tags: ['a', 'b'] });
});

test('a duplicate in a unique column is refused, whatever its case, and frees again when the holder goes', async () => {
  const { add, call, items } = await setUp();
  await add({ Key: 'same' });
  const refused = await add({ Key: 'SAME' });
  expect(refused.status).toBe(400);
  expect(refused.body.error).toMatchObject({
    code: 'invalidRequest',
    message: 'One or more fields with unique constraints already has the provided value.',
  });
  await add({ Key: 'other' });
  expect((await call('PATCH', `${items}/2/fields`, { Key: 'same' })).status).toBe(400);
  expect((await call('DELETE', `${items}/1`)).status).toBe(204);
  expect((await call('PATCH', `${items}/2/fields`, { Key: 'same' })).status).toBe(200);
});

test('both ways to PATCH write, make a version, and leave other fields alone', async () => {
  const { add, call, items } = await setUp();
  await add({ Title: 'One', Score: 1 });
  const flat = await call('PATCH', `${items}/1/fields`, { Title: 'Two' });
  expect(flat.body).toMatchObject({ Title: 'Two', Score: 1, _UIVersionString: '2.0' });
  const nested = await call('PATCH', `${items}/1`, { fields: { Score: null } });
  expect(nested.body.fields).toMatchObject({ Title: 'Two', _UIVersionString: '3.0' });
  expect(nested.body.fields).not.toHaveProperty('Score');
});

test('a stale If-Match is refused with 412 and nothing changes; without it the last write wins', async () => {
  const { add, call, items } = await setUp();
  const first = String((await add({ Title: 'One' })).body.eTag);
  expect((await call('PATCH', `${items}/1/fields`, { Title: 'Two' }, { headers: { 'if-match': first } })).status).toBe(
    200,
  );
  const stale = await call('PATCH', `${items}/1/fields`, { Title: 'Three' }, { headers: { 'if-match': first } });
  expect([stale.status, stale.body.error?.code]).toEqual([412, 'resourceModified']);
  expect((await call('DELETE', `${items}/1`, undefined, { headers: { 'if-match': first } })).status).toBe(412);
  expect((await call('GET', `${items}/1/fields`)).body).toMatchObject({ Title: 'Two' });
  expect((await call('PATCH', `${items}/1/fields`, { Title: 'Four' })).status).toBe(200);
  expect((await call('PATCH', `${items}/1/fields`, { Title: 'Five' }, { headers: { 'if-match': '*' } })).status).toBe(
    200,
  );
});

test('versions are listed newest first and an old one can be restored', async () => {
  const { add, call, items, tokens } = await setUp();
  await add({ Title: 'One' });
  await call('PATCH', `${items}/1/fields`, { Title: 'Two' }, { as: tokens.write });
  const versions = (await call('GET', `${items}/1/versions`)).body.value ?? [];
  expect(versions.map(({ id, fields }) => [id, fields?.Title])).toEqual([
    ['2.0', 'Two'],
    ['1.0', 'One'],
  ]);
  expect(versions[0]?.lastModifiedBy).toMatchObject({ user: { displayName: 'Person write' } });
  expect((await call('POST', `${items}/1/versions/1.0/restoreVersion`)).status).toBe(204);
  expect((await call('GET', `${items}/1/fields`)).body).toMatchObject({ Title: 'One', _UIVersionString: '3.0' });
});

test('look-ups carry their id alone until they are selected, and never point at nothing', async () => {
  const { call, makeList, items } = await setUp();
  const listId = items.split('/')[4];
  const children = await makeList('Children', [
    { name: 'Parent', lookup: { listId, columnName: 'Title' }, indexed: true },
    { name: 'Others', lookup: { listId, columnName: 'Title', allowMultipleValues: true } },
  ]);
  await call('POST', items, { fields: { Title: 'Mother' } });
  expect((await call('POST', children, { fields: { ParentLookupId: 9 } })).status).toBe(400);
  const made = await call('POST', children, {
    fields: { ParentLookupId: 1, OthersLookupId: [1], 'OthersLookupId@odata.type': 'Collection(Edm.Int32)' },
  });
  expect(made.body.fields).toMatchObject({ ParentLookupId: '1' });
  expect(made.body.fields).not.toHaveProperty('Parent');
  const selected = await call('GET', `${children}/1?$expand=fields($select=Parent,Others,Author)`);
  expect(selected.body.fields).toMatchObject({
    Parent: 'Mother',
    Others: [{ LookupId: 1, LookupValue: 'Mother' }],
    Author: 'Person owner',
  });
  expect((await call('GET', `${children}?$filter=fields/ParentLookupId eq 1`)).body.value).toHaveLength(1);
  expect((await call('GET', `${children}?$filter=fields/Parent eq 'Mother'`)).status).toBe(400);
});

test('more than twelve look-ups in one query are refused', async () => {
  const { call, makeList, items } = await setUp();
  const lookup = { listId: items.split('/')[4], columnName: 'Title' };
  const names = Array.from({ length: 13 }, (_, at) => `L${at}`);
  const wide = await makeList(
    'Wide',
    names.map((name) => ({ name, lookup })),
  );
  expect((await call('GET', `${wide}?$expand=fields($select=${names.slice(0, 12).join()})`)).status).toBe(200);
  expect((await call('GET', `${wide}?$expand=fields($select=${names.join()})`)).status).toBe(400);
});

test('hidden columns come only when they are named', async () => {
  const { add, call, items } = await setUp();
  await add({ Secret: 'hush' });
  expect((await call('GET', `${items}/1?$expand=fields`)).body.fields).not.toHaveProperty('Secret');
  expect((await call('GET', `${items}/1?$expand=fields($select=Secret)`)).body.fields).toMatchObject({
    Secret: 'hush',
  });
});

test('options that Graph refuses are refused', async () => {
  const { call, items } = await setUp();
  const counted = await call('GET', `${items}?$count=true`);
  expect([counted.status, counted.body.error?.message]).toEqual([
    400,
    expect.stringContaining('$count is not supported on this API'),
  ]);
  const bare = await call('GET', `${items}?$expand=fields(select=Title)`);
  expect([bare.status, bare.body.error?.code]).toEqual([400, 'badArgument']);
  expect((await call('GET', `${items}?$top=0`)).status).toBe(400);
  expect((await call('GET', `${items}?$skiptoken=%7B%7D`)).status).toBe(400);
  expect((await call('GET', `${items}?$expand=nothing`)).status).toBe(400);
});

test('pages follow one another without gap or repeat while items are added and deleted', async () => {
  const { add, call, items } = await setUp();
  for (let at = 1; at <= 25; at += 1) await add({ Title: `T${at}` });
  const seen: string[] = [];
  let link: string | undefined = `${items}?$top=10&$expand=fields($select=Title)`;
  while (link !== undefined) {
    const { body } = await call('GET', link);
    for (const item of body.value ?? []) seen.push(String(item.fields?.Title));
    if (seen.length === 10) await call('DELETE', `${items}/3`);
    link = body['@odata.nextLink'];
  }
  expect(seen).toEqual(Array.from({ length: 25 }, (_, at) => `T${at + 1}`));
});

test('one version is read by its label; what is not expanded is said', async () => {
  const { add, call, items } = await setUp();
  await add({ Title: 'One' });
  await call('PATCH', `${items}/1/fields`, { Title: 'Two' });
  expect((await call('GET', `${items}/1/versions/1.0`)).body).toMatchObject({ id: '1.0', fields: { Title: 'One' } });
  expect((await call('GET', `${items}/1/versions/9.0`)).status).toBe(404);
  expect((await call('POST', `${items}/1/versions/2.0/restoreVersion`)).status).toBe(400);
  expect((await call('GET', `${items}?$expand=versions`)).status).toBe(501);
  const counted = await call('GET', `${items}/$count`);
  expect([counted.status, counted.body.error?.message]).toEqual([400, expect.stringContaining('$count is not')]);
});

test.each([
  ['as it was sent', (etag: string) => etag],
  ['weak', (etag: string) => `W/${etag}`],
  ['bare', (etag: string) => etag.replaceAll('"', '')],
  ['one of several', (etag: string) => `"other,1", ${etag}`],
  ['in capitals', (etag: string) => etag.toUpperCase()],
  ['any', () => '*'],
])('an If-Match that is %s lets a write through once', async (_, form) => {
  const { add, call, items } = await setUp();
  const etag = form(String((await add({ Title: 'One' })).body.eTag));
  const write = () => call('PATCH', `${items}/1`, { fields: { Title: 'Two' } }, { headers: { 'if-match': etag } });
  expect((await write()).status).toBe(200);
  expect((await write()).status).toBe(etag === '*' ? 200 : 412);
});

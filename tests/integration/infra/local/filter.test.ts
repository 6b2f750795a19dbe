import fc from '../../../properties';
import { GraphError } from '../../../../infra/local/src/graph/graphError';
import { parse } from '../../../../infra/local/src/graph/filter/parse';
import { startTenant } from './startTenant';

const prefer = { headers: { prefer: 'HonorNonIndexedQueriesWarningMayFailRandomly' } };

const setUp = async () => {
  const kit = await startTenant();
  const items = await kit.makeList('Things', [
    { name: 'Code', text: {}, indexed: true },
    { name: 'Size', number: {}, indexed: true },
    { name: 'Due', dateTime: { format: 'dateOnly' }, indexed: true },
    { name: 'Owner', text: {} },
  ]);
  const rows = [
    { Title: 'a', Code: 'AB-1', Size: 1, Due: '2026-06-30', Owner: "O'Brien" },
    { Title: 'b', Code: 'ab-2', Size: 2, Due: '2026-07-01' },
    { Title: 'c', Code: 'cd-1', Size: 10, Due: '2026-07-02', Owner: 'Singh' },
    { Title: 'd' },
  ];
  for (const fields of rows) await kit.call('POST', items, { fields });
  const titles = async (filter: string, more = {}) => {
    const { status, body } = await kit.call(
      'GET',
      `${items}?$expand=fields($select=Title)&$filter=${encodeURIComponent(filter)}`,
      undefined,
      more,
    );
    return status === 200 ? body.value?.map(({ fields }) => fields?.Title).join('') : body.error?.code;
  };
  return { ...kit, items, titles };
};

test.each([
  ["fields/Code eq 'ab-1'", 'a'],
  ["startswith(fields/Code,'AB-')", 'ab'],
  ['fields/Size ge 2', 'bc'],
  ['fields/Size gt 1 and fields/Size lt 10', 'b'],
  ['fields/Size eq 1 or fields/Size eq 10', 'ac'],
  ['not (fields/Size eq 1)', 'bcd'],
  ['fields/Size ne 1', 'bcd'],
  ['fields/Size eq null', 'd'],
  ['fields/Size ne null', 'abc'],
  ["fields/Due ge '2026-07-01'", 'bc'],
  ["fields/Due eq '2026-06-30T23:00:00Z'", 'b'],
  ['fields/Due le 2026-06-30', 'a'],
  ['id eq 3', 'c'],
  ["fields/id eq '2'", 'b'],
])('%s finds %s', async (filter, expected) => {
  const { titles } = await setUp();
  expect(await titles(filter)).toBe(expected);
});

test.each([
  ["fields/Owner eq 'x'", 'invalidRequest'],
  ["fields/Code eq 'ab-1' and fields/Size eq 1", 'invalidRequest'],
  ["lastModifiedDateTime ge '2026-01-01'", 'invalidRequest'],
  ["fields/Nothing eq 'x'", 'invalidRequest'],
  ["nothing eq 'x'", 'invalidRequest'],
  ['fields/Size eq', 'invalidRequest'],
  ['fields/Size eq 1 extra', 'invalidRequest'],
  ["fields/Size eq 'many'", 'invalidRequest'],
  ['fields/Size eq 1); DROP TABLE items; --', 'invalidRequest'],
])('%s is refused', async (filter, code) => {
  const { titles } = await setUp();
  expect(await titles(filter)).toBe(code);
});

test('with the Prefer header a column without index, or a second column, is honoured', async () => {
  const { titles } = await setUp();
  expect(await titles("fields/Owner eq 'o''brien'", prefer)).toBe('a');
  expect(await titles("startswith(fields/Code,'ab') and fields/Size ge 2", prefer)).toBe('b');
  expect(await titles("fields/Owner ne 'Singh'", prefer)).toBe('abd');
});

test('orders by an indexed column alone', async () => {
  const { call, items } = await setUp();
  const ordered = await call('GET', `${items}?$top=2&$orderby=fields/Size desc&$expand=fields($select=Title)`);
  expect(ordered.body.value?.map(({ fields }) => fields?.Title)).toEqual(['c', 'b']);
  const rest = await call('GET', String(ordered.body['@odata.nextLink']));
  expect(rest.body.value?.map(({ fields }) => fields?.Title)).toEqual(['a', 'd']);
  expect((await call('GET', `${items}?$orderby=fields/Owner`)).body.error?.message).toContain(
    'cannot be referenced in filter or orderby',
  );
});

test('whatever the text, the parser answers with nodes or a Graph error', () => {
  const word = fc.constantFrom(
    'fields/A',
    'eq',
    'and',
    'or',
    'not',
    '(',
    ')',
    "'x'",
    '1',
    'null',
    ',',
    'startswith',
    "'",
    '2026-01-01',
  );
  const texts = fc.oneof(
    fc.string(),
    fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      try {
        return typeof parse(text).type === 'string';
      } catch (error) {
        return error instanceof GraphError;
      }
    }),
    { numRuns: 2000 },
  );
});

test('deep nesting is refused, not a crash', () => {
  expect(() => parse('('.repeat(500))).toThrow(GraphError);
  expect(() => parse('not '.repeat(500))).toThrow(GraphError);
});

test('from 5,000 items on, what no single index answers is refused whatever the header says', async () => {
  const { call, items, titles } = await setUp();
  const body = { fields: { Title: 'x', Code: 'same', Size: 7, Owner: 'o' } };
  for (let round = 0; round < 251; round += 1) {
    const requests = Array.from({ length: 20 }, (_, id) => ({
      ...{ id: `${id}`, method: 'POST', url: items, body },
      headers: { 'Content-Type': 'application/json' },
    }));
    await call('POST', '/$batch', { requests });
  }
  expect(await titles("fields/Owner eq 'Singh'", prefer)).toBe('notSupported');
  expect(await titles("fields/Code eq 'cd-1' and fields/Size eq 10", prefer)).toBe('notSupported');
  expect(await titles("fields/Code eq 'same'")).toBe('notSupported');
  expect(await titles("fields/Code eq 'cd-1'")).toBe('c');
  const page = await call('GET', `${items}?$top=9000`);
  expect(page.body.value).toHaveLength(5000);
  expect(page.body['@odata.nextLink']).toBeDefined();
});

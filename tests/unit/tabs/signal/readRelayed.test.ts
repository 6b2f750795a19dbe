import fc from '../../../properties';
import type { ListName } from '@ipmo-hub/teams-app/lists';
import { readRelayed } from '../../../../tabs/src/programme/signal/readRelayed';

const item = {
  id: '12',
  etag: '"7f0c9c2e-11aa-4b11-9a59-0a51d3c0a002,3"',
  modified: '2026-11-23T09:00:00Z',
  modifiedBy: 'Kofi Marigold',
  title: 'Riverbank',
  code: 'RVB',
  sector: 'ICB',
};
const since = new Map<ListName, number>([['organisations', 4]]);
const good = { counter: 5, items: [item], removed: [{ id: '13', etag: item.etag }] };
const read = (organisations: unknown, more: object = {}) =>
  readRelayed({ boot: 'b1', lists: { organisations }, ...more }, 'b1', since);

test('takes what fits', () => {
  expect(read(good)).toEqual({ lists: new Map([['organisations', good]]), after: 0 });
  expect(read({ read: true }, { after: 1_500 })).toEqual({ lists: new Map(), after: 1_500 });
  expect(read({ read: true }, { after: 1e12 }).after).toBe(900_000);
});

test.each<[what: string, list: unknown]>([
  ['no counter', { ...good, counter: undefined }],
  ['a counter that goes back', { ...good, counter: 3 }],
  ['a counter that is no whole number', { ...good, counter: 5.5 }],
  ['an endless counter', { ...good, counter: Number.POSITIVE_INFINITY }],
  ['no items', { counter: 5, removed: [] }],
  ['items that are no list', { ...good, items: { length: 1 } }],
  ['too many items', { ...good, items: Array.from({ length: 1_001 }, () => item) }],
  ['an item that is none', { ...good, items: [item, null] }],
  ['an id that is a path', { ...good, items: [{ ...item, id: '../1' }] }],
  ['an id that is a number', { ...good, items: [{ ...item, id: 12 }] }],
  ['no etag', { ...good, items: [{ ...item, etag: '' }] }],
  ['an etag without a version', { ...good, items: [{ ...item, etag: '"7f0c9c2e-11aa"' }] }],
  ['a day that is none', { ...good, items: [{ ...item, modified: 'yesterday' }] }],
  ['an author that is none', { ...good, items: [{ ...item, modifiedBy: { name: 'Kofi' } }] }],
  ['a field that its list has not', { ...good, items: [{ ...item, role: 'Member' }] }],
  ['a field of another kind', { ...good, items: [{ ...item, title: ['Riverbank'] }] }],
  ['a choice that is none', { ...good, items: [{ ...item, sector: 'Circus' }] }],
  ['a field that is missing', { ...good, items: [{ ...item, code: undefined }] }],
  ['a field that is empty', { ...good, items: [{ ...item, code: null }] }],
  ['what looks like a patient’s number', { ...good, items: [{ ...item, title: 'Letter about 943 476 5919' }] }],
  ['a prototype', { ...good, items: [JSON.parse(JSON.stringify(item).replace('{', '{"__proto__":{"title":"x"},'))] }],
  ['a removal without an etag', { ...good, removed: [{ id: '13' }] }],
  ['a removal of everything', { ...good, removed: [{ id: '*', etag: item.etag }] }],
])('%s: nothing of the list is taken', (_what, list) => {
  expect(read(list).lists.size).toBe(0);
});

test('nothing of another start, and nothing that was not asked for', () => {
  expect(readRelayed({ boot: 'b2', lists: { organisations: good } }, 'b1', since).lists.size).toBe(0);
  const more = { boot: 'b1', lists: { organisations: good, people: { counter: 9, items: [], removed: [] } } };
  expect([...readRelayed(more, 'b1', since).lists.keys()]).toEqual(['organisations']);
});

test('whatever comes, it answers', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (lists, after) => {
      for (const body of [
        lists,
        { boot: 'b1', lists, after },
        { boot: 'b1', lists: { organisations: lists }, after },
      ]) {
        const { after: wait } = readRelayed(body, 'b1', since);
        expect(wait).toBeGreaterThanOrEqual(0);
        expect(wait).toBeLessThanOrEqual(900_000);
      }
    }),
  );
});

import { createChangeLog } from '../../../../bot/src/signal/createChangeLog';
import { etagOf, memoryReplica, rowOf } from './memoryReplica';

const rig = (most?: number) => {
  const memory = memoryReplica();
  const { items, change } = memory;
  const log = createChangeLog(memory.replica, most);
  const since = (counter: number) => {
    const changes = log.since('organisations', counter);
    return changes && { ...changes, items: changes.items.map(({ id, etag }) => `${id}@${etag.split(',')[1] ?? ''}`) };
  };
  const put = (...rows: readonly (readonly [id: string, version: number])[]) =>
    change(() => {
      for (const [id, version] of rows) items.set(id, rowOf(id, version));
    });
  return { ...memory, log, since, put };
};

test('tells what changed since a counter, each item once, as it is now', () => {
  const { since, put } = rig();
  put(['1', 1], ['2', 1]);
  put(['1', 2]);
  put(['3', 1]);
  put(['1', 3]);
  expect(since(4)).toEqual({ counter: 4, items: [], removed: [] });
  expect(since(3)).toEqual({ counter: 4, items: ['1@3"'], removed: [] });
  expect(since(1)).toEqual({ counter: 4, items: ['3@1"', '1@3"'], removed: [] });
  expect(since(0)).toEqual({ counter: 4, items: ['2@1"', '3@1"', '1@3"'], removed: [] });
});

test('what was removed is named with its last etag, and not once it is back', () => {
  const { since, put, change, items } = rig();
  put(['1', 1], ['2', 1]);
  change(() => items.delete('1'));
  expect(since(1)).toEqual({ counter: 2, items: [], removed: [{ id: '1', etag: etagOf('1', 1) }] });
  put(['1', 4]);
  expect(since(1)).toEqual({ counter: 3, items: ['1@4"'], removed: [] });
});

test('a counter from before it began, or that never was, tells nothing', () => {
  const memory = memoryReplica();
  memory.change(() => memory.items.set('1', rowOf('1', 1)));
  const log = createChangeLog(memory.replica);
  expect(log.since('organisations', 0)).toBeUndefined();
  expect(log.since('organisations', 1)).toEqual({ counter: 1, items: [], removed: [] });
  expect(log.since('organisations', 2)).toBeUndefined();
  log.stop();
  expect(memory.listening()).toBe(0);
});

test('it is bounded: what overflowed is not told in part', () => {
  const { since, put } = rig(3);
  put(['1', 1]);
  put(['2', 1], ['3', 1]);
  expect(since(0)?.items).toHaveLength(3);
  put(['4', 1]);
  expect(since(0)).toBeUndefined();
  expect(since(1)?.items).toHaveLength(3);
  put(['5', 1], ['6', 1], ['7', 1], ['8', 1]);
  expect(since(3)).toBeUndefined();
  expect(since(4)).toEqual({ counter: 4, items: [], removed: [] });
  put(['1', 2]);
  expect(since(4)?.items).toEqual(['1@2"']);
});

test('where an item that does not fit changed, nothing is told', () => {
  const { since, put, change, misfit, mend, items } = rig();
  put(['1', 1]);
  change(() => misfit('1', 'is missing'));
  expect(since(1)).toBeUndefined();
  put(['2', 1]);
  expect(since(2)?.items).toEqual(['2@1"']);
  change(() => misfit('1', 'is too long'));
  expect(since(3)).toBeUndefined();
  // A change of the misfit that does not show.
  change(() => undefined);
  expect(since(4)).toBeUndefined();
  change(() => {
    mend('1');
    items.set('1', rowOf('1', 5));
  });
  expect(since(5)?.items).toEqual(['1@5"']);
  change(() => misfit('1', 'is missing'));
  change(() => mend('1'));
  expect(since(7)).toBeUndefined();
});

test('a list that was read anew by other columns is not told in part, while the name of an author that came late does no harm', () => {
  const { since, put, change, items } = rig();
  put(['1', 1]);
  items.set('1', rowOf('1', 1, { modifiedBy: 'Kofi Marigold' }));
  put(['2', 1]);
  expect(since(1)?.items).toEqual(['2@1"']);
  change(() => items.set('1', rowOf('1', 1, { modifiedBy: 'Kofi Marigold', sector: 'Trust' })));
  expect(since(2)).toBeUndefined();
});

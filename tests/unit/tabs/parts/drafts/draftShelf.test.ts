import fc from '../../../../properties';
import { draftKey, keepTyped, readTyped, typeInto } from '../../../../../tabs/src/parts/drafts/draftShelf';

const shelf = (start: Readonly<Record<string, string>> = {}) => {
  const held = new Map(Object.entries(start));
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  };
};
interface Fields {
  readonly title: string;
  readonly score: number | undefined;
  readonly projects: readonly string[];
}
const key = draftKey('44444444-0000-4000-8000-000000000008', 'risks/3');
const held: Fields = { title: 'Prices rise', score: undefined, projects: ['VAL-01'] };
const item = { id: '3', etag: '"a,1"', modified: '2026-11-20T09:00:00Z' };

test('what was typed stands over what the item holds, and the item as it was is kept beside it', () => {
  const kept = shelf();
  const draft = typeInto(typeInto(undefined, { title: 'Prices fall' }, held, item), { score: 3 }, held, item);
  expect(keepTyped(kept, key, draft)).toBe(true);
  const later = { ...held, title: 'Prices rise fast', projects: [] };
  expect(readTyped(kept, key, later, '3')).toEqual({
    from: held,
    typed: { title: 'Prices fall', score: 3 },
    base: item,
  });
  keepTyped(kept, key, undefined);
  expect(readTyped(kept, key, later, '3')).toBeUndefined();
});

test('the item is the one that the person began with, however it moves on', () => {
  const moved = { ...item, etag: '"a,2"' };
  const draft = typeInto(undefined, { title: 'Prices fall' }, held, item);
  const next = typeInto(draft, { projects: [] }, { ...held, title: 'Somebody else’s' }, moved);
  expect(next).toEqual({ from: held, typed: { title: 'Prices fall', projects: [] }, base: item });
});

test('what is put back to what it was is no draft', () => {
  const draft = typeInto(undefined, { title: 'Prices fall' }, held, item);
  expect(typeInto(draft, { title: 'Prices rise' }, { ...held, title: 'Another' }, item)).toBeUndefined();
});

test('a draft of another item, or without the item it was typed over, is none', () => {
  const kept = shelf();
  keepTyped(kept, key, typeInto(undefined, { title: 'Prices fall' }, held, item));
  expect(readTyped(kept, key, held, '4')).toBeUndefined();
  keepTyped(kept, key, typeInto(undefined, { title: 'Prices fall' }, held, undefined));
  expect(readTyped(kept, key, held, '3')).toBeUndefined();
  expect(readTyped(kept, key, held, undefined)).toEqual({ from: held, typed: { title: 'Prices fall' } });
});

test('where the browser keeps nothing, the form is told', () => {
  const full = {
    ...shelf(),
    setItem: () => {
      throw new Error('QuotaExceededError');
    },
  };
  expect(keepTyped(full, key, { typed: {} })).toBe(false);
  expect(keepTyped(undefined, key, { typed: {} })).toBe(false);
});

test('whatever stands in the browser, only fields of the form with values of their kind are read', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.object().map((typed) => JSON.stringify({ typed })),
      ),
      (text) => {
        const read = readTyped<Fields, typeof item>(shelf({ [key]: text }), key, held, undefined);
        const { title = '', projects = [] } = read?.typed ?? {};
        return typeof title === 'string' && Array.isArray(projects);
      },
    ),
  );
  const wrong = JSON.stringify({ typed: { title: 7, projects: [1], score: { a: 1 }, other: 'x', __proto__: 1 } });
  expect(readTyped(shelf({ [key]: wrong }), key, held, undefined)).toBeUndefined();
});

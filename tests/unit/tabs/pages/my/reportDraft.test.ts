import fc from '../../../../properties';
import { readDraft, type ReportDraft } from '../../../../../tabs/src/pages/my/report/reportDraft';
import { draftKey, keepTyped } from '../../../../../tabs/src/parts/drafts/draftShelf';

const shelf = (start: Readonly<Record<string, string>> = {}) => {
  const held = new Map(Object.entries(start));
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  };
};
const key = draftKey('44444444-0000-4000-8000-000000000008', 'projects/3');
const draft: ReportDraft = {
  rating: 'Amber',
  did: 'Half done.',
  next: 'The rest.',
  helpNeeded: true,
  help: 'A second reviewer',
  raise: true,
};

test('what was typed is there again, until it is sent', () => {
  const kept = shelf();
  expect(keepTyped(kept, key, draft)).toBe(true);
  expect(readDraft(kept, key)).toEqual(draft);
  keepTyped(kept, key, undefined);
  expect(readDraft(kept, key)).toBeUndefined();
});

test('a draft is one person’s and one project’s', () => {
  const kept = shelf();
  keepTyped(kept, key, draft);
  expect(readDraft(kept, draftKey('another', 'projects/3'))).toBeUndefined();
  expect(readDraft(kept, draftKey('44444444-0000-4000-8000-000000000008', 'projects/4'))).toBeUndefined();
});

test('where the browser does not keep it, the form is told', () => {
  const full = {
    ...shelf(),
    setItem: () => {
      throw new DOMException('', 'QuotaExceededError');
    },
  };
  expect(keepTyped(full, key, draft)).toBe(false);
  expect(keepTyped(undefined, key, draft)).toBe(false);
  expect(readDraft(undefined, key)).toBeUndefined();
});

test('whatever stands there instead, a draft is read whole or not at all', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
      const read = readDraft(shelf({ [key]: text }), key);
      if (read) expect(Object.keys(read).sort()).toEqual(Object.keys(draft).sort());
    }),
    { numRuns: 100 },
  );
  expect(readDraft(shelf({ [key]: '{"rating":"Green","did":5}' }), key)).toMatchObject({ rating: 'Green', did: '' });
});

import { interestsOn, undecided } from '@ipmo-hub/teams-app/domain';
import type { Interest } from '@ipmo-hub/teams-app/lists';
import fc from '../../../../properties';
import { cast, interest, sampleGroup } from './sampleGroup';

const day = '2026-12-03';
const touched = (
  fields: Partial<Interest>,
  matter: { title?: string; note?: string; projects?: readonly string[] } = {},
) =>
  interestsOn(
    { title: 'Etanercept: path to green', projects: [], ...matter },
    sampleGroup({ interests: [interest(fields)] }),
    day,
  );

test.each([
  ['the project', { projects: 'VAL-03, VAL-09' }, { projects: ['val-03'] }, true],
  ['another project', { projects: 'VAL-09' }, { projects: ['VAL-03'] }, false],
  ['a word, capitals aside', { words: 'etanercept' }, {}, true],
  ['a word of the request', { words: 'homecare supplier' }, { note: 'Agree a second Homecare\n supplier' }, true],
  ['part of a word', { words: 'care' }, { note: 'homecare' }, false],
  ['a word with marks', { words: 'C++, (green)' }, { title: 'Path (green)' }, true],
  ['no words at all', { words: ' , ' }, {}, false],
  ['one that has ended', { words: 'green', until: '2026-12-02' }, {}, false],
  ['one that is to come', { words: 'green', from: '2026-12-04' }, {}, false],
])('%s', (_what, fields, matter, expected) => {
  expect(touched(fields, matter)).toHaveLength(expected ? 1 : 0);
});

test.each([
  ['May speak, does not decide', 'Idris Harebell advises a homecare supplier. May speak; does not decide.', 1],
  ['Leaves the room', 'Idris Harebell advises a homecare supplier. Leaves the room for it.', 1],
  ['Noted, takes part', 'Idris Harebell advises a homecare supplier. Noted; takes part.', 0],
] as const)('%s', (handling, sentence, kept) => {
  const all = touched({ handling, words: 'green' });
  expect(all.map((one) => one.sentence)).toEqual([sentence]);
  expect(undecided(all).size).toBe(kept);
});

test('a name that begins with capitals keeps them', () => {
  expect(touched({ title: 'NHS adviser.', words: 'green' })[0]?.sentence).toContain('Idris Harebell NHS adviser. May');
});

test('whoever has left is not named, and only those asked about are', () => {
  const snapshot = sampleGroup({
    interests: [interest({ words: 'green' })],
    people: cast.map((one) => ({ ...one, left: one.id === '13' })),
  });
  const matter = { title: 'green', projects: [] };
  expect(interestsOn(matter, snapshot, day)).toEqual([]);
  expect(interestsOn(matter, sampleGroup({ interests: [interest({ words: 'green' })] }), day, new Set(['11']))).toEqual(
    [],
  );
});

test('any words can be held against any text', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 200 }), (words, title) => {
      expect(() => touched({ words }, { title })).not.toThrow();
      const word = words.replace(/[,;\n]/g, '').trim();
      if (/^[a-z]+$/i.test(word)) expect(touched({ words: word }, { title: `So ${word}!` })).toHaveLength(1);
    }),
  );
});

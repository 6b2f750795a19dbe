import fc from '../../../properties';
import { findNamed, type Named } from '@ipmo-hub/teams-app/search';

const all: readonly Named[] = [
  { title: 'My work' },
  { code: 'VAL', title: 'Value and improvement' },
  { code: 'VAL-03', title: 'Etanercept biosimilar switch' },
  { code: 'VAL-32', title: 'Homecare framework' },
  { code: 'VAL-03.2', title: '90% of patients switched', also: 'VAL-03 Etanercept biosimilar switch' },
  { code: 'VAL-32.1', title: 'Start gate', also: 'VAL-32 Homecare framework' },
  { title: 'Sinéad O’Hara' },
];
const found = (typed: string): readonly string[] => findNamed(all, typed).map(({ code, title }) => code ?? title);

test.each([
  ['VAL-03', ['VAL-03', 'VAL-03.2']],
  ['val 3', ['VAL-03', 'VAL-03.2', 'VAL-32', 'VAL-32.1']],
  ['Val03-2', ['VAL-03.2']],
  ['va', ['VAL', 'VAL-03', 'VAL-32', 'VAL-03.2', 'VAL-32.1']],
  ['etan', ['VAL-03', 'VAL-03.2']],
  ['patients etanercept', ['VAL-03.2']],
  ['sinead', ['Sinéad O’Hara']],
  ['etanerecpt', ['VAL-03']],
  ['nothing of the kind', []],
  ['  ', []],
])('“%s” finds the best first', (typed, codes) => {
  expect(found(typed)).toEqual(codes);
});

test('whatever is typed, nothing is offered twice and nothing that is not there', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const offered = findNamed(all, typed);
      expect(new Set(offered).size).toBe(offered.length);
      expect(offered.every((one) => all.includes(one))).toBe(true);
    }),
  );
});

test('every item is found first by its own reference, however it is written', () => {
  for (const one of all.filter(({ code }) => code !== undefined)) {
    const loose = (one.code ?? '').toLowerCase().replace(/-0?/, ' ');
    expect(findNamed(all, loose)[0]).toBe(one);
  }
});

import fc from '../../../../../properties';
import {
  isNarrowed,
  raidFilterOf,
  readRaidAddress,
  withoutRaidFilters,
  writeRaidAddress,
  type RaidState,
} from '../../../../../../tabs/src/pages/domain/raid/raidAddress';

const step = fc.integer({ min: 1, max: 5 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const states: fc.Arbitrary<RaidState> = fc.record({
  kind: maybe(fc.constantFrom('Risk', 'Issue', 'Assumption', 'Dependency')),
  owner: maybe(fc.integer({ min: 1, max: 99_999 }).map(String)),
  project: maybe(fc.constantFrom('', 'VAL-03', 'SAF & 1')),
  band: maybe(fc.constantFrom('Low', 'Moderate', 'High', 'Extreme')),
  cell: maybe(fc.record({ consequence: step, likelihood: step })),
  unscored: maybe(fc.constant(true)),
  overdue: maybe(fc.constant(true)),
  state: fc.constantFrom('Open', 'Closed', 'all'),
  risk: maybe(fc.constantFrom('new', '12', 'new:0b5f-1')),
});

test('what is written is read again, and parameters of others stay', () => {
  fc.assert(
    fc.property(states, (state) => {
      const search = writeRaidAddress(state, '?theme=dark');
      expect(readRaidAddress(search)).toEqual(state);
      expect(new URLSearchParams(search).get('theme')).toBe('dark');
    }),
  );
});

test('whatever stands in the address, it is read without harm', () => {
  fc.assert(
    fc.property(fc.string(), (search) => {
      expect(['Open', 'Closed', 'all']).toContain(readRaidAddress(search).state);
    }),
  );
  expect(readRaidAddress('?cell=6x1&kind=x&owner=1%20or%201&band=red&risk=%3Cb%3E&review=1')).toEqual(
    readRaidAddress(''),
  );
});

test('open entries are the usual; anything else is a filter that can be taken away', () => {
  expect(isNarrowed(readRaidAddress('?risk=12'))).toBe(false);
  expect(isNarrowed(readRaidAddress('?state=all'))).toBe(true);
  expect(isNarrowed(readRaidAddress('?project=none'))).toBe(true);
  expect(isNarrowed(withoutRaidFilters(readRaidAddress('?state=all&band=low&risk=12')))).toBe(false);
  expect(raidFilterOf(readRaidAddress('?state=all')).state).toBeUndefined();
});

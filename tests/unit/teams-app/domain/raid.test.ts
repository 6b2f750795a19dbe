import {
  defaultPolicy,
  filterRaid,
  heatMapOf,
  mayEditRisk,
  mayRaiseRisk,
  numberAfter,
  policyFrom,
  raidOf,
  riskBand,
  riskScore,
} from '@ipmo-hub/teams-app/domain';
import type { Risk } from '@ipmo-hub/teams-app/lists';
import fc from '../../../properties';
import { beatrix, domain, kofi, nia, person, project, samplePlan } from './samplePlan';

const today = '2026-11-23';
const bands = defaultPolicy.riskBands;
const risk = (id: string, fields: Partial<Risk> = {}): Risk => ({
  id,
  etag: '"1"',
  modified: '2026-11-01T09:00:00Z',
  title: `Risk ${id}`,
  key: `VAL-R${id}`,
  kind: 'Risk',
  domain: '1',
  owner: nia.id,
  state: 'Open',
  raisedOn: '2026-10-01',
  ...fields,
});
const linesOf = (risks: readonly Risk[]) => raidOf(samplePlan({ risks }), '1', today, bands);

test.each([
  [1, 'Low'],
  [3, 'Low'],
  [4, 'Moderate'],
  [6, 'Moderate'],
  [8, 'High'],
  [12, 'High'],
  [15, 'Extreme'],
  [25, 'Extreme'],
])('a score of %i is %s', (score, band) => {
  expect(riskBand(score, bands)).toBe(band);
});

test('the programme may draw its own bands', () => {
  expect(policyFrom([{ key: 'risks.bands', value: '3; 9 20' }]).riskBands).toEqual({
    moderate: 3,
    high: 9,
    extreme: 20,
  });
});

test.each(['4, 8', '8, 4, 15', '1, 8, 15', '4, 8, 26', '4, 8, 8', 'four', '', '4, 8, 15, 20'])(
  'bands of “%s” are named, and the usual ones stand',
  (value) => {
    const { riskBands, problems } = policyFrom([{ key: 'risks.bands', value }]);
    expect(riskBands).toEqual(bands);
    expect(problems).toMatchObject([{ key: 'risks.bands' }]);
  },
);

describe('the log', () => {
  test('has what is open first, the worst first, and the unscored after the scored', () => {
    const lines = linesOf([
      risk('1', { state: 'Closed', likelihood: 5, consequence: 5 }),
      risk('2'),
      risk('10', { likelihood: 2, consequence: 2 }),
      risk('9', { likelihood: 2, consequence: 2 }),
      risk('3', { likelihood: 4, consequence: 5, lastScore: 12 }),
      risk('4', { domain: '2', likelihood: 5, consequence: 5 }),
    ]);
    expect(lines.map(({ risk: { key } }) => key)).toEqual(['VAL-R3', 'VAL-R9', 'VAL-R10', 'VAL-R2', 'VAL-R1']);
    expect(lines[0]).toMatchObject({ score: 20, band: 'Extreme', was: 12 });
  });

  test('flags a review that is overdue, of what is open; the day itself is not too late', () => {
    const overdue = (fields: Partial<Risk>) => linesOf([risk('1', fields)])[0]?.reviewOverdue;
    expect(overdue({ reviewBy: '2026-11-22' })).toBe(true);
    expect(overdue({ reviewBy: today })).toBe(false);
    expect(overdue({ reviewBy: '2026-11-22', state: 'Closed' })).toBe(false);
    expect(overdue({})).toBe(false);
  });

  test('names the score before only where it was another', () => {
    expect(linesOf([risk('1', { likelihood: 2, consequence: 2, lastScore: 4 })])[0]?.was).toBeUndefined();
  });

  test('is narrowed by every part at once', () => {
    const lines = linesOf([
      risk('1', { project: '3', likelihood: 4, consequence: 4, owner: kofi.id }),
      risk('2', { project: '3', likelihood: 4, consequence: 4 }),
      risk('3', { likelihood: 4, consequence: 4, owner: kofi.id }),
      risk('4', { project: '3', likelihood: 2, consequence: 5, owner: kofi.id, kind: 'Issue' }),
    ]);
    const keys = (filter: Parameters<typeof filterRaid>[1]) => filterRaid(lines, filter).map(({ risk: { id } }) => id);
    expect(keys({ project: 'VAL-03', owner: kofi.id })).toEqual(['1', '4']);
    expect(keys({ project: '' })).toEqual(['3']);
    expect(keys({ cell: { consequence: 4, likelihood: 4 }, owner: kofi.id })).toEqual(['1', '3']);
    expect(keys({ band: 'High', kind: 'Issue' })).toEqual(['4']);
    expect(keys({ state: 'Closed' })).toEqual([]);
  });
});

test('the map counts every scored entry once, in the cell that finds it again', () => {
  const score = fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined });
  fc.assert(
    fc.property(fc.array(fc.tuple(score, score), { maxLength: 40 }), (scores) => {
      const lines = linesOf(
        scores.map(([likelihood, consequence], at) =>
          risk(String(at + 1), { ...(likelihood && { likelihood }), ...(consequence && { consequence }) }),
        ),
      );
      const { rows, unscored } = heatMapOf(lines, bands);
      const cells = rows.flatMap(({ cells: some }) => some);
      expect(cells).toHaveLength(25);
      expect(cells.reduce((sum, { count }) => sum + count, unscored)).toBe(lines.length);
      for (const cell of cells) {
        const found = filterRaid(lines, { cell });
        expect(found).toHaveLength(cell.count);
        for (const line of found) expect([line.score, line.band]).toEqual([cell.score, cell.band]);
      }
    }),
  );
});

test('a score needs both sides', () => {
  expect([riskScore({ likelihood: 3, consequence: 4 }), riskScore({ likelihood: 3 }), riskScore({})]).toEqual([
    12,
    undefined,
    undefined,
  ]);
});

test('the next reference is above all that are in use, whatever was typed by hand', () => {
  const keys = ['VAL-R2', 'val-r7', 'VAL-R', 'VAL-Rx', 'VAL-R7.I', 'VAL-O40', 'VALE-R90'];
  expect(numberAfter('VAL-R', keys)).toBe(8);
  expect(numberAfter('VAL-O', keys)).toBe(41);
  expect(numberAfter('SAF-R', keys)).toBe(1);
});

test('readers add nothing unless they are named on the project or its domain', () => {
  const rita = person('7', 'Rita', { role: 'Reader' });
  const snapshot = samplePlan({
    people: [rita, kofi, beatrix],
    domains: [domain({ lead: '4' })],
    projects: [project()],
  });
  expect(mayRaiseRisk(rita, { domain: '1' }, snapshot)).toBe(false);
  expect(mayRaiseRisk({ ...kofi, role: 'Reader' }, { domain: '1', project: '3' }, snapshot)).toBe(true);
  expect(mayRaiseRisk({ ...kofi, left: true }, { domain: '1' }, snapshot)).toBe(false);
  expect(mayEditRisk({ ...kofi, left: true }, risk('1', { owner: kofi.id }), snapshot)).toBe(false);
});

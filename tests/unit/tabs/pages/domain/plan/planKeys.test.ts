import { projectStanding } from '@ipmo-hub/teams-app/domain';
import type { Milestone, Project } from '@ipmo-hub/teams-app/lists';
import { planMove } from '../../../../../../tabs/src/pages/domain/plan/planKeys';
import { rowsOf } from '../../../../../../tabs/src/pages/domain/plan/rowsOf';

const stamp = { etag: '"a,1"', modified: '2026-11-20T09:00:00Z' };
const project = (id: string): Project => ({
  ...stamp,
  id,
  code: `VAL-0${id}`,
  title: `Project ${id}`,
  domain: '1',
  sro: '1',
  rating: 'Green',
  start: '2026-04-01',
  baselineFinish: '2027-03-31',
  finish: '2027-03-31',
});
const milestone = (id: string): Milestone => ({
  ...stamp,
  id,
  key: `VAL-01.${id}`,
  title: `Step ${id}`,
  project: '1',
  owner: '1',
  baseline: `2026-12-0${id}`,
  forecast: `2026-12-0${id}`,
});
const standings = [
  projectStanding(project('1'), [milestone('2'), milestone('1')], [], '2026-11-23'),
  projectStanding(project('2'), [], [], '2026-11-23'),
];
const rows = rowsOf(standings, new Set(['VAL-01']));

test('an unfolded project is followed by its milestones by date, each with its place among them', () => {
  expect(rows.map(({ key, position, size }) => [key, position, size])).toEqual([
    ['p1', 1, 2],
    ['m1', 1, 2],
    ['m2', 2, 2],
    ['p2', 2, 2],
  ]);
  expect(rowsOf(standings, new Set()).map(({ key }) => key)).toEqual(['p1', 'p2']);
});

test.each([
  ['ArrowDown', 0, { kind: 'go', index: 1 }],
  ['ArrowDown', 3, { kind: 'go', index: 3 }],
  ['ArrowUp', 0, { kind: 'go', index: 0 }],
  ['Home', 3, { kind: 'go', index: 0 }],
  ['End', 0, { kind: 'go', index: 3 }],
  ['PageDown', 1, { kind: 'go', index: 3 }],
  ['PageUp', 3, { kind: 'go', index: 1 }],
  ['ArrowRight', 0, { kind: 'go', index: 1 }],
  ['ArrowRight', 3, { kind: 'fold', code: 'VAL-02', open: true }],
  ['ArrowRight', 1, undefined],
  ['ArrowLeft', 2, { kind: 'go', index: 0 }],
  ['ArrowLeft', 0, { kind: 'fold', code: 'VAL-01', open: false }],
  ['ArrowLeft', 3, undefined],
  ['Enter', 0, { kind: 'fold', code: 'VAL-01', open: false }],
  ['Enter', 2, { kind: 'open', milestone: '2' }],
  [' ', 1, { kind: 'open', milestone: '1' }],
  ['a', 1, undefined],
])('%s on row %i', (key, at, move) => {
  expect(planMove(key, rows, at, 2)).toEqual(move);
});

test('an empty tree has nothing to move in', () => {
  expect(planMove('ArrowDown', [], 0, 5)).toBeUndefined();
});

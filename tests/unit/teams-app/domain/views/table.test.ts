import fc from '../../../../properties';
import {
  createCalendar,
  moveTogether,
  readDomainPlan,
  tableColumns,
  tableGroups,
  tableOf,
  type TableOrder,
} from '@ipmo-hub/teams-app/domain';
import { domain, milestone, person, project, samplePlan } from '../samplePlan';

const today = '2026-11-23';
const people = [person('1', 'Kofi Marigold'), person('2', 'Ada Birch')];
const snapshot = samplePlan({
  domains: [domain()],
  people,
  projects: [project({ id: '3', code: 'VAL-03' }), project({ id: '4', code: 'VAL-10', rating: 'Green' })],
  milestones: [
    milestone({ id: '10', key: 'VAL-03.10', title: 'b', forecast: '2026-11-16' }),
    milestone({ id: '11', key: 'VAL-03.2', title: 'a', owner: '2', forecast: '2026-12-04', note: 'Signed' }),
    milestone({ id: '12', key: 'VAL-10.1', title: 'c', project: '4', done: '2026-11-02' }),
  ],
});
const names = new Map(people.map(({ id, title }) => [id, title]));
const nameOf = (id: string): string => names.get(id) ?? '';
const plan = readDomainPlan(snapshot, '1', today)!;
const lines = (order: Partial<TableOrder>) =>
  tableOf(plan.projects, { group: 'none', column: 'key', descending: false, ...order }, nameOf);
const keys = (order: Partial<TableOrder>): readonly string[] =>
  lines(order).map((line) => (line.kind === 'row' ? line.standing.milestone.key : line.key));

test.each([
  ['key', false, ['VAL-03.2', 'VAL-03.10', 'VAL-10.1']],
  ['key', true, ['VAL-10.1', 'VAL-03.10', 'VAL-03.2']],
  ['title', false, ['VAL-03.2', 'VAL-03.10', 'VAL-10.1']],
  ['rating', false, ['VAL-03.2', 'VAL-03.10', 'VAL-10.1']],
  ['owner', false, ['VAL-03.2', 'VAL-03.10', 'VAL-10.1']],
  ['forecast', false, ['VAL-03.10', 'VAL-10.1', 'VAL-03.2']],
  ['slip', true, ['VAL-03.2', 'VAL-03.10', 'VAL-10.1']],
  ['done', true, ['VAL-10.1', 'VAL-03.2', 'VAL-03.10']],
  ['note', true, ['VAL-03.2', 'VAL-03.10', 'VAL-10.1']],
] as const)('by %s, descending %s', (column, descending, expected) => {
  expect(keys({ column, descending })).toEqual(expected);
});

test('a group has a heading with its counts', () => {
  expect(lines({ group: 'project' })).toMatchObject([
    { kind: 'head', by: { group: 'project', project: { code: 'VAL-03' } }, count: 2, done: 0, late: 1 },
    { kind: 'row', key: '11' },
    { kind: 'row', key: '10' },
    { kind: 'head', by: { project: { code: 'VAL-10' } }, count: 1, done: 1, late: 0 },
    { kind: 'row', key: '12' },
  ]);
  const heads = (group: TableOrder['group']) =>
    lines({ group }).flatMap((line) => (line.kind === 'head' ? [line.by] : []));
  expect(heads('owner')).toEqual([
    { group: 'owner', owner: '2' },
    { group: 'owner', owner: '1' },
  ]);
  expect(heads('rating')).toEqual([
    { group: 'rating', rating: 'Red' },
    { group: 'rating', rating: 'Green' },
  ]);
  expect(heads('month')).toEqual([
    { group: 'month', month: '2026-11-01' },
    { group: 'month', month: '2026-12-01' },
  ]);
});

test('whatever the order, every milestone is there once, and a group’s rows stand together', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...tableGroups),
      fc.constantFrom(...tableColumns),
      fc.boolean(),
      fc.array(fc.record({ owner: fc.constantFrom('1', '2', '9'), day: fc.nat({ max: 400 }), done: fc.boolean() }), {
        maxLength: 30,
      }),
      (group, column, descending, made) => {
        const milestones = made.map(({ owner, day, done }, at) => {
          const forecast = new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
          return milestone({ id: String(at + 20), owner, forecast, ...(done && { done: forecast }) });
        });
        const many = readDomainPlan(samplePlan({ people, milestones }), '1', today)!;
        const all = tableOf(many.projects, { group, column, descending }, nameOf);
        const rows = all.flatMap((line) => (line.kind === 'row' ? [line.key] : []));
        expect([...rows].sort()).toEqual(milestones.map(({ id }) => id).sort());
        expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
        const counted = all.reduce((sum, line) => sum + (line.kind === 'head' ? line.count : 0), 0);
        expect(counted).toBe(group === 'none' ? 0 : rows.length);
      },
    ),
    { numRuns: 60 },
  );
});

describe('moved together', () => {
  const calendar = createCalendar();
  const open = milestone({ id: '20', forecast: '2026-12-22' });
  const late = milestone({ id: '21', forecast: '2026-11-16' });
  const done = milestone({ id: '22', done: '2026-11-02' });
  test('over Christmas by working days; what is done stands, what would be past is said', () => {
    expect(moveTogether([open, late, done], 5, calendar, today)).toEqual({
      moves: [
        { milestone: open, forecast: '2026-12-31' },
        { milestone: late, forecast: '2026-11-23' },
      ],
      done: [done],
      past: [],
    });
    expect(moveTogether([open, late], -1, calendar, today)).toMatchObject({
      moves: [{ forecast: '2026-12-21' }],
      past: [{ id: '21' }],
    });
  });
  test('by nothing moves nothing', () => {
    expect(moveTogether([open], 0, calendar, today).moves).toEqual([]);
  });
});

import { boardOf, readDomainPlan, stageOf } from '@ipmo-hub/teams-app/domain';
import { domain, milestone, project, samplePlan } from '../samplePlan';

const today = '2026-11-23';
const base = { start: '2026-04-13', rating: 'Green' } as const;

test.each([
  ['as somebody said, whatever the dates', { ...base, stage: 'Proposed' }, 'Proposed', true],
  ['begun', base, 'Delivering', false],
  ['begins today', { ...base, start: today }, 'Delivering', false],
  ['begins soon', { ...base, start: '2027-03-01' }, 'Planning', false],
  ['begins in the month before the half-year is over', { ...base, start: '2027-04-30' }, 'Planning', false],
  ['far ahead', { ...base, start: '2027-05-01' }, 'Proposed', false],
  ['complete', { ...base, rating: 'Complete' }, 'Embedding', false],
  ['taken over', { ...base, rating: 'Complete', handedOver: '2026-11-20' }, 'Business as usual', false],
  ['to be taken over', { ...base, handedOver: '2026-12-20' }, 'Delivering', false],
] as const)('%s', (_, given, stage, said) => {
  expect(stageOf(given, today)).toEqual({ stage, said });
});

test('every stage has a column, every project one card', () => {
  const plan = readDomainPlan(
    samplePlan({
      domains: [domain()],
      projects: [
        project({ id: '4', code: 'VAL-10' }),
        project({ id: '3', code: 'VAL-03' }),
        project({ id: '5', code: 'VAL-11', stage: 'Stopped' }),
      ],
      milestones: [milestone()],
    }),
    '1',
    today,
  )!;
  const board = boardOf(plan.projects, today);
  expect(board.map(({ stage, cards }) => [stage, cards.map(({ standing }) => standing.project.code)])).toEqual([
    ['Proposed', []],
    ['Planning', []],
    ['Delivering', ['VAL-03', 'VAL-10']],
    ['Embedding', []],
    ['Business as usual', []],
    ['Stopped', ['VAL-11']],
  ]);
});

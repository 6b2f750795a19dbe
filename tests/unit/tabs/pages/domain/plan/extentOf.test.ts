import { addDays, readDomainPlan } from '@ipmo-hub/teams-app/domain';
import type { Escalation, Milestone, Person, Project } from '@ipmo-hub/teams-app/lists';
import { extentOf, reachesBeyond } from '../../../../../../tabs/src/pages/domain/plan/extentOf';
import fc from '../../../../../properties';

const today = '2026-11-23';
const stamp = { etag: '"1"', modified: '2026-11-01T00:00:00Z' };
const day = fc.integer({ min: -900, max: 900 }).map((days) => addDays(today, days));
const project = fc.record({ start: day, finish: day, baselineFinish: day });
const milestone = fc.record({ baseline: day, forecast: day, done: fc.option(day, { nil: undefined }) });

const planOf = (given: {
  readonly project: { readonly start: string; readonly finish: string; readonly baselineFinish: string };
  readonly milestones: readonly {
    readonly baseline: string;
    readonly forecast: string;
    readonly done: string | undefined;
  }[];
}) =>
  readDomainPlan(
    {
      domains: new Map([['1', { ...stamp, id: '1', code: 'VAL', title: 'Value' }]]),
      projects: new Map<string, Project>([
        [
          '1',
          { ...stamp, id: '1', code: 'VAL-01', title: 'P', domain: '1', sro: '1', rating: 'Green', ...given.project },
        ],
      ]),
      milestones: new Map(
        given.milestones.map(({ done, ...days }, at): [string, Milestone] => {
          const id = String(at);
          const base = { ...stamp, id, key: id, title: id, project: '1', owner: '1', ...days };
          return [id, done === undefined ? base : { ...base, done }];
        }),
      ),
      people: new Map<string, Person>(),
      escalations: new Map<string, Escalation>(),
    },
    '1',
    today,
  )?.projects ?? [];

test('the plan reaches from the first to the last day that it draws, and says years where its columns leave this one', () => {
  fc.assert(
    fc.property(fc.record({ project, milestones: fc.array(milestone, { maxLength: 6 }) }), (given) => {
      const plan = planOf(given);
      const inColumns = plan.flatMap(({ project: { finish }, milestones }) => [
        finish,
        ...milestones.map((step) => step.milestone.done ?? step.milestone.forecast),
      ]);
      const drawn = [...inColumns, today, given.project.start, ...given.milestones.map(({ baseline }) => baseline)];
      drawn.sort();
      expect(extentOf(plan, today)).toEqual({ first: drawn[0], last: drawn.at(-1) });
      const beyond = inColumns.some((one) => one < '2026-04-01' || one >= '2027-04-01');
      expect(reachesBeyond(plan, '2026-04-01', '2027-04-01')).toBe(beyond);
    }),
  );
});

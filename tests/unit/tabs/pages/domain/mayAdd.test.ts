import { readDomainPlan } from '@ipmo-hub/teams-app/domain';
import type { Person } from '@ipmo-hub/teams-app/lists';
import { mayAdd } from '../../../../../tabs/src/pages/domain/add/mayAdd';
import type { DomainScene } from '../../../../../tabs/src/pages/domain/useDomain';
import {
  cast,
  domain,
  kofi,
  nia,
  person,
  project,
  samplePlan,
  sunita,
  wen,
} from '../../../teams-app/domain/samplePlan';

const rita = person('7', 'Rita Larkspur', { role: 'Reader' });
const snapshot = samplePlan({
  people: [...cast, rita],
  domains: [domain()],
  projects: [project(), project({ id: '4', code: 'VAL-04', lead: nia.id, sro: nia.id })],
});
const asked = (me: Person | undefined) => {
  const plan = readDomainPlan(snapshot, '1', '2026-11-23') as unknown as DomainScene['plan'];
  const { project: may, to } = mayAdd({ me, plan, snapshot });
  return { may, to: to.map(({ code }) => code) };
};

test.each([
  ['the domain lead', sunita, true, ['VAL-03', 'VAL-04']],
  ['the programme team', wen, true, ['VAL-03', 'VAL-04']],
  ['a project’s lead', kofi, false, ['VAL-03']],
  ['a reader', rita, false, []],
  ['nobody known', undefined, false, []],
])('%s', (_who, me, may, to) => {
  expect(asked(me)).toEqual({ may, to });
});

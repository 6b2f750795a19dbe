import fc from '../../../../properties';
import { ratingOrder } from '@ipmo-hub/teams-app/domain';
import { zooms } from '../../../../../tabs/src/pages/domain/plan/timeScale';
import { readPlanAddress, writePlanAddress, type PlanState } from '../../../../../tabs/src/pages/domain/planAddress';

const state: fc.Arbitrary<PlanState> = fc.record({
  text: fc.string({ maxLength: 200 }),
  owner: fc.option(fc.integer({ min: 1, max: 1e9 }).map(String), { nil: undefined }),
  rating: fc.option(fc.constantFrom(...ratingOrder), { nil: undefined }),
  attention: fc.boolean(),
  due: fc.boolean(),
  mine: fc.boolean(),
  zoom: fc.constantFrom(...zooms),
  open: fc.option(fc.array(fc.stringMatching(/^[A-Z]{3}-\d{2}$/)), { nil: undefined }),
  milestone: fc.option(fc.integer({ min: 1, max: 1e9 }).map(String), { nil: undefined }),
});

test('what was written is read again', () => {
  fc.assert(fc.property(state, (one) => expect(readPlanAddress(writePlanAddress(one, ''))).toEqual(one)));
});

test('any query string is read, and what it does not understand is ignored', () => {
  fc.assert(fc.property(fc.string(), (search) => void readPlanAddress(search)));
  expect(readPlanAddress('?owner=x&status=Pink&zoom=week&milestone=1;drop')).toEqual(readPlanAddress(''));
});

test('a page as it always is has an empty query, and parameters of others stay', () => {
  expect(writePlanAddress(readPlanAddress(''), '?view=plan')).toBe('?view=plan');
  expect(writePlanAddress(readPlanAddress('?q=x'), '?q=x')).toBe('?q=x');
  expect(writePlanAddress(readPlanAddress(''), '?q=x')).toBe('');
});

import { createCalendar } from '@ipmo-hub/teams-app/domain';
import { dayOffText } from '../../../../../../tabs/src/pages/domain/panel/dayOffText';
import { typedEdit } from '../../../../../../tabs/src/pages/domain/panel/typedEdit';

const milestone = { title: 'Site agreed', forecast: '2026-11-26', owner: '2', note: 'Two sites left' };

test('only what was changed is written; an emptied note empties it', () => {
  expect(typedEdit(milestone, { ...milestone, note: ' Two sites left ', title: 'Site agreed ' })).toEqual({});
  expect(typedEdit(milestone, { title: 'Site chosen', forecast: '2026-12-04', owner: '3', note: ' ' })).toEqual({
    title: 'Site chosen',
    forecast: '2026-12-04',
    owner: '3',
    note: null,
  });
});

test('days off are named', () => {
  const calendar = createCalendar({});
  expect(dayOffText('2026-12-25', calendar)).toBe('That is Christmas Day.');
  expect(dayOffText('2026-11-28', calendar)).toBe('That is at a weekend.');
  expect(dayOffText('2026-11-27', calendar)).toBe('');
});

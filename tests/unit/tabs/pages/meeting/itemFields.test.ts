import type { AgendaItem } from '@ipmo-hub/teams-app/lists';
import { changeOf, fieldsOfItem, givenOf } from '../../../../../tabs/src/pages/meeting/agenda/itemFields';

const item: AgendaItem = {
  id: '4',
  etag: '',
  modified: '',
  title: 'Etanercept: path to green',
  key: 'LG-2026-12.4',
  purpose: 'Decision',
  minutes: 20,
  presenter: '3',
  note: 'Agree a second supplier.',
};

test('an item that nobody changed has no change', () => {
  expect(changeOf(item, fieldsOfItem(item))).toEqual({});
});

test('what was changed is named alone, and what was emptied becomes nothing', () => {
  const fields = {
    ...fieldsOfItem(item),
    purpose: 'Discussion' as const,
    minutes: '25',
    presenter: '',
    sponsor: '9',
    note: ' ',
  };
  expect(changeOf(item, fields)).toEqual({
    purpose: 'Discussion',
    minutes: 25,
    presenter: null,
    sponsor: '9',
    note: null,
  });
});

test.each([
  ['', undefined],
  ['ten', undefined],
  ['-5', undefined],
  ['15', 15],
  ['480', 480],
  ['999', undefined],
])('minutes typed as “%s”', (minutes, given) => {
  expect(givenOf({ ...fieldsOfItem(undefined), title: ' A ', minutes }).minutes).toBe(given);
});

test('a new item carries what was filled in only', () => {
  expect(givenOf({ ...fieldsOfItem(undefined), title: ' Register ' })).toEqual({
    title: 'Register',
    purpose: 'Decision',
    minutes: 10,
  });
});

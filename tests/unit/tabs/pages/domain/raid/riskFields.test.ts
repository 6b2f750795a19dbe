import type { Risk } from '@ipmo-hub/teams-app/lists';
import { changeOf, draftOf, fieldsOf } from '../../../../../../tabs/src/pages/domain/raid/panel/riskFields';

const risk: Risk = {
  id: '20',
  etag: '"1"',
  modified: '2026-11-01T09:00:00Z',
  title: 'The supplier withdraws',
  key: 'VAL-R3',
  kind: 'Risk',
  domain: '1',
  project: '3',
  owner: '2',
  likelihood: 3,
  consequence: 4,
  targetScore: 6,
  state: 'Open',
  raisedOn: '2026-10-01',
};

test('fields left as they were change nothing', () => {
  expect(changeOf(risk, fieldsOf(risk, '9'))).toEqual({});
});

test('what is emptied is emptied, what is typed is trimmed', () => {
  const fields = {
    ...fieldsOf(risk, '9'),
    title: ' The  supplier leaves ',
    project: '',
    targetScore: '',
    mitigation: ' A second one. ',
  };
  expect(changeOf(risk, fields)).toEqual({
    title: 'The supplier leaves',
    project: null,
    targetScore: null,
    mitigation: 'A second one.',
  });
});

test('a new entry needs a title and is whoever adds it’s', () => {
  expect(draftOf({ ...fieldsOf(undefined, '9', '3'), title: 'No slot' }, '1')).toEqual({
    title: 'No slot',
    kind: 'Risk',
    domain: '1',
    project: '3',
    owner: '9',
  });
});

import { deedVerb } from '../../../../../tabs/src/pages/my/deedVerb';
import { draftFrom } from '../../../../../tabs/src/pages/my/report/reportDraft';

test.each([
  ['answerEscalation', { answer: { kind: 'acknowledge' } }, 'Acknowledge'],
  ['answerEscalation', { answer: { kind: 'pass-up' } }, 'Pass up'],
  ['closeEscalation', { outcome: 'Signed' }, 'Close'],
  ['snooze', { item: 'milestones/3' }, 'Snooze'],
  ['of a later release', {}, 'Second supplier'],
])('%s %j is said as “%s”', (name, input, said) => {
  expect(deedVerb({ name, input, title: 'Second supplier' })).toBe(said);
});

test('a report that is taken back is found again as it was typed', () => {
  const input = { project: '3', rating: 'Amber', did: 'Trained two sites', next: '', help: 'A room' };
  expect(draftFrom(input)).toEqual({
    rating: 'Amber',
    did: 'Trained two sites',
    next: '',
    helpNeeded: true,
    help: 'A room',
    raise: false,
  });
  expect(draftFrom({ rating: 'Purple' })).toBeUndefined();
});

import { typedAnswer } from '../../../../../tabs/src/pages/my/asked/returnAnswer';

const escalation = { id: '8' };

test.each([
  [
    'answerEscalation',
    { escalation, answer: { kind: 'action', by: '2026-12-01', text: 'Ask them' } },
    'Ask them',
    '2026-12-01',
  ],
  ['answerEscalation', { escalation, answer: { kind: 'return', text: 'Not ours' } }, 'Not ours', ''],
  ['closeEscalation', { escalation, outcome: 'Signed' }, 'Signed', ''],
])('%s gives back what was typed', (name, input, text, day) => {
  expect(typedAnswer({ name, input })).toEqual({ text, day });
});

test.each([
  ['answerEscalation', { escalation, answer: { kind: 'acknowledge' } }],
  ['answerEscalation', { escalation, answer: { kind: 'pass-up', text: 4 } }],
  ['closeEscalation', { escalation }],
])('%s without words gives none', (name, input) => {
  expect(typedAnswer({ name, input })).toBeUndefined();
});

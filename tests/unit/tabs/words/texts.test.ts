import type { HealthCause } from '@ipmo-hub/teams-app/domain';
import { shortName } from '../../../../tabs/src/parts/shortName';
import { agendaHeading } from '@ipmo-hub/teams-app/words';
import { healthSentence } from '../../../../tabs/src/words/healthSentence';
import { lateText, slipText } from '../../../../tabs/src/words/slipText';

const cause = (title: string, reason: HealthCause['reason']): HealthCause =>
  ({ project: { title }, reason }) as unknown as HealthCause;

test('slip as people say it', () => {
  expect([56, -7, 3, 0, 10, -2].map(slipText)).toEqual(['+8 wk', '−1 wk', '+3 d', undefined, '+1 wk', '−2 d']);
  expect([1, 13, 14, 40].map(lateText)).toEqual(['1 d late', '13 d late', '2 wk late', '6 wk late']);
});

test('the health sentence names the causes, the worst first', () => {
  expect(healthSentence([])).toBe('');
  expect(
    healthSentence([
      cause('Etanercept', { kind: 'slipped-again', times: 3, with: 'SRO' }),
      cause('Aseptics', { kind: 'finish-slipped', days: 56 }),
    ]),
  ).toBe('Etanercept slipped a third time (now with its SRO); Aseptics slipped by 8 weeks.');
  expect(healthSentence([cause('DMS', { kind: 'escalated', with: 'Leadership group' })])).toBe(
    'DMS: with the leadership group.',
  );
  expect(healthSentence([cause('DMS', { kind: 'rated', rating: 'Amber' })])).toBe('DMS: amber.');
});

test('headings of the agenda', () => {
  const today = '2026-11-23';
  expect(agendaHeading({ kind: 'this week', from: '2026-11-23', to: '2026-11-27' }, today)).toEqual({
    heading: 'This week',
    days: 'Mon 23 to Fri 27 Nov',
  });
  expect(agendaHeading({ kind: 'next week', from: '2026-11-30', to: '2026-12-04' }, today)).toMatchObject({
    days: 'Mon 30 Nov to Fri 4 Dec',
  });
  expect(agendaHeading({ kind: 'rest of month', from: '2026-12-07', to: '2026-12-31' }, today).heading).toBe(
    'Later in December',
  );
  // A month names its year only outside the financial year.
  expect(agendaHeading({ kind: 'month', from: '2027-01-01', to: '2027-01-31' }, today).heading).toBe('January');
  expect(agendaHeading({ kind: 'month', from: '2027-04-01', to: '2027-04-30' }, today).heading).toBe('April 2027');
  expect(agendaHeading({ kind: 'late' }, today)).toEqual({ heading: 'Late', days: '' });
});

test('short names keep the family name whole', () => {
  expect(['Sunita Hollybrook', 'Cher', 'Anna Maria van Dijk', ''].map(shortName)).toEqual([
    'S Hollybrook',
    'Cher',
    'A van Dijk',
    '',
  ]);
});

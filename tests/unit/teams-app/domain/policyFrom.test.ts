import { defaultPolicy, policyFrom, policySettings } from '@ipmo-hub/teams-app/domain';
import fc from 'fast-check';

test('settings replace the defaults', () => {
  const policy = policyFrom([
    { key: 'reminder.workingDaysBefore', value: '1; 10, 3 3' },
    { key: 'escalation.overdueWorkingDays', value: ' 8 ' },
    { key: 'send.from', value: '07:30' },
    { key: 'calendar.closures', value: '2026-12-24 Christmas closure\n2026-12-31' },
  ]);
  expect(policy).toEqual({
    ...defaultPolicy,
    remindWorkingDaysBefore: [10, 3, 1],
    escalateWorkingDaysOverdue: 8,
    sendFrom: '07:30',
    closures: [
      { day: '2026-12-24', name: 'Christmas closure' },
      { day: '2026-12-31', name: 'Programme closed' },
    ],
    problems: [],
  });
});

test('a value that cannot be used leaves the default and is named', () => {
  const policy = policyFrom([
    { key: 'escalation.overdueWorkingDays', value: '-3' },
    { key: 'calendar.closures', value: '2026-11-31 A day that does not exist' },
    { key: 'constructor', value: '1' },
    { key: 'send.from', value: '19:00' },
  ]);
  expect(policy).toMatchObject(defaultPolicy);
  expect(policy.problems.map(({ key }) => key)).toEqual([
    'escalation.overdueWorkingDays',
    'calendar.closures',
    'constructor',
    'send.until',
  ]);
});

test('whatever stands in the list, the policy is one that the rules can use', () => {
  const hostile = fc.record({ key: fc.constantFrom(...Object.keys(policySettings), '__proto__'), value: fc.string() });
  fc.assert(
    fc.property(fc.array(hostile), (settings) => {
      const policy = policyFrom(settings);
      expect(policy.sendFrom < policy.sendUntil).toBe(true);
      expect(policy.remindWorkingDaysBefore.length).toBeGreaterThan(0);
      expect(policy.escalateWorkingDaysOverdue).toBeGreaterThanOrEqual(1);
    }),
  );
});

import { defaultPolicy, policyFrom, policySettings } from '@ipmo-hub/teams-app/domain';
import fc from '../../../properties';

test('settings replace the defaults', () => {
  const policy = policyFrom([
    { key: 'reminder.workingDaysBefore', value: '1; 10, 3 3' },
    { key: 'reminder.workingDaysAfter', value: '10, 2, 2' },
    { key: 'escalation.overdueWorkingDays', value: ' 8 ' },
    { key: 'send.from', value: '07:30' },
    { key: 'calendar.closures', value: '2026-12-24 Christmas closure\n2026-12-31' },
  ]);
  expect(policy).toEqual({
    ...defaultPolicy,
    remindWorkingDaysBefore: [10, 3, 1],
    remindWorkingDaysAfter: [2, 10],
    escalateWorkingDaysOverdue: 8,
    sendFrom: '07:30',
    closures: [
      { day: '2026-12-24', name: 'Christmas closure' },
      { day: '2026-12-31', name: 'Programme closed' },
    ],
    problems: [],
  });
});

test('each rule has its settings', () => {
  const policy = policyFrom([
    { key: 'update.askWorkingDaysBefore', value: '0' },
    { key: 'update.silentWorkingDays', value: '25' },
    { key: 'governance.workingDaysBeforeStart', value: '15' },
    { key: 'governance.repeatWeeks', value: '2' },
    { key: 'papers.clearWorkingDays', value: '7' },
    { key: 'papers.remindWorkingDaysBefore', value: '10, 2' },
    { key: 'actions.remindWorkingDaysBefore', value: '0' },
  ]);
  expect(policy).toEqual({
    ...defaultPolicy,
    askUpdateWorkingDaysBefore: 0,
    silentWorkingDays: 25,
    governanceWorkingDaysBefore: 15,
    governanceRepeatWeeks: 2,
    papersClearWorkingDays: 7,
    remindPaperWorkingDaysBefore: [10, 2],
    remindActionWorkingDaysBefore: [0],
    problems: [],
  });
});

test.each([
  ['update.askWorkingDaysBefore', '21'],
  ['update.silentWorkingDays', '4'],
  ['governance.workingDaysBeforeStart', 'ten'],
  ['governance.repeatWeeks', '0'],
  ['papers.clearWorkingDays', '-1'],
  ['reminder.workingDaysAfter', '0, 5'],
  ['papers.remindWorkingDaysBefore', '5 days'],
  ['actions.remindWorkingDaysBefore', ''],
])('%s: %p is named, and the usual value stands', (key, value) => {
  const { problems, ...policy } = policyFrom([{ key, value }]);
  expect(policy).toEqual(defaultPolicy);
  expect(problems).toMatchObject([{ key, message: expect.stringContaining('must be') as unknown }]);
});

test('a digest after hours goes out when the hours begin', () => {
  const policy = policyFrom([{ key: 'digest.at', value: '18:30' }]);
  expect(policy.digestAt).toBe('08:00');
  expect(policy.problems).toEqual([
    { key: 'digest.at', message: 'must be earlier than send.until (18:00)', used: '08:00' },
  ]);
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

test('the ladder’s settings: who holds what reaches the top, and silence that lasts longer than the request for it', () => {
  expect(policyFrom([{ key: 'escalation.topHolder', value: ' Chief@Icb.example ' }])).toMatchObject({
    topHolder: 'chief@icb.example',
    problems: [],
  });
  expect(policyFrom([{ key: 'escalation.topHolder', value: 'the chair' }])).toMatchObject({
    problems: [{ key: 'escalation.topHolder' }],
  });
  const short = policyFrom([
    { key: 'update.silentWorkingDays', value: '60' },
    { key: 'escalation.silentWorkingDays', value: '45' },
  ]);
  expect(short).toMatchObject({
    silentWorkingDays: 60,
    escalateSilentWorkingDays: 70,
    problems: [{ key: 'escalation.silentWorkingDays' }],
  });
});

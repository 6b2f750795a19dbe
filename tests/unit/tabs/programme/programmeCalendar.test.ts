import type { PolicySetting } from '@ipmo-hub/teams-app/lists';
import { programmeCalendar } from '../../../../tabs/src/programme/programmeCalendar';
import { samplePlan } from '../../teams-app/domain/samplePlan';

const closures = (value: string): PolicySetting => ({
  id: '1',
  etag: '"1"',
  modified: '2026-11-01T09:00:00Z',
  title: 'Days off',
  key: 'calendar.closures',
  value,
});

const openReplica = () => {
  const policies = new Map<string, PolicySetting>();
  let version = 0;
  return {
    snapshot: { ...samplePlan(), policies },
    version: () => version,
    set: (setting: PolicySetting): void => {
      policies.set(setting.id, setting);
      version += 1;
    },
  };
};

test('the programme’s own days off are no working days, from the moment they are read', () => {
  const replica = openReplica();
  const calendarNow = programmeCalendar(replica);
  const before = calendarNow();
  expect(before.isWorkingDay('2026-12-24')).toBe(true);
  replica.set(closures('2026-12-24 Christmas closure'));
  expect(calendarNow().isWorkingDay('2026-12-24')).toBe(false);
  expect(calendarNow().holidayName('2026-12-24')).toBe('Christmas closure');
  expect(calendarNow().workingDaysBetween('2026-12-23', '2026-12-29')).toBe(1);
});

test('while they stay as they are, so does the calendar; what cannot be used leaves none', () => {
  const replica = openReplica();
  const calendarNow = programmeCalendar(replica);
  replica.set(closures('2026-12-24'));
  const calendar = calendarNow();
  replica.set({ ...closures('2026-12-24'), title: 'Another title' });
  expect(calendarNow()).toBe(calendar);
  replica.set(closures('Christmas'));
  expect(calendarNow().isWorkingDay('2026-12-24')).toBe(true);
});

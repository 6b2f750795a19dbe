import { createCalendar } from '@ipmo-hub/teams-app/domain';
import { checkProgramme, readProgramme, type PlannedFields } from '@ipmo-hub/teams-app/imports';
import { demoProgramme, demoUsers } from '../../../../infra/demo';
import { emptySnapshot } from '../../../unit/teams-app/imports/files';

const calendar = createCalendar();

const planFor = async (today: string) => {
  const { plan, problems } = checkProgramme(
    await readProgramme(await demoProgramme(today), 'demo.xlsx'),
    emptySnapshot(),
  );
  expect(problems).toEqual([]);
  return plan!;
};

const milestonesOn = async (today: string): Promise<PlannedFields[]> =>
  (await planFor(today)).creates.filter(({ list }) => list === 'milestones').map(({ fields }) => fields);

// A Monday, a Saturday, Christmas, Good Friday, the clock change, a leap day, the end of a financial year.
const days = ['2026-11-23', '2026-11-28', '2026-12-25', '2027-03-26', '2027-03-28', '2028-02-29', '2027-03-31'];

describe.each(days)('the demo programme on %s', (today) => {
  test('always has something done, due soon, due today, late, very late and slipped three times', async () => {
    const milestones = await milestonesOn(today);
    const open = milestones.filter(({ done }) => done === undefined);
    const from = calendar.isWorkingDay(today) ? today : calendar.addWorkingDays(today, 1);
    const due = (count: number) => (count === 0 ? from : calendar.addWorkingDays(today, count));
    const withForecast = (day: string) => open.filter(({ forecast }) => forecast === day).length;
    expect(milestones.length - open.length).toBeGreaterThan(60);
    for (const day of [due(0), due(1), due(7)]) expect(withForecast(day)).toBeGreaterThan(0);
    const overdue = open.map(({ forecast }) => calendar.workingDaysBetween(String(forecast), today));
    expect(overdue.filter((count) => count > 0 && count < 5).length).toBeGreaterThan(0);
    expect(overdue.filter((count) => count >= 5).length).toBeGreaterThan(0);
    expect(open.filter(({ moved }) => Number(moved) >= 3).length).toBeGreaterThan(0);
    for (const { done } of milestones) if (done !== undefined) expect(String(done) <= today).toBe(true);
  });
});

test('it has the size of a real programme', async () => {
  const { creates } = await planFor('2026-11-23');
  const count = (list: string) => creates.filter((one) => one.list === list).length;
  expect(count('domains')).toBe(3);
  expect(count('projects')).toBeGreaterThanOrEqual(18);
  expect(count('milestones')).toBeGreaterThanOrEqual(150);
  expect(count('people')).toBeGreaterThanOrEqual(35);
  const team = creates.filter(({ fields }) => fields.role === 'Programme team');
  expect(team).toHaveLength(10);
});

test('references are the same on every day', async () => {
  const keys = async (today: string) => (await planFor(today)).creates.map(({ list, key }) => `${list} ${key}`);
  expect(await keys('2027-06-01')).toEqual(await keys('2026-11-23'));
});

test('facts of the programme are in it', async () => {
  const text = JSON.stringify((await planFor('2026-11-23')).creates);
  for (const fact of ['89%', '£5m', '81% and 72%', '7 of 9 trusts', '9.2%', '93%', 'twelve months', '−6 to −7%']) {
    expect(text).toContain(fact);
  }
});

test('everybody is plainly invented, and has an account with the same id', async () => {
  const people = (await planFor('2026-11-23')).creates.filter(({ list }) => list === 'people');
  const users = new Map(demoUsers().map((user) => [user.mail, user]));
  expect(users.size).toBe(people.length);
  for (const { key, fields } of people) {
    expect(key).toMatch(/^[a-z.]+@[a-z]+\.example$/);
    expect(users.get(key)).toMatchObject({ id: fields.objectId, displayName: fields.title });
  }
  expect([...users.values()].filter(({ role }) => role === 'owner')).toHaveLength(10);
});

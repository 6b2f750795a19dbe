import { snooze } from '@ipmo-hub/teams-app/usecases';
import { action, cast, kofi, meeting, nia, paper, person, samplePlan, snoozeItem } from '../domain/samplePlan';
import { memoryProgramme } from './memoryProgramme';

const programme = (parts: Parameters<typeof samplePlan>[0] = {}) =>
  memoryProgramme(samplePlan({ actions: [action()], meetings: [meeting()], papers: [paper()], ...parts }));
const until = '2026-11-27';

test.each([
  ['milestones/10', 'VAL-03.10 50% of patients switched'],
  ['projects/3', 'VAL-03 Etanercept biosimilar switch'],
  ['papers/91', 'LG-2026-12.P1 Homecare options'],
  ['actions/95', 'LG-2026-11.A1 Ask the supplier for dates'],
  ['people/1', 'Everything that may wait'],
])('%s rests for the person who asked', async (item, title) => {
  const suite = programme();
  expect(await snooze(suite.as(kofi), { item, until })).toMatchObject({ kind: 'updated', item: { item, until } });
  expect([...suite.snapshot.snoozes.values()]).toMatchObject([{ key: `1/${item}`, person: '1', item, until, title }]);
});

test('a second one replaces the first, and the same again writes nothing', async () => {
  const suite = programme({ snoozes: [snoozeItem()] });
  expect(await snooze(suite.as(kofi), { item: 'milestones/10', until: '2026-12-04' })).toMatchObject({
    item: { id: '97', until: '2026-12-04' },
  });
  expect(suite.writes).toEqual(['update snoozes/97']);
  await snooze(suite.as(kofi), { item: 'milestones/10', until: '2026-12-04' });
  expect(suite.writes).toHaveLength(1);
  expect(suite.snapshot.snoozes.size).toBe(1);
});

test('two people snooze the same matter each for themselves', async () => {
  const suite = programme({ snoozes: [snoozeItem()] });
  await snooze(suite.as(nia), { item: 'milestones/10', until });
  expect([...suite.snapshot.snoozes.values()].map(({ key }) => key)).toEqual(['1/milestones/10', '3/milestones/10']);
});

test.each([
  ['today', '2026-11-23'],
  ['a quarter ahead', '2027-02-23'],
])('until %s', async (_what, day) => {
  expect(await snooze(programme().as(kofi), { item: 'milestones/10', until: day })).toMatchObject({ kind: 'updated' });
});

describe('refused, and nothing written', () => {
  test.each([
    ['everything of somebody else’s', 'people/2', until, 'snooze.unknown'],
    ['an escalation', 'escalations/50', until, 'snooze.escalation'],
    ['something that is not there', 'milestones/99', until, 'snooze.unknown'],
    ['something that cannot rest', 'policies/1', until, 'snooze.unknown'],
    ['no item at all', '../../milestones/10', until, 'snooze.unknown'],
    ['a property of the list', 'constructor/1', until, 'snooze.unknown'],
    ['a day that has passed', 'milestones/10', '2026-11-22', 'snooze.pastDate'],
    ['a day too far ahead', 'milestones/10', '2027-02-24', 'snooze.tooLong'],
    ['a day that does not exist', 'milestones/10', '2026-11-31', 'write.invalid'],
  ])('%s', async (_what, item, day, code) => {
    const suite = programme();
    expect(await snooze(suite.as(kofi), { item, until: day })).toMatchObject({ kind: 'refused', error: { code } });
    expect(suite.writes).toEqual([]);
  });

  test('somebody who has left, and the suite itself', async () => {
    const suite = programme({
      people: cast.map((one) => (one.id === '1' ? person('1', 'Kofi', { left: true }) : one)),
    });
    expect(await snooze(suite.as(kofi), { item: 'milestones/10', until })).toMatchObject({ kind: 'refused' });
    expect(await snooze(suite.suite, { item: 'milestones/10', until })).toMatchObject({ kind: 'refused' });
    expect(suite.writes).toEqual([]);
  });
});

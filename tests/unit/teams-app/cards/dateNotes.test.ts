import { drawCard, pressCard, sceneOf } from '@ipmo-hub/teams-app/cards';
import type { Milestone, Person } from '@ipmo-hub/teams-app/lists';
import {
  beatrix,
  cast,
  escalationItem,
  kofi,
  milestone,
  nia,
  noticeItem,
  project,
  samplePlan,
  sunita,
  update,
} from '../domain/samplePlan';
import { memoryProgramme } from '../usecases/memoryProgramme';

const linkTo = () => 'https://plan.example/';
const reminder = noticeItem({ plannedAt: '2026-11-23T08:30:00Z' });
const held = noticeItem({
  id: '71',
  card: 'escalation',
  rule: 'overdueEscalation',
  key: 'overdueEscalation/milestones/11/overdue:2026-11-16/2',
  item: 'milestones/11',
  recipient: '2',
});
const request = noticeItem({
  id: '72',
  card: 'updateRequest',
  rule: 'updateRequest',
  key: 'updateRequest/projects/3/update:2026-11-25/1',
  item: 'projects/3',
});

interface Press {
  readonly fields?: Partial<Milestone>;
  readonly who?: Person;
  readonly people?: readonly Person[];
  readonly sro?: string;
}

/** What is said to somebody who presses, on Monday 23 November 2026. */
const press = async (
  notice: typeof reminder,
  verb: string,
  inputs: object,
  { fields = {}, who = kofi, people = cast, sro = beatrix.id }: Press = {},
) => {
  const suite = memoryProgramme(
    samplePlan({
      people,
      projects: [project({ sro })],
      milestones: [milestone(fields), milestone({ id: '11', forecast: '2026-11-16' })],
      escalations: [escalationItem({ milestone: '11', key: 'overdueEscalation/milestones/11/overdue:2026-11-16' })],
      updates: [update({ on: '2026-10-12' })],
      notices: [reminder, held, request],
    }),
  );
  const card = drawCard(notice.card, sceneOf(suite.suite, notice, { linkTo }))!;
  const data = JSON.parse(/"data":(\{[^}]*\})/.exec(JSON.stringify(card))?.[1] ?? '{}') as object;
  const outcome = await pressCard(suite.as(who), { verb, data: { ...data, ...inputs }, linkTo });
  if (outcome.kind === 'refused') return outcome.error.code;
  return outcome.kind === 'done' ? outcome.says : outcome.kind;
};
const move = (date: string) => press(reminder, 'move', { date, note: '' });
const promise = (by: string) => press(held, 'action', { by, text: 'Ask both.' }, { who: beatrix });
const rest = (again: string, fields: Partial<Milestone> = {}) => press(reminder, 'snooze', { again }, { fields });

test.each([
  ['2026-12-04', undefined],
  ['2026-12-05', 'Sat 5 Dec is not a working day: the last reminder before it comes on Fri 4 Dec.'],
  ['2026-12-25', 'Fri 25 Dec is not a working day (Christmas Day): the last reminder before it comes on Thu 24 Dec.'],
  ['2026-11-30', 'Mon 30 Nov is the day it had: nothing is changed.'],
  ['2026-11-23', 'That is today: it counts as overdue from tomorrow on.'],
  ['2026-11-22', 'milestone.pastDate'],
])('another date, %s: %s', async (date, says) => {
  expect(await move(date)).toBe(says);
});

test.each([
  ['2026-12-04', undefined],
  ['2026-12-05', 'Sat 5 Dec is not a working day: if it is not done by then, it is open again on Mon 7 Dec.'],
  ['2026-11-23', 'That is today: if it is not done by this evening, it is open again on Tue 24 Nov.'],
  ['2026-11-22', 'escalation.pastDate'],
  ['2027-06-01', 'escalation.promiseTooFar'],
])('an action promised by %s: %s', async (day, says) => {
  expect(await promise(day)).toBe(says);
});

test.each([
  ['2026-11-27', undefined],
  ['2026-11-28', 'Sat 28 Nov is not a working day: you hear of it again on Mon 30 Nov.'],
  ['2026-11-23', 'snooze.pastDate'],
  // Due on Mon 30 Nov: with the SRO five working days later.
  ['2026-12-07', undefined],
  [
    '2026-12-08',
    'It does not rest for others: Beatrix Stonecrop, its SRO, hears of it on Mon 7 Dec if it stands then.',
  ],
  ['2027-06-01', 'snooze.tooLong'],
])('a rest until %s: %s', async (day, says) => {
  expect(await rest(day)).toBe(says);
});

test('a project that nobody reports on does not rest for its SRO either', async () => {
  // Forty working days after Mon 12 Oct.
  expect(await press(request, 'snooze', { again: '2026-12-14' })).toBe(
    'It does not rest for others: Beatrix Stonecrop, its SRO, hears of it on Mon 7 Dec if it stands then.',
  );
});

test('an SRO who is away is not said to hear of it: whoever stands in for them is, with why', async () => {
  const away = { ...beatrix, awayUntil: '2026-12-11' };
  const says = async (people: readonly Person[]) => press(reminder, 'snooze', { again: '2026-12-14' }, { people });
  expect(await says([kofi, { ...away, deputy: nia.id }, nia, sunita])).toBe(
    'It does not rest for others: Nia Pebble hears of it on Mon 7 Dec if it stands then, because Beatrix Stonecrop, the SRO of VAL-03, is away until Fri 11 Dec.',
  );
  expect(await says([kofi, away, nia, sunita])).toContain('others: Sunita Hollybrook hears of it on Mon 7 Dec');
});

test('an SRO who owns it reads who is above them, and one who is asked themselves that it does not rest for them', async () => {
  expect(await press(reminder, 'snooze', { again: '2026-12-14' }, { sro: kofi.id })).toBe(
    'It does not rest for others: Sunita Hollybrook hears of it on Mon 7 Dec if it stands then, because Kofi Marigold is both its owner and the SRO of VAL-03.',
  );
  expect(await press(reminder, 'snooze', { again: '2026-12-14' }, { who: beatrix })).toBe(
    'Its escalation does not rest: you hear of it on Mon 7 Dec if it stands then.',
  );
});

test('the card that rests goes on to say for whom it does not', async () => {
  const snoozed = {
    id: '1',
    etag: '"1"',
    modified: '2026-11-23T09:00:00Z',
    title: 'VAL-03.1 Milestone',
    key: '1/milestones/10',
    person: kofi.id,
    item: 'milestones/10',
  };
  const drawn = (until: string) => {
    const plan = samplePlan({ milestones: [milestone()], snoozes: [{ ...snoozed, until }], notices: [reminder] });
    const { suite } = memoryProgramme(plan);
    return JSON.stringify(drawCard(reminder.card, sceneOf(suite, reminder, { linkTo, viewer: kofi })));
  };
  expect(drawn('2026-12-07')).toContain(
    'before Tue 8 Dec. It does not rest for others: Beatrix Stonecrop, its SRO, hears of it on Mon 7 Dec',
  );
  expect(drawn('2026-11-26')).not.toContain('It does not rest');
});

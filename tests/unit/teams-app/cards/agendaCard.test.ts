import { cards, drawCard, drawSubject, pressCard, viewOf } from '@ipmo-hub/teams-app/cards';
import type { Person } from '@ipmo-hub/teams-app/lists';
import { agendaItem, beatrix, cast, kofi, nia, noticeItem, oluchi, person } from '../domain/samplePlan';
import { boardMeeting, boardPlan, channel, seat, seats } from '../domain/rules/sampleBoard';
import { memoryProgramme } from '../usecases/memoryProgramme';
import { bytesOf, complaintsOf } from './cardNodes';
import { outlineOf } from './outlineOf';

const notice = noticeItem({
  ...{
    key: 'agenda/meetings/90/papers-due-all-for-7:2026-12-03/6',
    matter: 'agenda/meetings/90/group/7',
    rule: 'agenda',
  },
  ...{ card: 'agenda', item: 'meetings/90', recipient: '6', group: '7', conversation: '19:lg', activity: 'a1' },
  why: 'This comes here because Leadership group meets on Thu 3 Dec.',
});
const linkTo = ({ list, id }: { readonly list: string; readonly id: string }) => `https://tabs.example/${list}/${id}`;

const rig = (plan = boardPlan({ notices: [notice], conversations: [channel()] })) => {
  const programme = memoryProgramme(plan);
  const scene = (viewer?: Person) => ({ ...viewOf(programme.suite, { linkTo, viewer }), notice });
  const props = (viewer?: Person) =>
    cards.agenda.props(scene(viewer)) as { readonly press: { readonly seen: string } } | undefined;
  return {
    ...programme,
    drawn: (viewer?: Person) => outlineOf(drawCard('agenda', scene(viewer))!),
    press: (by: Person, verb: string, inputs: object = {}) =>
      pressCard(programme.as(by), {
        verb,
        data: { card: 'agenda', notice: notice.id, seen: props()?.press.seen, ...inputs },
        linkTo,
        conversation: '19:lg',
      }),
  };
};

test('in a channel it is nobody’s until somebody looks; then it is theirs', async () => {
  const { drawn, press } = rig();
  expect(drawn()).not.toContain('You said');
  await press(kofi, 'coming');
  expect(drawn()).toContain('1 coming');
  expect(drawn()).not.toContain('You said');
  expect(drawn(kofi)).toContain('*You said that you come.*');
  expect(drawn(kofi)).not.toContain('<Coming> coming');
  expect(drawn(nia)).not.toContain('<Coming> coming');
});

test.each([
  ['3:15', '03:15'],
  ['15', '15:00'],
  ['1515', '15:15'],
  ['15.30', '15:30'],
])('takes %s for a time of day', async (typed, leavesAt) => {
  const { press, snapshot } = rig();
  expect((await press(kofi, 'leaving', { leaves: typed })).kind).toBe('done');
  expect([...snapshot.attendances.values()]).toMatchObject([{ reply: 'Coming', leavesAt }]);
});

test('what is no time is refused with a sentence, and nothing is written', async () => {
  const { press, writes } = rig();
  expect(await press(kofi, 'leaving', { leaves: 'after lunch' })).toMatchObject({
    kind: 'refused',
    error: { code: 'meeting.badTime' },
  });
  expect(await press(nia, 'coming')).toMatchObject({ error: { code: 'authority.notYours' } });
  expect(await press(kofi, 'deputy', { deputy: kofi.id })).toMatchObject({ error: { code: 'attendance.noDeputy' } });
  expect(await press(kofi, 'deputy', { deputy: 'x' })).toMatchObject({ error: { code: 'card.badInput' } });
  expect(writes).toEqual([]);
});

test('whoever sits twice answers for both seats, a deputy for whom they stand in', async () => {
  const people = cast.map((one) => (one.id === '2' ? person('2', 'Beatrix Stonecrop', { deputy: '3' }) : one));
  const members = [...seats, seat('25', '1', { sector: 'ICB' })];
  const { press, snapshot } = rig(boardPlan({ people, members, notices: [notice] }));
  await press(kofi, 'apologies', { note: 'On leave' });
  expect([...snapshot.attendances.values()].map(({ seat: of, reply }) => [of, reply])).toEqual([
    ['22', 'Apologies'],
    ['25', 'Apologies'],
  ]);
  await press(nia, 'coming');
  expect([...snapshot.attendances.values()].at(-1)).toMatchObject({ seat: '23', person: beatrix.id, reply: 'Coming' });
});

test('an old press is refused once the meeting was moved', async () => {
  const moved = rig();
  const { press, snapshot, others } = moved;
  const wasSeen = '1';
  (snapshot.meetings as Map<string, unknown>).set('90', others('meetings', '90', { on: '2026-12-10' }));
  expect(await press(oluchi, 'coming', { seen: wasSeen })).toMatchObject({ error: { code: 'card.stale' } });
});

test('the largest group and agenda there can be still make a card', () => {
  const long = 'An unusually long title of an item that somebody pasted out of a report, with all of its subtitles, '
    .repeat(3)
    .slice(0, 255);
  const people = Array.from({ length: 90 }, (_, at) =>
    person(String(at + 1), `Bartholomew Featherstonehaugh-Cholmondeley the ${String(at)}th`),
  );
  const plan = boardPlan({
    people,
    members: people.slice(0, 70).map(({ id }, at) => seat(String(200 + at), id)),
    agendaItems: Array.from({ length: 40 }, (_, at) =>
      agendaItem({
        id: String(500 + at),
        key: `k${String(at)}`,
        title: long,
        meeting: '90',
        presenter: String(at + 1),
      }),
    ),
    notices: [notice],
  });
  const { suite } = memoryProgramme(plan);
  const teamsIdOf = ({ objectId }: Person) => `29:${objectId ?? ''}-and-as-long-as-teams-makes-them-at-times-00000000`;
  const card = drawSubject('meetingAgenda', { ...viewOf(suite, { linkTo, teamsIdOf }), subject: 'meetings/90' })!;
  expect(bytesOf(card)).toBeLessThan(28 * 1024);
  expect(complaintsOf(card)).toEqual([]);
  expect(outlineOf(card)).toContain('and 28 more on the meeting’s page');
});

test('a meeting that moves on says so, and takes no answers', () => {
  for (const [state, words] of [
    ['Running', 'Leadership group is meeting now'],
    ['Closed', 'Leadership group met on Thu 3 Dec'],
    ['Cancelled', 'Leadership group does not meet on Thu 3 Dec: the meeting was cancelled'],
  ] as const) {
    const drawn = rig(boardPlan({ meetings: [boardMeeting({ state })], notices: [notice] })).drawn(kofi);
    expect(drawn).toContain(`# ${words}`);
    expect(drawn).not.toContain('<Coming>');
  }
});

test('says that it is longer than the meeting, until the meeting begins', () => {
  const long = (meeting: object) =>
    rig(
      boardPlan({
        notices: [notice],
        conversations: [channel()],
        meetings: [boardMeeting({ start: '14:00', end: '14:30', ...meeting })],
        agendaItems: [agendaItem({ meeting: '90', minutes: 55 })],
      }),
    ).drawn();
  expect(long({})).toContain('The agenda is 25 minutes longer than the meeting.');
  expect(long({ end: '15:00' })).not.toContain('longer than the meeting');
  expect(long({ state: 'Running', startedAt: '2026-12-03T14:00:00Z' })).not.toContain('longer than the meeting');
});

import { presencesOf, quorumGaps, quorumNow, readQuorum, seatsOf } from '@ipmo-hub/teams-app/domain';
import type { Attendance, Member, Meeting } from '@ipmo-hub/teams-app/lists';
import { attendance, coming, here, sampleGroup, seat, seats } from './sampleGroup';

const judge = (
  text: string,
  attendances: readonly Attendance[],
  members: readonly Member[] = seats,
  without?: ReadonlySet<string>,
) => {
  const snapshot = sampleGroup({ members, attendances });
  const now = seatsOf({ id: '20' }, snapshot, '2026-12-03');
  const meeting = snapshot.meetings.get('90') as Meeting;
  return quorumNow(readQuorum(text), now, presencesOf(meeting, now, snapshot), without);
};

test.each([
  ['at least 3 members', ['31', '33', '34'], true, 'Met: 3 here, 3 needed.'],
  ['at least 3 members', ['31', '32', '33'], false, 'Not met: at least 3 members (2 of 3).'],
  ['at least 1 community pharmacy', ['33'], true, 'Met: 1 here.'],
  ['at least 1 community pharmacy', ['31', '34', '35'], false, 'Not met: at least 1 from community pharmacy.'],
  ['half of the members', ['31', '34'], true, 'Met: 2 here, 2 needed.'],
  ['more than half of the members', ['31', '34'], false, 'Not met: more than half of the members (2 of 3).'],
  ['at least 3 sectors', ['31', '33', '34'], true, 'Met: 3 here.'],
  ['the chair or deputy chair', ['33', '34'], false, 'Not met: the chair or deputy chair.'],
  ['', ['31'], true, 'No quorum is set; 1 here.'],
  ['most of us', ['31', '33'], false, 'The quorum cannot be judged: “most of us” is not understood.'],
  [
    'at least 3 members\nmost of us',
    ['31'],
    false,
    'Not met: at least 3 members (1 of 3); the rest cannot be judged: “most of us” is not understood.',
  ],
])('%s with seats %p', (text, ids, met, sentence) => {
  expect(judge(text, coming(...ids))).toMatchObject({ met, sentence });
});

test('a deputy counts for the sector of the seat they come for', () => {
  const sent = attendance({ id: '1', seat: '33', person: '13', reply: 'Sending a deputy', deputy: '17' });
  expect(judge('at least 1 community pharmacy', [sent])).toMatchObject({
    met: true,
    sectors: { 'Community pharmacy': 1 },
  });
});

test('the deputy named on the seat or by the person comes where the answer names none', () => {
  expect(judge('1 member', [attendance({ id: '1', seat: '33', person: '13', reply: 'Sending a deputy' })]).here).toBe(
    1,
  );
  expect(judge('1 member', [attendance({ id: '1', seat: '35', person: '15', reply: 'Sending a deputy' })]).here).toBe(
    0,
  );
});

test('a deputy for two seats is one person and stands for one of them: the one the quorum needs', () => {
  const sent = ['33', '34'].map((id) =>
    attendance({ id, seat: id, person: id === '33' ? '13' : '14', reply: 'Sending a deputy', deputy: '16' }),
  );
  expect(judge('at least 2 members', sent)).toMatchObject({ met: false, here: 1 });
  expect(judge('at least 1 community pharmacy', sent).met).toBe(true);
  expect(judge('at least 1 acute', sent).met).toBe(true);
  expect(judge('at least 1 acute and at least 1 community pharmacy', sent).met).toBe(false);
});

test('whoever sits on two seats counts once and stands for both sectors', () => {
  const members = [...seats, seat({ id: '36', person: '14', sector: 'Council', title: 'Council seat' })];
  const both = [...coming('34'), attendance({ id: '9', seat: '36', person: '14', reply: 'Coming' })];
  expect(judge('at least 1 acute and at least 1 council', both, members)).toMatchObject({ met: true, here: 1 });
});

test('a deputy does not chair', () => {
  const sent = attendance({ id: '1', seat: '31', person: '11', reply: 'Sending a deputy', deputy: '14' });
  expect(judge('the chair', [sent]).met).toBe(false);
});

test('whoever does not decide is taken off', () => {
  const all = coming('31', '33', '34');
  expect(judge('at least 3 members', all, seats, new Set(['13']))).toMatchObject({ met: false, here: 2 });
});

test('those in attendance, and those past their term, do not count', () => {
  const members = seats.map((one) =>
    one.id === '34'
      ? { ...one, role: 'In attendance' as const }
      : one.id === '35'
        ? { ...one, until: '2026-11-30' }
        : one,
  );
  expect(judge('at least 1 member', coming('34', '35'), members)).toMatchObject({ met: false, here: 0 });
});

test('in the meeting those count who were ticked and have not left', () => {
  const snapshot = sampleGroup({
    attendances: [...here('31', '33'), ...here('34').map((one) => ({ ...one, leftAt: '2026-12-03T14:30:00Z' }))],
  });
  const running = { id: '90', state: 'Running' as const };
  const now = seatsOf({ id: '20' }, snapshot, '2026-12-03');
  const names = (at?: string) => presencesOf(running, now, snapshot, at).map(({ person }) => person.title);
  expect(names()).toEqual(['Eleanor Whitebeam', 'Idris Harebell']);
  expect(names('2026-12-03T14:15:00Z')).toEqual(['Eleanor Whitebeam', 'Idris Harebell', 'Beatrix Stonecrop']);
  expect(names('2026-12-03T13:55:00Z')).toEqual([]);
});

describe('rules that cannot be met', () => {
  const gaps = (text: string, members: readonly Member[] = seats) =>
    quorumGaps(readQuorum(text).rules, seatsOf({ id: '20' }, sampleGroup({ members }), '2026-12-03'));

  test.each([
    ['at least 4 members', []],
    ['at least 6 members', ['“At least 6 members” can never be met: the group has 4 seats that count.']],
    ['1 council', ['“At least 1 from council” can never be met: the group has no voting seat of council.']],
    ['at least 5 sectors', ['“At least 5 sectors” can never be met: the group has seats of 4.']],
    ['the deputy chair', ['“The deputy chair” can never be met: no seat has that role.']],
    ['2 community pharmacy', ['“At least 2 from community pharmacy” can never be met: the group has 1 of them.']],
  ])('%s', (text, sentences) => {
    expect(gaps(text)).toEqual(sentences);
  });

  test('a vacant seat is said to be what is missing', () => {
    const members = [...seats, seat({ id: '36', sector: 'Council' })];
    expect(gaps('1 council and at least 5 members', members)).toEqual([
      '“At least 1 from council” cannot be met until a seat of council is filled.',
      '“At least 5 members” cannot be met until more seats are filled.',
    ]);
  });

  test('whoever sits twice may send a deputy for the second seat', () => {
    const members = [...seats, seat({ id: '36', person: '14', sector: 'Council' })];
    expect(gaps('at least 5 members', members)).toEqual([]);
  });
});

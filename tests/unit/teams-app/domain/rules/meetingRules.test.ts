import type { Attendance, Decision, Interest, Meeting, ReportBack, Vote } from '@ipmo-hub/teams-app/lists';
import { action, cast, person } from '../samplePlan';
import { runRule } from './runRule';
import { board, boardMeeting, decision, reportBack, boardPlan, seats } from './sampleBoard';

const stamp = (id: string) => ({ id, etag: `"${id},1"`, modified: '2026-11-01T09:00:00Z' });
const occurrences = (notices: readonly { readonly occurrence: string; readonly recipient: string }[]) =>
  notices.map(({ occurrence, recipient }) => `${occurrence}/${recipient}`);

describe('approval', () => {
  const asked = (day: string, fields: Partial<Decision> = {}, rest: Parameters<typeof boardPlan>[0] = {}) =>
    runRule('approval', boardPlan({ decisions: [decision(fields)], ...rest }), { day });
  const vote = (id: string, seat: string, who: string): Vote => ({
    ...stamp(id),
    ...{ title: 'v', key: `60/${seat}`, decision: '60', seat, person: who, answer: 'For', at: '2026-11-23T10:00:00Z' },
  });

  test.each([
    ['when it is put', '2026-11-23', ['asked:2026-12-01/5', 'asked:2026-12-01/1', 'asked:2026-12-01/2']],
    [
      'the day before it closes',
      '2026-11-30',
      ['due-in-1:2026-12-01/5', 'due-in-1:2026-12-01/1', 'due-in-1:2026-12-01/2'],
    ],
    ['on its last day', '2026-12-01', ['due-in-0:2026-12-01/5', 'due-in-0:2026-12-01/1', 'due-in-0:2026-12-01/2']],
    ['after it', '2026-12-02', []],
  ])('asks each who votes %s', (_what, day, expected) => {
    expect(occurrences(asked(day))).toEqual(expected);
  });

  test('one card for each, asked for at once and with the day', () => {
    expect(asked('2026-11-23')[1]).toMatchObject({
      card: 'approval',
      matter: 'approval/decisions/60/1',
      urgent: true,
      due: '2026-12-01',
      why: 'You get this because you have a vote and Leadership group is asked for a decision by Tue 1 Dec: Extend the homecare contract.',
    });
  });

  test('not asked: who answered, who has an interest in it, and nobody of what was decided in a meeting', () => {
    expect(occurrences(asked('2026-11-23', {}, { votes: [vote('61', '22', '1')] }))).toEqual([
      'asked:2026-12-01/5',
      'asked:2026-12-01/2',
    ]);
    const interest: Interest = {
      ...stamp('62'),
      ...{ title: 'Advises a homecare supplier', key: 'DOI-1', person: '5', kind: 'Financial', words: 'homecare' },
      ...{ handling: 'May speak, does not decide', from: '2026-01-01' },
    };
    expect(occurrences(asked('2026-11-23', {}, { interests: [interest] }))).not.toContain('asked:2026-12-01/5');
    const { closesOn: _closesOn, ...inMeeting } = decision({ state: 'Stands' });
    expect(runRule('approval', boardPlan({ decisions: [inMeeting] }), { day: '2026-11-24' })).toEqual([]);
  });

  test.each<[Decision['state'], string]>([
    ['Stands', 'was agreed'],
    ['Not agreed', 'was not agreed'],
    ['Lapsed', 'lapsed, as too few answered'],
  ])('whoever put it hears that it ended: %s', (state, words) => {
    const notices = asked('2026-12-02', { state, on: '2026-12-02' });
    expect(occurrences(notices)).toEqual(['ended:2026-12-01/6']);
    expect(notices[0]?.why).toContain(words);
    expect(asked('2027-02-10', { state, on: '2026-12-02' })).toEqual([]);
  });
});

describe('reportBackDue', () => {
  const asked = (day: string, fields: Partial<ReportBack> = {}, state: Meeting['state'] = 'Closed') =>
    runRule('reportBackDue', boardPlan({ meetings: [boardMeeting({ state })], reportBacks: [reportBack(fields)] }), {
      day,
    });

  test.each([
    ['the day after', '2026-12-04', 'asked:2026-12-17/2', false],
    ['the day before it is due', '2026-12-16', 'due-in-1:2026-12-17/2', false],
    ['on the day', '2026-12-17', 'due-in-0:2026-12-17/2', true],
    ['late', '2026-12-18', 'overdue:2026-12-17/2', true],
    ['a week late', '2026-12-24', 'overdue-5:2026-12-17/2', true],
  ])('%s', (_what, day, occurrence, urgent) => {
    expect(occurrences(asked(day))).toEqual([occurrence]);
    expect(asked(day)).toMatchObject([{ card: 'reportBack', urgent, matter: 'reportBack/reportBacks/65/2' }]);
  });

  test('not once it was told, nor while the meeting is not closed', () => {
    expect(asked('2026-12-18', { toldOn: '2026-12-10' })).toEqual([]);
    expect(asked('2026-12-18', {}, 'Running')).toEqual([]);
  });

  test('says who is to tell, and by when', () => {
    expect(asked('2026-12-04')[0]?.why).toBe(
      'You get this because you speak for others there and it is to be told by Thu 17 Dec: Leadership group, December.',
    );
  });
});

describe('minutesOverdue', () => {
  const asked = (day: string, fields: Partial<Meeting> = {}) =>
    runRule('minutesOverdue', boardPlan({ meetings: [boardMeeting({ state: 'Closed', ...fields })] }), { day });

  test.each([
    ['ten working days after', '2026-12-17', {}, []],
    ['the day after that', '2026-12-18', {}, ['minutes:2026-12-17/6']],
    ['with a draft', '2026-12-18', { minutes: 'https://tenant.example/m.docx' }, []],
    ['confirmed', '2026-12-18', { confirmedOn: '2026-12-10' }, []],
    ['not closed', '2026-12-18', { state: 'Planned' as const }, []],
    ['long past', '2027-03-01', {}, []],
  ])('%s', (_what, day, fields, expected) => {
    expect(occurrences(asked(day, fields))).toEqual(expected);
  });

  test('asks the meeting’s own secretary first', () => {
    expect(asked('2026-12-18', { secretary: '3' })).toMatchObject([
      {
        recipient: '3',
        card: 'task',
        why: 'You get this because you write its minutes and the draft minutes of Leadership group, December were due on Thu 17 Dec.',
      },
    ]);
  });
});

describe('membership', () => {
  const past = ['2026-07-30', '2026-08-27', '2026-09-24', '2026-10-29'].map((on, at) =>
    boardMeeting({ id: String(100 + at), key: `LG-${on}`, on, state: 'Closed' }),
  );
  const attendance = (meeting: Meeting, seat: string, who: string, present: boolean): Attendance => ({
    ...stamp(`${meeting.id}${seat}`),
    ...{ title: 'a', key: `${meeting.id}/${seat}`, meeting: meeting.id, seat, person: who, present },
  });
  const register = (isThere: (at: number) => boolean): readonly Attendance[] =>
    past.flatMap((meeting, at) => [
      attendance(meeting, '21', '5', true),
      attendance(meeting, '22', '1', isThere(at)),
      attendance(meeting, '23', '2', true),
    ]);
  const asked = (attendances: readonly Attendance[]) =>
    runRule('membership', boardPlan({ meetings: past, attendances }), { day: '2026-11-23' });

  test('is asked about once after a meeting that shows it, of the programme team', () => {
    const notices = asked(register((at) => at === 0));
    expect(occurrences(notices)).toEqual(['membership:2026-10-29/6']);
    expect(notices[0]?.why).toContain(
      'attendance of Leadership group is falling. Kofi Marigold missed 3 of the last 4',
    );
  });

  test.each([
    ['has ended', '2026-11-23', 0],
    ['is to end', '2026-11-24', 1],
  ])('of a group that %s', (_what, ended, count) => {
    const parts = { groups: [board({ ended })], meetings: past, attendances: register((at) => at === 0) };
    expect(runRule('membership', boardPlan(parts), { day: '2026-11-23' })).toHaveLength(count);
  });

  test('is left alone while attendance holds', () => {
    expect(asked(register(() => true))).toEqual([]);
    expect(asked([])).toEqual([]);
  });
});

describe('actionDue', () => {
  const told = (day: string, fields: Parameters<typeof action>[0] = {}, meeting: Partial<Meeting> = {}) =>
    runRule(
      'actionDue',
      boardPlan({
        people: cast.map((one) => (one.id === '4' ? person('4', 'Sunita Hollybrook') : one)),
        members: seats,
        meetings: [boardMeeting({ state: 'Closed', endedAt: '2026-12-03T16:00:00Z', ...meeting })],
        actions: [action({ meeting: '90', due: '2026-12-18', ...fields })],
      }),
      { day },
    );

  test.each([
    ['the day after the meeting', '2026-12-04', {}, ['agreed:2026-12-18/1']],
    ['a week after', '2026-12-10', {}, ['agreed:2026-12-18/1']],
    ['longer after', '2026-12-11', {}, []],
    ['before it is due', '2026-12-15', {}, ['due-in-3:2026-12-18/1']],
    ['done at once', '2026-12-04', { done: '2026-12-03' }, []],
    ['of no meeting', '2026-12-04', { meeting: '91' }, []],
  ])('its owner hears of it %s', (_what, day, fields, expected) => {
    expect(occurrences(told(day, fields))).toEqual(expected);
  });

  test('it says which meeting agreed it, and has the card of its reminders', () => {
    const [first] = told('2026-12-04');
    expect(first?.why).toBe(
      'You get this because you took it on and LG-2026-11.A1 was agreed in Leadership group, December and is due on Fri 18 Dec.',
    );
    expect(told('2026-12-15')[0]?.matter).toBe(first?.matter);
    expect(told('2026-12-04', {}, { state: 'Running' })).toEqual([]);
  });
});

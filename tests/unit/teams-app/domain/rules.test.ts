import {
  createCalendar,
  defaultPolicy,
  formatDay,
  mayAnswerEscalation,
  noticeKey,
  planNotices,
  readNoticeKey,
  rules,
} from '@ipmo-hub/teams-app/domain';
import type { Snapshot } from '@ipmo-hub/teams-app/lists';
import {
  beatrix,
  cast,
  domain,
  escalationItem,
  kofi,
  milestone,
  oluchi,
  nia,
  person,
  project,
  samplePlan,
  sunita,
  update,
  wen,
} from './samplePlan';
import { runRule } from './rules/runRule';

const calendar = createCalendar();
const at = (day: string, time = '09:00') => new Date(`${day}T${time}:00Z`);
const plan = (snapshot: Snapshot, day: string) => planNotices(snapshot, defaultPolicy, calendar, at(day));
const told = (snapshot: Snapshot, day: string) =>
  plan(snapshot, day).map(({ rule, occurrence, recipient }) => [rule, occurrence, recipient]);
const reminders = (snapshot: Snapshot, day: string) => plan(snapshot, day).filter(({ card }) => card === 'reminder');
const escalations = (snapshot: Snapshot, day: string) =>
  plan(snapshot, day).filter(({ rule }) => rule === 'overdueEscalation');
const replaced = (...people: readonly (typeof kofi)[]) =>
  cast.map((one) => people.find(({ id }) => id === one.id) ?? one);

describe('reminders', () => {
  test.each([
    ['2026-11-18', undefined],
    ['2026-11-19', 'due-in-7:2026-11-30'],
    ['2026-11-26', 'due-in-7:2026-11-30'],
    ['2026-11-27', 'due-in-1:2026-11-30'],
    ['2026-11-30', 'due-in-0:2026-11-30'],
    ['2026-12-01', 'overdue:2026-11-30'],
    ['2026-12-04', 'overdue:2026-11-30'],
  ])('on %s a milestone due Mon 30 Nov is at %s', (day, occurrence) => {
    expect(told(samplePlan(), day)).toEqual(occurrence === undefined ? [] : [['milestoneReminder', occurrence, '1']]);
  });

  test('Christmas does not count: due Tue 29 Dec is one working day after Christmas Eve', () => {
    const [notice] = reminders(samplePlan({ milestones: [milestone({ forecast: '2026-12-29' })] }), '2026-12-24');
    expect(notice).toMatchObject({
      occurrence: 'due-in-1:2026-12-29',
      why: 'You get this because you own it and it is due on Tue 29 Dec.',
    });
  });

  test.each([
    // Good Friday is 26 March 2027, the clocks change on the Sunday, Easter Monday follows.
    ['2027-03-30', '2027-03-25', 'due-in-1:2027-03-30'],
    ['2027-03-30', '2027-03-30', 'due-in-0:2027-03-30'],
    ['2027-03-25', '2027-03-30', 'overdue:2027-03-25'],
    // The clocks go back on Sunday 25 October 2026.
    ['2026-10-26', '2026-10-23', 'due-in-1:2026-10-26'],
    ['2026-10-23', '2026-10-26', 'overdue:2026-10-23'],
    // Christmas Day and the substitute for Boxing Day.
    ['2026-12-24', '2026-12-29', 'overdue:2026-12-24'],
    ['2026-12-31', '2026-12-30', 'due-in-1:2026-12-31'],
  ])('around Easter, Christmas and the clocks: due %s, on %s it is at %s', (forecast, day, occurrence) => {
    const projects = [project({ finish: '2027-06-30' })];
    const updates = [update({ on: `${day.slice(0, 7)}-10` })];
    expect(told(samplePlan({ projects, updates, milestones: [milestone({ forecast })] }), day)).toEqual([
      ['milestoneReminder', occurrence, '1'],
    ]);
  });

  test('due on a day off: the last working day before is its day', () => {
    const snapshot = samplePlan({ milestones: [milestone({ forecast: '2026-11-28' })] });
    expect(told(snapshot, '2026-11-27')).toEqual([['milestoneReminder', 'due-in-0:2026-11-28', '1']]);
    expect(told(snapshot, '2026-11-30')).toEqual([['milestoneReminder', 'overdue:2026-11-28', '1']]);
  });

  test('again so many working days after it, as the policy says; nothing new in between', () => {
    const forecast = '2026-11-23';
    const on = (day: string, after: readonly number[]) =>
      runRule('milestoneReminder', samplePlan({ milestones: [milestone({ forecast })] }), {
        day,
        policy: { remindWorkingDaysAfter: after },
      }).map(({ occurrence }) => occurrence);
    expect(on('2026-11-24', [1, 5])).toEqual([`overdue:${forecast}`]);
    expect(on('2026-11-27', [1, 5])).toEqual([`overdue:${forecast}`]);
    expect(on('2026-11-30', [1, 5])).toEqual([`overdue-5:${forecast}`]);
    expect(on('2027-02-01', [1, 5])).toEqual([`overdue-5:${forecast}`]);
    expect(on('2026-11-25', [3, 10, 20])).toEqual([]);
    expect(on('2026-11-26', [3, 10, 20])).toEqual([`overdue:${forecast}`]);
    expect(on('2026-12-07', [3, 10, 20])).toEqual([`overdue-10:${forecast}`]);
  });

  test('done is done', () => {
    expect(told(samplePlan({ milestones: [milestone({ done: '2026-11-20' })] }), '2027-01-05')).toEqual([]);
  });

  test('a changed forecast is a new matter', () => {
    const before = reminders(samplePlan(), '2026-11-30');
    const after = reminders(samplePlan({ milestones: [milestone({ forecast: '2026-12-02' })] }), '2026-11-30');
    expect(after[0]?.key).not.toBe(before[0]?.key);
    expect(after[0]?.matter).not.toBe(before[0]?.matter);
  });

  test('the same matter all the way to overdue', () => {
    const matters = ['2026-11-19', '2026-11-27', '2026-11-30', '2026-12-01'].map(
      (day) => reminders(samplePlan(), day)[0]?.matter,
    );
    expect(new Set(matters).size).toBe(1);
  });

  test('an owner on leave: the deputy is told why; without one it waits', () => {
    const away = { awayUntil: '2026-12-04' };
    const withDeputy = samplePlan({ people: replaced(person('1', 'Kofi Marigold', { ...away, deputy: '3' })) });
    expect(reminders(withDeputy, '2026-11-30')).toMatchObject([
      {
        recipient: '3',
        why: 'You get this because Kofi Marigold, who owns it, is away until Fri 4 Dec; it is due on Mon 30 Nov.',
      },
    ]);
    const without = samplePlan({ people: replaced(person('1', 'Kofi Marigold', away)) });
    expect(reminders(without, '2026-12-04')).toEqual([]);
    expect(reminders(without, '2026-12-07')).toMatchObject([{ recipient: '1', occurrence: 'overdue-5:2026-11-30' }]);
  });

  test.each([
    ['the deputy', { deputy: '3' }, project({ lead: '6' }), '3'],
    ['the project lead', {}, project({ lead: '6' }), '6'],
    ['the SRO', {}, project(), '2'],
  ])('an owner who has left: %s is told', (_who, fields, itsProject, expected) => {
    const people = replaced(person('1', 'Kofi Marigold', { left: true, ...fields }));
    const [notice] = reminders(samplePlan({ people, projects: [itsProject] }), '2026-11-30');
    expect(notice?.recipient).toBe(expected);
    expect(notice?.why).toContain('Kofi Marigold, who owns it, has left');
  });

  test('an owner nobody knows any more falls to the project lead, not into silence', () => {
    const snapshot = samplePlan({ milestones: [milestone({ owner: '99' })] });
    expect(reminders(snapshot, '2026-11-30')).toMatchObject([{ recipient: '1' }]);
  });
});

describe('escalation', () => {
  const late = (fields = {}) => milestone({ forecast: '2026-11-16', ...fields });

  test.each([
    ['2026-11-20', 0],
    ['2026-11-23', 1],
  ])('on %s a milestone due Mon 16 Nov gives %d', (day, count) => {
    expect(escalations(samplePlan({ milestones: [late()] }), day)).toHaveLength(count);
  });

  test('says what its record will hold', () => {
    expect(escalations(samplePlan({ milestones: [late()] }), '2026-11-23')).toMatchObject([
      {
        recipient: beatrix.id,
        why: 'You get this because you are the SRO of VAL-03. VAL-03.10 was due on Mon 16 Nov.',
        escalation: {
          key: 'overdueEscalation/milestones/10/overdue:2026-11-16',
          rung: 'SRO',
          holder: beatrix.id,
          raisedOn: '2026-11-23',
          answerBy: '2026-11-26',
        },
      },
    ]);
  });

  const sroAway = person('2', 'Beatrix Stonecrop', { awayUntil: '2026-11-27' });
  test.each([
    ['the project’s deputy', sroAway, project({ deputy: '3' }), domain(), nia.id, 'SRO'],
    ['the SRO’s own deputy', person('2', 'B', { left: true, deputy: '3' }), project(), domain(), nia.id, 'SRO'],
    ['the domain lead', sroAway, project(), domain(), sunita.id, 'Domain lead'],
    ['the programme team', sroAway, project(), { ...domain(), lead: '99' }, wen.id, 'SRO'],
  ])('an SRO who is not there: %s', (_who, sro, itsProject, itsDomain, recipient, rung) => {
    const snapshot = samplePlan({
      people: replaced(sro),
      projects: [itsProject],
      domains: [itsDomain],
      milestones: [late()],
    });
    expect(escalations(snapshot, '2026-11-23')).toMatchObject([{ recipient, escalation: { rung, holder: recipient } }]);
  });

  test('an SRO who owns the milestone is not asked to chase themselves', () => {
    const owned = samplePlan({ milestones: [late({ owner: beatrix.id })] });
    expect(escalations(owned, '2026-11-23')).toMatchObject([
      { recipient: sunita.id, escalation: { rung: 'Domain lead' } },
    ]);
    const alsoLead = samplePlan({ milestones: [late({ owner: beatrix.id })], domains: [domain({ lead: beatrix.id })] });
    expect(escalations(alsoLead, '2026-11-23')).toMatchObject([
      { recipient: oluchi.id, escalation: { rung: 'Leadership group' } },
    ]);
  });

  test('its holder stays the one who is told; once answered, nobody is', () => {
    const open = escalationItem({ holder: sunita.id, rung: 'Domain lead' });
    expect(escalations(samplePlan({ milestones: [late()], escalations: [open] }), '2026-11-25')).toMatchObject([
      { recipient: sunita.id },
    ]);
    for (const state of ['Acknowledged', 'Action agreed', 'Returned'] as const)
      expect(
        escalations(samplePlan({ milestones: [late()], escalations: [escalationItem({ state })] }), '2026-11-25'),
      ).toEqual([]);
  });

  test('who is new to it after it came back hears that it went up, not that they had it before', () => {
    const back = escalationItem({ round: 2, rung: 'Domain lead', holder: sunita.id, heldBefore: '2' });
    expect(escalations(samplePlan({ milestones: [late()], escalations: [back] }), '2026-11-25')).toMatchObject([
      { recipient: sunita.id, why: expect.stringContaining('because it went up to you.') as string },
    ]);
  });

  test('closed, and its milestone is open and overdue again: it comes back to its holder as a new round', () => {
    const again = (fields: object, day = '2026-12-14') =>
      escalations(samplePlan({ milestones: [late()], escalations: [escalationItem(fields)] }), day);
    const closed = { state: 'Closed', holder: sunita.id, rung: 'Domain lead' } as const;
    expect(again(closed)).toMatchObject([
      {
        key: 'overdueEscalation/milestones/10/overdue-2:2026-11-16/4',
        matter: 'escalation/milestones/10/2026-11-16/4/2',
        recipient: sunita.id,
        why: 'You get this because it was escalated to you before and is open again. VAL-03.10 was due on Mon 16 Nov.',
        escalation: {
          key: 'overdueEscalation/milestones/10/overdue:2026-11-16',
          round: 2,
          holder: sunita.id,
          rung: 'Domain lead',
          raisedOn: '2026-12-14',
          answerBy: '2026-12-17',
        },
      },
    ]);
    expect(again({ ...closed, state: 'Open', round: 2 }, '2026-12-15')[0]?.key).toBe(again(closed)[0]?.key);
    expect(again({ ...closed, round: 2 })).toMatchObject([{ occurrence: 'overdue-3:2026-11-16' }]);
  });

  test('it comes back to the SRO when whoever held it has left', () => {
    const people = replaced(person('4', 'Sunita Hollybrook', { left: true }));
    const closed = escalationItem({ state: 'Closed', holder: '4', rung: 'Domain lead' });
    expect(
      escalations(samplePlan({ people, milestones: [late()], escalations: [closed] }), '2026-12-14'),
    ).toMatchObject([{ recipient: beatrix.id, escalation: { round: 2, rung: 'SRO', holder: beatrix.id } }]);
  });

  const awayLater = { awayUntil: '2026-12-04' };
  test.each([
    ['their deputy', { ...awayLater, deputy: '3' }, project({ deputy: '5' }), nia.id],
    ['the project’s deputy', awayLater, project({ deputy: '3' }), nia.id],
    ['the programme team', awayLater, project(), wen.id],
  ])('a holder who goes on leave later: %s is told as well, and may answer', (_who, fields, itsProject, standIn) => {
    const people = replaced(person('2', 'Beatrix Stonecrop', fields));
    const snapshot = samplePlan({
      people,
      projects: [itsProject],
      milestones: [late()],
      escalations: [escalationItem()],
    });
    const planned = escalations(snapshot, '2026-11-25');
    expect(planned.map(({ recipient }) => recipient)).toEqual([beatrix.id, standIn]);
    expect(planned[1]).toMatchObject({
      why: 'You get this because Beatrix Stonecrop, who was asked, is away until Fri 4 Dec. VAL-03.10 was due on Mon 16 Nov.',
    });
    expect(mayAnswerEscalation(snapshot.people.get(standIn)!, escalationItem(), snapshot, '2026-11-25')).toBe(true);
    expect(escalations(snapshot, '2026-12-07').map(({ recipient }) => recipient)).toEqual([beatrix.id]);
  });

  test('a holder who has left is replaced by somebody who may answer', () => {
    const people = replaced(person('2', 'Beatrix Stonecrop', { left: true, deputy: '3' }));
    const snapshot = samplePlan({ people, milestones: [late()], escalations: [escalationItem()] });
    expect(escalations(snapshot, '2026-11-25')).toMatchObject([{ recipient: nia.id }]);
    expect(mayAnswerEscalation(nia, escalationItem(), snapshot, '2026-11-25')).toBe(true);
  });

  test('a milestone whose project is gone is reminded of, not escalated', () => {
    expect(told(samplePlan({ milestones: [late()], projects: [] }), '2026-11-23')).toEqual([
      ['milestoneReminder', 'overdue-5:2026-11-16', kofi.id],
    ]);
  });
});

describe('a milestone that is not to be spoken of before a day', () => {
  const quiet = (fields = {}) => samplePlan({ milestones: [milestone({ notBefore: '2026-12-02', ...fields })] });

  test.each([
    ['2026-11-27', {}, []],
    ['2026-12-01', {}, []],
    ['2026-12-02', {}, [['milestoneReminder', 'overdue:2026-11-30', '1']]],
    ['2026-12-02', { forecast: '2026-12-03' }, [['milestoneReminder', 'due-in-1:2026-12-03', '1']]],
    ['2026-12-01', { moved: 3 }, []],
  ])('on %s, %j: %j', (day, fields, expected) => {
    expect(told(quiet(fields), day)).toEqual(expected);
  });

  test('is with nobody either, and goes to its SRO on that day if it is late enough by then', () => {
    const late = quiet({ forecast: '2026-11-16' });
    expect(escalations(late, '2026-12-01')).toEqual([]);
    expect(escalations(late, '2026-12-02')).toMatchObject([{ rule: 'overdueEscalation', recipient: '2' }]);
    const slipped = quiet({ moved: 3, forecast: '2027-01-29' });
    expect(told(slipped, '2026-12-01')).toEqual([]);
    expect(plan(slipped, '2026-12-02')).toMatchObject([{ rule: 'slippedThrice', recipient: '2' }]);
  });
});

test('every rule has its own name and says in a sentence what it does under the policy', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { id, explain } of rules)
    expect([id, explain(defaultPolicy)]).toEqual([id, expect.stringMatching(/^[A-Z“][^!]{30,}\.$/)]);
});

describe('hours', () => {
  test.each([
    ['2026-11-30', '07:59', 0],
    ['2026-11-30', '08:00', 1],
    ['2026-11-30', '17:59', 1],
    ['2026-11-30', '18:00', 0],
    ['2026-11-29', '09:00', 0],
    ['2026-12-25', '09:00', 0],
    // British summer time: 08:00 in London is 07:00 UTC.
    ['2027-03-31', '06:59', 0],
    ['2027-03-31', '07:00', 1],
    // The last working days before the clocks change, and the first after.
    ['2026-10-23', '06:59', 0],
    ['2026-10-23', '07:00', 1],
    ['2026-10-23', '17:00', 0],
    ['2026-10-26', '07:59', 0],
    ['2026-10-26', '17:59', 1],
    ['2027-03-25', '07:59', 0],
    ['2027-03-25', '17:59', 1],
    ['2027-03-30', '07:00', 1],
    ['2027-03-30', '17:00', 0],
  ])('%s at %s UTC gives %d', (day, time, count) => {
    const projects = [project({ finish: '2027-06-30' })];
    const updates = [update({ on: `${day.slice(0, 7)}-10` })];
    const snapshot = samplePlan({ projects, updates, milestones: [milestone({ forecast: day })] });
    expect(planNotices(snapshot, defaultPolicy, calendar, at(day, time))).toHaveLength(count);
  });
});

test('keys are read back as they were written', () => {
  const parts = {
    rule: 'milestoneReminder',
    list: 'milestones',
    id: '12',
    moment: 'due-in-7',
    day: '2026-12-01',
    recipient: '34',
  } as const;
  expect(readNoticeKey(noticeKey(parts))).toEqual(parts);
  expect(readNoticeKey('something else')).toBeUndefined();
});

test('days are said with the year only outside the financial year', () => {
  expect(formatDay('2027-03-31', '2026-11-23')).toBe('Wed 31 Mar');
  expect(formatDay('2027-04-01', '2026-11-23')).toBe('Thu 1 Apr 2027');
});

import { createCalendar, defaultPolicy, planNotices } from '@ipmo-hub/teams-app/domain';
import type { Conversation, Meeting } from '@ipmo-hub/teams-app/lists';
import { agendaItem, cast, domain, noticeItem, person } from '../samplePlan';
import { runRule } from './runRule';
import { board, boardMeeting, channel, boardPlan, seat, seats } from './sampleBoard';

const inChannel = (day: string, fields: Partial<Meeting> = {}) =>
  runRule('agenda', boardPlan({ conversations: [channel()], meetings: [boardMeeting(fields)] }), { day });

test.each([
  ['before papers are due', '2026-11-24', {}, undefined],
  ['on the day papers are due', '2026-11-25', {}, 'papers-due:2026-12-03'],
  ['the day before it meets', '2026-12-02', {}, 'papers-due:2026-12-03'],
  ['on the day it meets', '2026-12-03', {}, 'meets-today:2026-12-03'],
  ['while it meets', '2026-12-03', { state: 'Running' as const }, 'meets-today:2026-12-03'],
  ['once it is over', '2026-12-03', { state: 'Closed' as const }, undefined],
  ['the day after', '2026-12-04', {}, undefined],
  ['cancelled', '2026-11-26', { state: 'Cancelled' as const }, undefined],
  ['a day of its own for papers', '2026-11-24', { papersBy: '2026-11-24' }, 'papers-due:2026-12-03'],
])('%s, on %s', (_what, day, fields, occurrence) => {
  const notices = inChannel(day, fields);
  expect(notices.map((notice) => notice.occurrence)).toEqual(occurrence === undefined ? [] : [occurrence]);
});

test('one card for all who read along: the same matter on both days, under whoever prepares the meeting', () => {
  const [first] = inChannel('2026-11-25');
  const [second] = inChannel('2026-12-03');
  expect(first).toMatchObject({
    card: 'agenda',
    item: { list: 'meetings', id: '90' },
    recipient: '6',
    group: '7',
    urgent: true,
    why: 'This comes here because Leadership group meets on Thu 3 Dec.',
  });
  expect(second?.matter).toBe(first?.matter);
  expect(second?.key).not.toBe(first?.key);
  expect(second?.why).toBe('This comes here because Leadership group meets today.');
});

test('who prepares it changes nothing once it was sent', () => {
  const [notice] = inChannel('2026-11-25');
  const sent = noticeItem({
    ...{ key: notice?.key ?? '', matter: notice?.matter ?? '', rule: 'agenda', card: 'agenda', item: 'meetings/90' },
    ...{ recipient: '6', group: '7', state: 'Sent', plannedAt: '2026-11-25T09:00:00Z' },
  });
  const other = {
    ...boardPlan({ conversations: [channel()], groups: [board({ secretary: '5' })], notices: [sent] }),
  };
  const at = new Date('2026-11-26T09:30:00Z');
  expect(planNotices(other, defaultPolicy, createCalendar(), at).filter(({ rule }) => rule === 'agenda')).toEqual([]);
});

test('a group with nothing on its agenda is not written to, nor one that is not in the list', () => {
  const day = '2026-11-25';
  expect(runRule('agenda', boardPlan({ agendaItems: [], conversations: [channel()] }), { day })).toEqual([]);
  expect(runRule('agenda', boardPlan({ groups: [], conversations: [channel()] }), { day })).toEqual([]);
});

test.each<[string, Partial<Conversation>, boolean]>([
  ['a channel of its name', {}, true],
  ['a channel called Leadership', { title: 'leadership' }, true],
  ['no chat of its name', { kind: 'Group', title: ' LEADERSHIP  group ' }, false],
  ['its reference', { title: 'LG' }, true],
  ['a channel that is set for it', { title: 'Board', group: '7' }, true],
  ['a channel that is set for another', { group: '8' }, false],
  ['a channel that refuses the bot', { blocked: true }, false],
  ['another channel', { title: 'General' }, false],
  ['a personal chat', { kind: 'Personal', person: '1' }, false],
])('finds its place: %s', (_what, fields, isFound) => {
  const notices = runRule('agenda', boardPlan({ conversations: [channel(fields)] }), { day: '2026-11-25' });
  expect(notices.some(({ group }) => group === '7')).toBe(isFound);
});

test('a domain group has its domain’s channel', () => {
  const plan = boardPlan({
    domains: [domain()],
    groups: [board(), board({ id: '8', key: 'DG', title: 'Value group', kind: 'Domain group', domain: '1' })],
    meetings: [boardMeeting({ group: '8' })],
    conversations: [channel({ title: 'Value and improvement', domain: '1' })],
  });
  expect(runRule('agenda', plan, { day: '2026-11-25' })).toMatchObject([{ group: '8' }]);
});

test('without a channel each member gets it once; a deputy in place of whoever is away', () => {
  const people = cast.map((one) =>
    one.id === '1' ? person('1', 'Kofi Marigold', { awayUntil: '2026-12-04', deputy: '3' }) : one,
  );
  const members = [...seats, seat('25', '5'), seat('26', '4', { until: '2026-10-31' }), seat('27', '')];
  const notices = runRule('agenda', boardPlan({ people, members }), { day: '2026-11-25' });
  expect(notices.map(({ recipient, group }) => [recipient, group])).toEqual([
    ['5', undefined],
    ['3', undefined],
    ['2', undefined],
    ['6', undefined],
  ]);
  expect(notices[1]?.why).toBe(
    'You get this because Kofi Marigold, who sits in it, is away until Fri 4 Dec; Leadership group meets on Thu 3 Dec.',
  );
  expect(new Set(notices.map(({ matter }) => matter)).size).toBe(4);
});

test('what a channel is told is in nobody’s digest, and counts for nobody', () => {
  const plan = boardPlan({ conversations: [channel()], agendaItems: [agendaItem({ meeting: '90', key: 'x' })] });
  const planned = planNotices(plan, defaultPolicy, createCalendar(), new Date('2026-11-25T09:30:00Z'));
  expect(planned.filter(({ rule }) => rule === 'agenda')).toMatchObject([{ group: '7' }]);
});

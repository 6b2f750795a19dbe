import { addDays, gather, noticeKey, type Notice } from '@ipmo-hub/teams-app/domain';
import type { NoticeRecord, Person } from '@ipmo-hub/teams-app/lists';
import { cast, noticeItem, person } from './samplePlan';

const today = '2026-11-24';
const notice = (id: string, fields: Partial<Notice> = {}): Notice => {
  const due = fields.due ?? '2026-12-03';
  const recipient = fields.recipient ?? '1';
  return {
    key: noticeKey({ rule: 'milestoneReminder', list: 'milestones', id, moment: 'due-in-7', day: due, recipient }),
    matter: `reminder/milestones/${id}/${due}/${recipient}`,
    rule: 'milestoneReminder',
    card: 'reminder',
    item: { list: 'milestones', id },
    occurrence: `due-in-7:${due}`,
    recipient,
    why: 'You get this because you own it.',
    urgent: false,
    due,
    ...fields,
  };
};

interface Given {
  readonly said?: readonly NoticeRecord[];
  readonly people?: readonly Person[];
  readonly chats?: readonly { readonly key: string; readonly blocked?: boolean; readonly modified: string }[];
  readonly time?: string;
  readonly sendUntil?: string;
}

const gathered = (
  notices: readonly Notice[],
  { said = [], people = cast, chats = [], time = '09:00', sendUntil = '18:00' }: Given = {},
) =>
  gather(notices, {
    snapshot: {
      people: new Map(people.map((one) => [one.id, one])),
      notices: new Map(said.map((record) => [record.key, record])),
      conversations: new Map(chats.map((chat) => [chat.key, chat])),
    },
    today,
    time,
    digestAt: '08:30',
    sendUntil,
  });

const recordOf = ({ key, card, recipient, covers }: Notice, fields: Partial<NoticeRecord> = {}): NoticeRecord =>
  noticeItem({
    id: key,
    key,
    card,
    recipient,
    plannedAt: `${today}T08:35:00Z`,
    ...(covers && { covers: covers.join('\n') }),
    ...fields,
  });
const yesterday = { plannedAt: '2026-11-23T08:35:00Z' };
const cards = (notices: readonly Notice[]) =>
  notices.map(({ card, recipient, covers }) => [card, recipient, covers?.length]);

test('two things that may wait are one digest, the nearest day first; what is urgent stands by itself', () => {
  const [late, soon, urgent] = [notice('10', { due: '2026-12-10' }), notice('11'), notice('12', { urgent: true })];
  const [digest, alone, ...rest] = gathered([late, soon, urgent]);
  expect(rest).toEqual([]);
  expect(digest).toMatchObject({
    key: 'digest/people/1/digest:2026-11-24/1',
    card: 'digest',
    item: { list: 'people', id: '1' },
    recipient: '1',
    urgent: true,
    covers: [soon.key, late.key],
  });
  expect(alone).toEqual(urgent);
});

test('a digest of one is that notice’s own card, and covers itself', () => {
  expect(gathered([notice('10')])).toEqual([{ ...notice('10'), covers: [notice('10').key] }]);
});

test('each person has their own', () => {
  const asked = [notice('10'), notice('11'), notice('12', { recipient: '2' }), notice('13', { recipient: '2' })];
  expect(cards(gathered(asked))).toEqual([
    ['digest', '1', 2],
    ['digest', '2', 2],
  ]);
});

describe('one digest a person a day', () => {
  const two = [notice('10'), notice('11')];
  const [digest] = gathered(two);

  test('what comes later waits for the next, and the digest stays what it was', () => {
    const again = gathered([...two, notice('12')], { said: [recordOf(digest!)] });
    const { lines: _said, ...kept } = digest!;
    expect(again).toEqual([kept]);
  });

  test('the next day it is said, without what was said before', () => {
    const again = gathered([...two, notice('12')], { said: [recordOf(digest!, yesterday)] });
    expect(again).toMatchObject([{ key: notice('12').key, card: 'reminder' }]);
  });

  test('a digest of one counts, also when it is no longer asked for', () => {
    const [one] = gathered([notice('10')]);
    expect(gathered([notice('11'), notice('12')], { said: [recordOf(one!)] })).toEqual([]);
    expect(gathered([notice('10'), notice('11')], { said: [recordOf(one!)] })).toEqual([notice('10')]);
  });

  test('what is urgent does not count', () => {
    const said = [recordOf(notice('12', { urgent: true }))];
    expect(cards(gathered(two, { said }))).toEqual([['digest', '1', 2]]);
  });

  test.each(['Intended', 'Failed'] as const)('an older digest that is %s still: its lines go into today’s', (state) => {
    const again = gathered([...two, notice('12')], { said: [recordOf(digest!, { ...yesterday, state })] });
    expect(cards(again)).toEqual([['digest', '1', 3]]);
  });

  test('the lines of a digest whose reader is beyond reach come only once they can be reached again', () => {
    const failed = { ...yesterday, state: 'Failed' as const, outcome: 'blocked: 403' };
    const said = [recordOf(digest!, failed)];
    const chat = (blocked: boolean) => [{ key: 'person:1', blocked, modified: today }];
    const asked = [...two, notice('12', { inDigest: true })];
    expect(gathered(asked, { said, chats: chat(true) }).flatMap(({ covers = [] }) => covers)).toEqual([
      notice('12').key,
    ]);
    expect(cards(gathered(asked, { said, chats: chat(false) }))).toEqual([['digest', '1', 3]]);
  });

  test('a digest of one that did not get out joins the next day’s', () => {
    const [one] = gathered([notice('10')]);
    const said = [recordOf(one!, { ...yesterday, state: 'Intended' })];
    expect(cards(gathered([notice('10'), notice('11')], { said }))).toEqual([['digest', '1', 2]]);
    expect(gathered([notice('10')], { said })).toEqual([one]);
  });

  test('one of yesterday’s that got out only today counts for today', () => {
    const [one] = gathered([notice('10')]);
    const sentToday = { ...yesterday, sentAt: `${today}T08:40:00Z` };
    expect(gathered([notice('11')], { said: [recordOf(one!, sentToday)] })).toEqual([]);
    expect(gathered([notice('11')], { said: [recordOf(digest!, sentToday)] })).toEqual([]);
    const sentThen = { ...yesterday, sentAt: '2026-11-23T08:40:00Z' };
    expect(gathered([notice('11')], { said: [recordOf(one!, sentThen)] })).toHaveLength(1);
  });

  test('one that was taken back does not count', () => {
    const said = [recordOf(digest!, { state: 'Withdrawn' })];
    expect(cards(gathered(two, { said }))).toEqual([['digest', '1', 2]]);
  });

  test('one that was taken back is not given out again: its record would say what that one said', () => {
    const said = [recordOf(digest!, { state: 'Withdrawn' })];
    const later = [notice('20'), notice('21')];
    const [second] = gathered(later, { said });
    expect(second).toMatchObject({ key: `digest/people/1/digest-2:${today}/1`, covers: later.map(({ key }) => key) });
    const { lines: _said, ...kept } = second!;
    expect(gathered([...two, notice('30')], { said: [...said, recordOf(second!)] })).toEqual([kept]);
  });

  test('at most thirty lines; the rest waits for the next', () => {
    const many = Array.from({ length: 33 }, (_, at) => notice(String(10 + at), { due: addDays('2026-12-01', at) }));
    const [first] = gathered(many);
    expect(first?.covers).toEqual(many.slice(0, 30).map(({ key }) => key));
    expect(gathered(many, { said: [recordOf(first!, yesterday)] })).toMatchObject([
      { covers: many.slice(30).map(({ key }) => key) },
    ]);
  });
});

describe('at their time', () => {
  const at = (digestAt: string) =>
    cast.map((one) => (one.id === '1' ? person('1', 'Kofi Marigold', { digestAt }) : one));

  test.each([
    ['the programme’s', undefined, '08:29', 0],
    ['the programme’s', undefined, '08:30', 1],
    ['their own', '14:00', '13:59', 0],
    ['their own', '14:00', '14:00', 1],
    ['one that is none', 'after lunch', '08:30', 1],
    ['one after hours, brought forward', '22:00', '17:29', 0],
    ['one after hours, brought forward', '22:00', '17:30', 1],
    ['one before hours', '06:15', '08:00', 1],
  ])('%s (%s): at %s there are %d', (_whose, chosen, time, count) => {
    const people = chosen === undefined ? cast : at(chosen);
    expect(gathered([notice('10'), notice('11')], { people, time })).toHaveLength(count);
  });

  test('what is urgent does not wait for it', () => {
    expect(gathered([notice('10', { urgent: true })], { people: at('16:00') })).toHaveLength(1);
  });
});

describe('more urgent things than five in a day', () => {
  const urgent = (count: number, from = 20) =>
    Array.from({ length: count }, (_, at) => notice(String(from + at), { urgent: true, due: today }));
  const early = { time: '08:10' };

  test.each([
    [5, Array.from({ length: 5 }, () => ['reminder', '1', undefined])],
    [6, [['digest', '1', 6]]],
    [30, [['digest', '1', 30]]],
  ])('%d at once', (count, expected) => {
    expect(cards(gathered(urgent(count), early))).toEqual(expected);
  });

  test('say so, at once, and carry what they raise', () => {
    const [digest] = gathered(urgent(6), early);
    expect(digest).toMatchObject({
      key: 'digest/people/1/urgent-1:2026-11-24/1',
      matter: 'digest/people/1/2026-11-24/urgent-1',
      urgent: true,
      why: 'You get this at once because many things are urgent for you: one card for all of them.',
      lines: urgent(6),
    });
  });

  test('are the day’s digest too where that is due', () => {
    const both = gathered([...urgent(6), notice('10')]);
    expect(both).toMatchObject([{ key: 'digest/people/1/digest:2026-11-24/1' }]);
    expect(cards(both)).toEqual([['digest', '1', 7]]);
    expect(cards(gathered([...urgent(6), notice('10')], early))).toEqual([['digest', '1', 6]]);
  });

  test('count what came by itself today; one more comes by itself', () => {
    const said = urgent(4).map((one) => recordOf(one));
    expect(cards(gathered(urgent(6), { ...early, said })).filter(([card]) => card === 'digest')).toEqual([
      ['digest', '1', 2],
    ]);
    expect(gathered(urgent(6), { ...early, said: urgent(5).map((one) => recordOf(one)) })).toHaveLength(6);
    const yesterdays = urgent(4).map((one) => recordOf(one, yesterday));
    expect(cards(gathered([...urgent(4), ...urgent(2, 40)], { ...early, said: yesterdays }))).toHaveLength(6);
  });

  test('are said once, and the day’s digest comes all the same', () => {
    const [digest] = gathered(urgent(6), early);
    const said = [recordOf(digest!)];
    expect(gathered(urgent(6), { ...early, said })).toMatchObject([{ key: digest!.key }]);
    expect(cards(gathered([...urgent(6), notice('10'), notice('11')], { said }))).toEqual([
      ['digest', '1', 2],
      ['digest', '1', 6],
    ]);
  });

  test('a second lot is a second digest', () => {
    const [digest] = gathered(urgent(6), early);
    const said = [recordOf(digest!)];
    expect(gathered(urgent(14), { ...early, said }).map(({ key }) => key)).toEqual([
      'digest/people/1/urgent-1:2026-11-24/1',
      'digest/people/1/urgent-2:2026-11-24/1',
    ]);
  });

  test('what one was to say and did not is said the next day', () => {
    const [digest] = gathered(urgent(6), early);
    const said = [recordOf(digest!, { ...yesterday, state: 'Intended' })];
    expect(cards(gathered(urgent(6), { ...early, said }))).toEqual([['digest', '1', 6]]);
  });

  test('as many as the column has room for go on one', () => {
    const digests = gathered(urgent(400), early);
    expect(digests.length).toBeGreaterThan(1);
    expect(digests.flatMap(({ covers = [] }) => covers)).toHaveLength(400);
    for (const { covers = [] } of digests) expect(covers.join('\n').length).toBeLessThan(8000);
    expect(new Set(digests.map(({ key }) => key)).size).toBe(digests.length);
  });
});

test('what is only ever a line is one, also alone', () => {
  expect(cards(gathered([notice('10', { inDigest: true })]))).toEqual([['digest', '1', 1]]);
});

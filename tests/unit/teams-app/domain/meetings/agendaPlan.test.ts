import { agendaPlan, itemsOf, type AgendaPlan } from '@ipmo-hub/teams-app/domain';
import type { AgendaItem, Decision, Meeting, Paper, Snapshot } from '@ipmo-hub/teams-app/lists';
import fc from '../../../../properties';
import { action, agendaItem, meeting, paper } from '../samplePlan';
import { decision, group, sampleGroup } from './sampleGroup';

const today = '2026-11-23';
const next = meeting({ start: '14:00', end: '15:30' });
const last = meeting({
  id: '89',
  key: 'LG-2026-11',
  title: 'Leadership group, November',
  on: '2026-11-05',
  state: 'Closed',
});
const planOf = (snapshot: Snapshot, one: Meeting = next) => agendaPlan(one, { snapshot, today });
const titles = (snapshot: Snapshot) => planOf(snapshot).add.map(({ title }) => title);

/** What the agenda is after the plan was carried out. */
const carriedOut = (snapshot: Snapshot, one: Meeting, { add, carry, place }: AgendaPlan): Snapshot => {
  const items = new Map<string, AgendaItem>(snapshot.agendaItems);
  for (const { item, position } of [...carry, ...place]) {
    const { startedAt: _started, endedAt: _ended, ...rest } = items.get(item.id) as AgendaItem;
    items.set(item.id, { ...rest, meeting: one.id, position });
  }
  add.forEach(({ paper: _, ...fields }, at) => {
    const id = String(5000 + items.size + at);
    items.set(id, { ...agendaItem({ id }), ...fields, meeting: one.id });
  });
  return { ...snapshot, agendaItems: items };
};

test('a standing agenda makes the frame, what waits goes between', () => {
  const snapshot = sampleGroup({
    groups: [
      group({
        template: 'Welcome | Information | 5\nMinutes and actions | Assurance | 10\n…\nForward plan | Information | 5',
      }),
    ],
    meetings: [last, next],
    papers: [paper({ purpose: 'Decision', project: '3' })],
    decisions: [decision({ reviewBy: '2026-12-01', on: '2026-09-01', key: 'LG.D1', title: 'Letters at once' })],
    actions: [action({ meeting: '89' })],
    agendaItems: [agendaItem({ id: '70', key: 'item/89/x', title: 'Homecare framework', meeting: '89', position: 4 })],
  });
  const plan = planOf(snapshot);
  expect(plan.add.map(({ title, purpose, position }) => [position, title, purpose])).toEqual([
    [1, 'Welcome', 'Information'],
    [2, 'Minutes and actions', 'Assurance'],
    [4, 'Look again: Letters at once', 'Decision'],
    [5, 'Homecare options', 'Decision'],
    [6, 'Forward plan', 'Information'],
  ]);
  expect(plan.carry.map(({ item, position }) => [position, item.title])).toEqual([[3, 'Homecare framework']]);
});

test('without a standing agenda of its own a group has the usual one', () => {
  expect(titles(sampleGroup({ meetings: [next] }))).toEqual([
    'Welcome, apologies and quorum',
    'Interests',
    'Minutes and actions',
    'Forward plan and other business',
  ]);
});

test('minutes, open actions and forward plan come by themselves where the standing agenda has none', () => {
  const parts = {
    groups: [group({ template: 'Welcome' })],
    meetings: [last, next],
    actions: [action({ meeting: '89' })],
  };
  expect(titles(sampleGroup(parts))).toEqual(['Welcome', 'Minutes of Thu 5 Nov', 'Open actions', 'Forward plan']);
  const settled = {
    ...parts,
    meetings: [{ ...last, confirmedOn: '2026-11-19' }, next],
    actions: [action({ meeting: '89', done: '2026-11-20' })],
  };
  expect(titles(sampleGroup(settled))).toEqual(['Welcome', 'Forward plan']);
});

test('a line that is not understood is said, and used as far as it goes', () => {
  const snapshot = sampleGroup({
    groups: [group({ template: 'Welcome | Chat | soon\n| Decision' })],
    meetings: [next],
  });
  expect(planOf(snapshot).problems).toEqual([
    'The purpose “Chat” of “Welcome” on the standing agenda is not understood.',
    '“| Decision” of the standing agenda names no item.',
  ]);
  expect(planOf(snapshot).add[0]).toMatchObject({ title: 'Welcome', purpose: 'Information' });
});

test('what somebody placed keeps its place, and what was taken off is not put back', () => {
  const base = sampleGroup({ meetings: [next], groups: [group({ template: 'Welcome\n…\nClose' })] });
  const first = carriedOut(base, next, planOf(base));
  const welcome = itemsOf(next, first)[0] as AgendaItem;
  const mine = agendaItem({ id: '71', key: 'item/90/mine', title: 'Mine', meeting: '90', position: 9 });
  const { meeting: _, ...off } = welcome;
  const items = new Map(first.agendaItems).set('71', mine).set(welcome.id, off);
  expect(planOf({ ...first, agendaItems: items }).add).toEqual([]);
  expect(itemsOf(next, { agendaItems: items }).map(({ title }) => title)).toEqual(['Forward plan', 'Close', 'Mine']);
});

test('an escalation that was put there without a place gets one before the items that close the agenda', () => {
  const base = sampleGroup({ meetings: [next], groups: [group({ template: 'Welcome\n…\nForward plan' })] });
  const first = carriedOut(base, next, planOf(base));
  const waiting = agendaItem({ id: '72', meeting: '90' });
  const snapshot = { ...first, agendaItems: new Map(first.agendaItems).set('72', waiting) };
  const plan = planOf(snapshot);
  expect(
    itemsOf(next, carriedOut(snapshot, next, plan)).map(({ id, title }) => (id === '72' ? 'escalation' : title)),
  ).toEqual(['Welcome', 'escalation', 'Forward plan']);
});

describe('each waits for one meeting', () => {
  const later = meeting({ id: '92', key: 'LG-2027-01', on: '2027-01-07' });
  const reviewed = (reviewBy: string) =>
    sampleGroup({
      meetings: [next, later],
      groups: [group({ template: 'Welcome\nForward plan' })],
      decisions: [decision({ reviewBy })],
    });

  test.each([
    ['2026-11-01', ['Look again: A second homecare supplier from January'], []],
    ['2026-12-03', ['Look again: A second homecare supplier from January'], []],
    ['2026-12-04', [], ['Look again: A second homecare supplier from January']],
    ['2027-02-01', [], []],
  ])('a decision to be looked at by %s', (reviewBy, at, after) => {
    const snapshot = reviewed(reviewBy);
    const reviews = (one: Meeting) =>
      planOf(snapshot, one)
        .add.map(({ title }) => title)
        .filter((title) => title.startsWith('Look'));
    expect([reviews(next), reviews(later)]).toEqual([at, after]);
  });

  test('what was not reached goes to the next meeting, not to the one after it', () => {
    const items = [agendaItem({ id: '70', key: 'item/89/x', meeting: '89' })];
    const snapshot = sampleGroup({ meetings: [last, next, later], agendaItems: items });
    expect(planOf(snapshot).carry).toHaveLength(1);
    expect(planOf(snapshot, later).carry).toEqual([]);
  });

  test.each([
    ['taken', { startedAt: '2026-11-05T14:00:00Z' }, [], 0],
    ['decided', { outcome: 'Agreed.' }, [], 0],
    [
      'deferred',
      { startedAt: '2026-11-05T14:00:00Z' },
      [decision({ state: 'Deferred', agendaItem: '70', meeting: '89' })],
      1,
    ],
    ['standing', { key: 'standing/89/welcome' }, [], 0],
    ['an escalation', { key: 'escalation/50/1' }, [], 0],
  ])('an item of the meeting before that was %s', (_what, fields, decisions: readonly Decision[], count) => {
    const items = [agendaItem({ id: '70', key: 'item/89/x', meeting: '89', ...fields })];
    expect(planOf(sampleGroup({ meetings: [last, next], agendaItems: items, decisions })).carry).toHaveLength(count);
  });
});

test('nothing of another group’s gets on the agenda', () => {
  const other = group({ id: '21', key: 'VAL-G', kind: 'Domain group' });
  const snapshot = sampleGroup({
    groups: [group({ template: 'Welcome\nForward plan' }), other],
    meetings: [{ ...last, group: '21' }, next],
    decisions: [decision({ group: '21', reviewBy: '2026-11-30' })],
    actions: [action({ meeting: '89' })],
    agendaItems: [agendaItem({ id: '70', key: 'item/89/x', meeting: '89' })],
  });
  expect(planOf(snapshot)).toMatchObject({ carry: [], add: [{ title: 'Welcome' }, { title: 'Forward plan' }] });
});

const papers = fc
  .uniqueArray(fc.integer({ min: 100, max: 120 }), { maxLength: 6 })
  .map((ids) =>
    ids.map((id): Paper => paper({ id: String(id), key: `LG-2026-12.P${String(id)}`, title: `Paper ${String(id)}` })),
  );
const decisions = fc
  .uniqueArray(fc.integer({ min: 200, max: 220 }), { maxLength: 6 })
  .map((ids) =>
    ids.map((id): Decision =>
      decision({ id: String(id), key: `LG.D${String(id)}`, title: `Decision ${String(id)}`, reviewBy: '2026-11-30' }),
    ),
  );
const lines = fc.array(fc.constantFrom('Welcome', 'Interests', 'Welcome', '…', 'Forward plan', 'Close', 'Minutes'), {
  maxLength: 7,
});
const manual = fc
  .array(fc.tuple(fc.option(fc.integer({ min: 0, max: 8 }), { nil: undefined }), fc.boolean()), { maxLength: 6 })
  .map((all) =>
    all.map(([position, isEscalation], at): AgendaItem => {
      const id = String(300 + at);
      return agendaItem({
        id,
        key: isEscalation ? `escalation/${id}/1` : `item/90/${id}`,
        title: `Item ${id}`,
        meeting: '90',
        ...(position !== undefined && { position }),
      });
    }),
  );

test('every waiting thing once, what has a place keeps its order, the standing agenda its own, and a second assembly does nothing', () => {
  fc.assert(
    fc.property(papers, decisions, lines, manual, (waitingPapers, reviews, template, items) => {
      const snapshot = sampleGroup({
        groups: [group({ template: template.join('\n') })],
        meetings: [last, next],
        papers: waitingPapers,
        decisions: reviews,
        agendaItems: items,
      });
      const placed = itemsOf(next, snapshot)
        .filter(({ position }) => position !== undefined)
        .map(({ id }) => id);
      const plan = planOf(snapshot);
      const after = carriedOut(snapshot, next, plan);
      const agenda = itemsOf(next, after);
      expect(agenda.map(({ position }) => position)).toEqual(agenda.map((_, at) => at + 1));
      expect(agenda.filter(({ id }) => placed.includes(id)).map(({ id }) => id)).toEqual(placed);
      for (const { title } of [...waitingPapers, ...reviews])
        expect(agenda.filter((one) => one.title.endsWith(title))).toHaveLength(1);
      const standing = agenda.filter(({ key }) => key.startsWith('standing/')).map(({ title }) => title);
      if (template.some((line) => line !== '…')) expect(standing).toEqual(template.filter((line) => line !== '…'));
      const linked = {
        ...after,
        papers: new Map(
          [...after.papers].map(([id, one]) => [
            id,
            { ...one, agendaItem: agenda.find(({ key }) => key === `paper/${id}`)?.id ?? '' },
          ]),
        ),
      };
      expect(planOf(linked)).toMatchObject({ add: [], carry: [], place: [] });
      expect(planOf(snapshot)).toEqual(plan);
    }),
    { numRuns: 200 },
  );
});

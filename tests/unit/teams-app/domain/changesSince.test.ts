import { addDays, changesSince, seenNow, type Change } from '@ipmo-hub/teams-app/domain';
import type { Decision, Escalation, Milestone, Risk, Update } from '@ipmo-hub/teams-app/lists';
import fc from '../../../properties';
import { escalationItem, milestone, project, samplePlan, update } from './samplePlan';

const today = '2026-11-23';
const stamp = (id: string, modified = '2026-11-20T10:00:00Z') => ({ id, etag: '"1"', modified });
const risk = (id: string, fields: Partial<Risk> = {}): Risk => ({
  ...stamp(id),
  title: 'A risk',
  key: `VAL-R${id}`,
  kind: 'Risk',
  domain: '1',
  owner: '1',
  state: 'Open',
  raisedOn: '2026-11-20',
  ...fields,
});
const decision = (id: string, fields: Partial<Decision> = {}): Decision => ({
  ...stamp(id),
  title: 'Two suppliers',
  key: `LG-2026-11.D${id}`,
  on: '2026-11-20',
  state: 'Stands',
  projects: 'VAL-03',
  ...fields,
});
type Parts = Parameters<typeof samplePlan>[0];
const plan = (parts: Parts) => samplePlan({ updates: [], milestones: [], ...parts });
const asked = { domain: '1', from: '2026-11-09', today, seen: undefined };
const told = (changes: readonly Change[]) => changes.map(({ id, on, isNew }) => [id, on, isNew]);
const lookedAt = (at: string, milestones: readonly Milestone[] = []) => ({
  ...seenNow(plan({ milestones }), '1', new Date(at)),
});

test('what is on the page is seen, also by a device whose clock runs behind SharePoint’s', () => {
  const modified = '2026-11-23T09:43:00.000Z';
  const snapshot = plan({ risks: [risk('7', { raisedOn: today, modified })] });
  const seen = seenNow(snapshot, '1', new Date('2026-11-23T09:41:00Z'));
  expect(seen.at).toBe(modified);
  expect(told(changesSince(snapshot, { ...asked, seen }))).toEqual([['risks/7/raised', today, false]]);
  // A time that somebody wrote into an item, years away, must not silence all news until then.
  const strange = plan({ risks: [risk('8', { raisedOn: today, modified: '2031-01-01T00:00:00.000Z' })] });
  expect(seenNow(strange, '1', new Date('2026-11-23T09:41:00Z')).at).toBe('2026-11-23T09:41:00.000Z');
});

test('reports say the rating they replaced', () => {
  const [change] = changesSince(
    plan({ updates: [update({ on: '2026-11-20', before: 'Amber', did: 'Letters sent.' })] }),
    asked,
  );
  expect(change).toMatchObject({
    on: '2026-11-20',
    project: '3',
    fact: { kind: 'report', now: 'Red', before: 'Amber', words: 'Letters sent.' },
  });
});

test('an escalation is told step by step, in the words of its history', () => {
  const history = '2026-10-01 Raised.\n2026-11-19 Beatrix acknowledged.\na line by hand\n2026-11-20 It goes to Sunita.';
  const changes = changesSince(plan({ escalations: [escalationItem({ history })] }), asked);
  expect(changes.map(({ on, fact }) => [on, fact])).toEqual([
    ['2026-11-20', { kind: 'escalation', words: 'It goes to Sunita.' }],
    ['2026-11-19', { kind: 'escalation', words: 'Beatrix acknowledged.' }],
  ]);
});

test('without a history it has a beginning and an end', () => {
  const escalations = [
    escalationItem({ raisedOn: '2026-11-10', closedOn: '2026-11-12', outcome: 'Settled.', state: 'Closed' }),
  ];
  expect(changesSince(plan({ escalations }), asked).map(({ on }) => on)).toEqual(['2026-11-12', '2026-11-10']);
});

describe('risks', () => {
  test('raised, scored anew, closed', () => {
    const risks = [
      risk('1', { raisedOn: '2026-11-10', scoredOn: '2026-11-12', lastScore: 6, likelihood: 3, consequence: 4 }),
      risk('2', { raisedOn: '2026-10-10', closedOn: '2026-11-13', state: 'Closed', outcome: 'Gone.' }),
    ];
    expect(changesSince(plan({ risks }), asked).map(({ id, fact }) => [id, fact])).toEqual([
      ['risks/2/closed', { kind: 'risk', what: 'closed', words: 'Gone.' }],
      ['risks/1/scored', { kind: 'risk', what: 'scored', from: 6, to: 12 }],
      ['risks/1/raised', { kind: 'risk', what: 'raised', score: 12 }],
    ]);
  });

  test('one that happened is told once, by its issue', () => {
    const risks = [
      risk('1', { raisedOn: '2026-10-10', state: 'Closed', closedOn: '2026-11-20', outcome: 'It happened.' }),
      risk('2', { kind: 'Issue', cameFrom: '1', scoredOn: '2026-11-20', lastScore: 4, likelihood: 5, consequence: 2 }),
    ];
    expect(changesSince(plan({ risks }), asked)).toMatchObject([{ id: 'risks/2/raised', fact: { what: 'happened' } }]);
  });
});

test('decisions come through the projects they touch, or through the domain’s group', () => {
  const group = { ...stamp('5'), title: 'Value group', key: 'VG', kind: 'Domain group', domain: '1' } as const;
  const decisions = [
    decision('1', { projects: 'SAF-01, val-03' }),
    decision('2', { projects: 'SAF-01' }),
    decision('3', { projects: '', group: '5' }),
  ];
  const changes = changesSince(plan({ decisions, groups: [group] }), asked);
  expect(changes.map(({ id, project: about }) => [id, about])).toEqual([
    ['decisions/3', undefined],
    ['decisions/1', '3'],
  ]);
});

describe('milestones', () => {
  const before = [milestone({ id: '10' }), milestone({ id: '11' }), milestone({ id: '12', done: '2026-11-02' })];
  const seen = lookedAt('2026-11-19T09:00:00Z', before);
  const changed = (fields: Partial<Milestone>) => milestone({ modified: '2026-11-20T10:00:00Z', ...fields });

  test('moved, new, done and open again against what was seen', () => {
    const milestones = [
      changed({ id: '10', forecast: '2026-12-14' }),
      changed({ id: '11', done: '2026-11-20' }),
      changed({ id: '12' }),
      changed({ id: '13' }),
    ];
    const changes = changesSince(plan({ milestones }), { ...asked, seen });
    expect(changes.map(({ id, on, isNew, fact }) => [id, on, isNew, fact])).toEqual([
      ['milestones/13/new', '2026-11-20', true, { kind: 'milestone', what: 'new', day: '2026-11-30' }],
      ['milestones/12/open', '2026-11-20', true, { kind: 'milestone', what: 'open again', day: '2026-11-30' }],
      ['milestones/11/done', '2026-11-20', true, { kind: 'milestone', what: 'done', day: '2026-11-20' }],
      [
        'milestones/10/moved',
        '2026-11-20',
        true,
        { kind: 'milestone', what: 'moved', from: '2026-11-30', to: '2026-12-14' },
      ],
    ]);
  });

  test('done on an earlier day but noted since is news of the day it was noted', () => {
    const milestones = [changed({ id: '10', done: '2026-11-12' })];
    expect(told(changesSince(plan({ milestones }), { ...asked, seen }))).toEqual([
      ['milestones/10/done', '2026-11-20', true],
    ]);
  });

  test('nothing is new of what is as it was seen', () => {
    const milestones = [changed({ id: '10', note: 'Only a word.' }), milestone({ id: '12', done: '2026-11-12' })];
    const same = lookedAt('2026-11-19T09:00:00Z', milestones);
    expect(told(changesSince(plan({ milestones }), { ...asked, seen: same }))).toEqual([
      ['milestones/12/done', '2026-11-12', false],
    ]);
  });

  const agreed = { baseline: '2026-11-30' };
  const replanned = { id: '10', ...agreed, forecast: '2026-12-14', moved: 2, modifiedBy: 'Kofi Marigold' };

  test('without a last look, one that has another day than was agreed is told on the day it was last changed', () => {
    const milestones = [
      changed(replanned),
      changed({ id: '11', done: '2026-11-20' }),
      changed({ id: '12', ...agreed, forecast: '2026-11-30' }),
      milestone({ id: '13', ...agreed, forecast: '2026-12-14', modified: '2026-11-01T09:00:00Z' }),
    ];
    const changes = changesSince(plan({ milestones }), asked);
    expect(told(changes)).toEqual([
      ['milestones/11/done', '2026-11-20', false],
      ['milestones/10/replanned', '2026-11-20', false],
    ]);
    expect(changes[1]?.fact).toEqual({
      kind: 'milestone',
      what: 'replanned',
      to: '2026-12-14',
      agreed: '2026-11-30',
      times: 2,
      by: 'Kofi Marigold',
    });
  });

  test('somebody else’s move since the last look says who, from when and to when', () => {
    const milestones = [changed({ ...replanned })];
    expect(changesSince(plan({ milestones }), { ...asked, seen })[0]?.fact).toEqual({
      kind: 'milestone',
      what: 'moved',
      from: '2026-11-30',
      to: '2026-12-14',
      by: 'Kofi Marigold',
    });
  });

  test('a move stays listed once it was seen, and one whose note alone changed since is not said to have moved', () => {
    const milestones = [changed(replanned)];
    const after = { ...asked, seen: lookedAt('2026-11-20T11:00:00Z', milestones) };
    expect(told(changesSince(plan({ milestones }), after))).toEqual([['milestones/10/replanned', '2026-11-20', false]]);
    const noted = [changed({ ...replanned, modified: '2026-11-20T12:00:00Z', note: 'Only a word.' })];
    expect(changesSince(plan({ milestones: noted }), after)).toEqual([]);
  });

  test('where only the moment of the last look was kept, what was changed since is new', () => {
    const atAlone = { at: '2026-11-19T09:00:00Z', milestones: undefined };
    expect(told(changesSince(plan({ milestones: [changed(replanned)] }), { ...asked, seen: atAlone }))).toEqual([
      ['milestones/10/replanned', '2026-11-20', true],
    ]);
  });
});

test('on the day of the last look, what was changed after it is new', () => {
  const seen = lookedAt('2026-11-20T09:30:00.000Z');
  const at = (modified: string) =>
    changesSince(plan({ updates: [update({ on: '2026-11-20', modified })] }), { ...asked, seen })[0]?.isNew;
  expect([at('2026-11-20T09:29:00Z'), at('2026-11-20T09:31:00Z')]).toEqual([false, true]);
});

test('nothing of another domain, nothing of a project that is gone', () => {
  const projects = [project({ domain: '2' })];
  const parts = {
    projects,
    updates: [update({ on: '2026-11-20' })],
    milestones: [milestone({ done: '2026-11-20' })],
    decisions: [decision('1')],
    risks: [risk('1', { domain: '2' })],
  };
  expect(changesSince(plan(parts), asked)).toEqual([]);
});

describe('whatever the lists hold', () => {
  const day = fc.integer({ min: -60, max: 30 }).map((days) => addDays(today, days));
  const optional = fc.option(day, { nil: undefined });
  const modified = fc
    .tuple(
      fc.integer({ min: -60, max: 0 }).map((days) => addDays(today, days)),
      fc.integer({ min: 0, max: 23 }),
    )
    .map(([on, hour]) => `${on}T${String(hour).padStart(2, '0')}:15:00Z`);
  const withDay = (name: string, value: string | undefined) => (value === undefined ? {} : { [name]: value });
  const milestones = fc
    .array(fc.tuple(day, optional, modified), { maxLength: 6 })
    .map((some) =>
      some.map(([forecast, done, at], index) =>
        milestone({ id: String(index + 10), forecast, modified: at, ...withDay('done', done) }),
      ),
    );
  const parts = fc.record({
    milestones,
    updates: fc
      .array(fc.tuple(day, modified), { maxLength: 5 })
      .map((some) => some.map(([on, at], index): Update => update({ id: String(index), on, modified: at }))),
    escalations: fc
      .array(fc.tuple(fc.array(day, { maxLength: 4 }), day, optional, modified), { maxLength: 4 })
      .map((some) =>
        some.map(([steps, raisedOn, closedOn, at], index): Escalation =>
          escalationItem({
            id: String(index),
            raisedOn,
            modified: at,
            history: steps
              .sort()
              .map((on) => `${on} A step.`)
              .join('\n'),
            ...withDay('closedOn', closedOn),
          }),
        ),
      ),
    decisions: fc
      .array(fc.tuple(day, modified), { maxLength: 4 })
      .map((some) => some.map(([on, at], index) => decision(String(index), { on, modified: at }))),
    risks: fc
      .array(fc.tuple(day, optional, optional, modified, fc.option(fc.nat({ max: 4 }), { nil: undefined })), {
        maxLength: 5,
      })
      .map((some) =>
        some.map(([raisedOn, scoredOn, closedOn, at, from], index) =>
          risk(String(index), {
            raisedOn,
            modified: at,
            lastScore: 6,
            likelihood: 2,
            consequence: 2,
            ...withDay('scoredOn', scoredOn),
            ...(closedOn !== undefined && { closedOn, state: 'Closed' as const }),
            ...(from !== undefined && { cameFrom: String(from) }),
          }),
        ),
      ),
  });
  const look = fc
    .option(fc.tuple(modified, milestones), { nil: undefined })
    .map((given) => given && lookedAt(given[0], given[1]));

  test('nothing is told twice, all of it lies in the window, and it is sorted', () => {
    fc.assert(
      fc.property(parts, look, fc.integer({ min: 0, max: 60 }), (some, seen, back) => {
        const from = addDays(today, -back);
        const changes = changesSince(plan(some), { domain: '1', from, today, seen });
        expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
        for (const { on } of changes) expect(on >= from && on <= today).toBe(true);
        expect(changes.map(({ on }) => on)).toEqual(
          changes
            .map(({ on }) => on)
            .sort()
            .reverse(),
        );
        if (!seen) expect(changes.some(({ isNew }) => isNew)).toBe(false);
      }),
    );
  });

  test('a wider window only adds; looking now leaves nothing new', () => {
    fc.assert(
      fc.property(parts, look, fc.integer({ min: 0, max: 30 }), (some, seen, back) => {
        const snapshot = plan(some);
        const ids = (from: string) => changesSince(snapshot, { domain: '1', from, today, seen }).map(({ id }) => id);
        const wide = ids('2026-09-01');
        expect(ids(addDays(today, -back)).every((id) => wide.includes(id))).toBe(true);
        const now = seenNow(snapshot, '1', new Date('2026-11-23T23:59:59Z'));
        expect(
          changesSince(snapshot, { domain: '1', from: '2026-09-01', today, seen: now }).filter(({ isNew }) => isNew),
        ).toEqual([]);
      }),
    );
  });
});

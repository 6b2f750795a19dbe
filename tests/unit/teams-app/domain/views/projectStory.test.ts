import fc from '../../../../properties';
import {
  createCalendar,
  policyFrom,
  projectStory,
  referencesIn,
  rolloutOf,
  type ProjectStory,
} from '@ipmo-hub/teams-app/domain';
import type { Decision, Group, Organisation, Risk, Rollout, Snapshot } from '@ipmo-hub/teams-app/lists';
import { cast, escalationItem, kofi, meeting, milestone, person, project, samplePlan, update } from '../samplePlan';

const today = '2026-11-23';
const stamp = (id: string) => ({ id, etag: `"${id},1"`, modified: '2026-11-01T09:00:00Z' });

const place = (id: string, fields: Partial<Rollout> = {}): Rollout => ({
  ...stamp(id),
  title: `VAL-03 ${id}`,
  key: `VAL-03/${id}`,
  project: '3',
  organisation: id,
  ...fields,
});
const trust = (id: string, title: string): Organisation => ({ ...stamp(id), title, code: title, sector: 'Acute' });
const organisations = new Map(
  [trust('1', 'Ashdale'), trust('2', 'Dunmarsh'), trust('3', 'Elmsea')].map((one) => [one.id, one]),
);
const group = (fields: Partial<Group> = {}): Group => ({
  ...stamp('1'),
  title: 'Value group',
  key: 'VG',
  kind: 'Domain group',
  domain: '1',
  ...fields,
});
const decision = (id: string, fields: Partial<Decision> = {}): Decision => ({
  ...stamp(id),
  title: 'Agreed a second supplier',
  key: `LG.D${id}`,
  on: '2026-11-12',
  projects: 'val-03; SAF-01',
  state: 'Stands',
  ...fields,
});
const risk = (id: string, fields: Partial<Risk> = {}): Risk => ({
  ...stamp(id),
  title: 'No supplier',
  key: `VAL-R${id}`,
  kind: 'Risk',
  domain: '1',
  project: '3',
  owner: '1',
  likelihood: 3,
  consequence: 4,
  state: 'Open',
  raisedOn: '2026-10-01',
  ...fields,
});

const storyOf = (snapshot: Snapshot, code = 'VAL-03'): ProjectStory | undefined =>
  projectStory(
    { snapshot, policy: policyFrom(snapshot.policies.values()), calendar: createCalendar({}), today, me: kofi },
    code,
  );

const rolled = (...places: readonly Rollout[]) =>
  rolloutOf({ rollouts: new Map(places.map((one) => [one.id, one])), organisations }, '3', today);

test('live in so many, and who is still to come, the nearest first', () => {
  const view = rolled(
    place('3', { planned: '2026-12-18', forecast: '2027-02-05' }),
    place('2', { planned: '2026-11-20', forecast: '2026-12-04' }),
    place('1', { planned: '2026-03-10', live: '2026-03-12' }),
    place('4'),
  );
  expect(view).toMatchObject({
    all: 4,
    sectors: ['Acute'],
    live: [{ name: 'Ashdale', slipDays: 2, severity: 'none' }],
    toCome: [
      { name: 'Dunmarsh', state: 'slipped', severity: 'warning', slipDays: 14 },
      { name: 'Elmsea', state: 'slipped', severity: 'serious', slipDays: 49 },
      { name: '4', state: 'undated', severity: 'none' },
    ],
  });
  expect(rolled()).toBeUndefined();
});

test('a day that passed without going live is late', () => {
  expect(rolled(place('1', { planned: '2026-11-18', forecast: '2026-11-18' }))?.toCome).toMatchObject([
    { state: 'late', severity: 'serious', lateDays: 5 },
  ]);
});

test('every organisation of a roll-out is shown once, live or to come, whatever its days', () => {
  const days = fc.option(fc.constantFrom('2026-01-05', '2026-11-23', '2026-11-20', '2027-03-01'), { nil: undefined });
  fc.assert(
    fc.property(
      fc.array(fc.record({ planned: days, forecast: days, live: days }), { minLength: 1, maxLength: 12 }),
      (parts) => {
        const places = parts.map((part, at) =>
          place(String(at), Object.fromEntries(Object.entries(part).filter(([, day]) => day !== undefined))),
        );
        const view = rolled(...places);
        const shown = [...(view?.live ?? []), ...(view?.toCome ?? [])].map(({ rollout }) => rollout.id).sort();
        expect(shown).toEqual(places.map(({ id }) => id).sort());
        expect(view?.live.every(({ rollout }) => rollout.live !== undefined)).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});

test('the story of a project: found by its reference in any capitals, or not at all', () => {
  expect(storyOf(samplePlan(), 'val-03')).toMatchObject({ project: { id: '3' }, domain: { code: 'VAL' } });
  expect(storyOf(samplePlan(), 'VAL-99')).toBeUndefined();
});

test('governance names who answers, and what is missing with who can set it', () => {
  const filled = samplePlan({
    projects: [project({ deputy: '3', dataAgreement: 'Signed' })],
    people: cast.map((one) => (one.id === '2' ? { ...one, awayUntil: '2026-12-04' } : one)),
  });
  const { governance } = storyOf({ ...filled, groups: new Map([['1', group()]]) })!;
  expect(governance).toMatchObject({
    sro: { person: { title: 'Beatrix Stonecrop' }, awayUntil: '2026-12-04' },
    group: { title: 'Value group' },
    missing: [],
  });
  const bare = storyOf(
    samplePlan({ milestones: [], people: cast.map((one) => (one.id === '2' ? { ...one, left: true } : one)) }),
  )!;
  expect(bare.governance.missing).toEqual(['sro', 'deputy', 'group', 'data-agreement', 'plan']);
  expect(bare.governance.whoCanSet.map(({ title }) => title)).toEqual([
    'Kofi Marigold',
    'Sunita Hollybrook',
    'Wen Applebloom',
  ]);
});

test('a project of the leadership group says when that meets next', () => {
  const snapshot = samplePlan({
    projects: [project({ group: '7' })],
    meetings: [meeting(), meeting({ id: '91', on: '2026-10-29', state: 'Closed' })],
  });
  const groups = new Map([['7', group({ id: '7', kind: 'Leadership group', title: 'Leadership group' })]]);
  expect(storyOf({ ...snapshot, groups })!.governance).toMatchObject({
    group: { title: 'Leadership group' },
    nextMeeting: '2026-12-03',
  });
});

test('whose next meeting it is: its own group’s, not that of another', () => {
  const groups = new Map([
    ['7', group({ id: '7', kind: 'Leadership group', title: 'Leadership group' })],
    ['8', group({ id: '8', title: 'Value group' })],
  ]);
  const meetings = [meeting(), meeting({ id: '91', key: 'VAL-G-2026-12', on: '2026-12-01', group: '8' })];
  const next = (of: string) =>
    storyOf({ ...samplePlan({ projects: [project({ group: of })], meetings }), groups })!.governance.nextMeeting;
  expect([next('7'), next('8')]).toEqual(['2026-12-03', '2026-12-01']);
});

test('matters that are open, the highest rung first, risks by score, and a log of reports and decisions', () => {
  const snapshot = samplePlan({
    milestones: [milestone({ forecast: '2026-11-16' })],
    escalations: [
      escalationItem(),
      escalationItem({ id: '51', rung: 'Domain lead', holder: '4' }),
      escalationItem({ id: '52', state: 'Closed' }),
    ],
    updates: [
      update({ on: '2026-11-10' }),
      update({ id: '99', on: '2026-11-19', key: 'x' }),
      update({ id: '98', project: '9', key: 'y' }),
    ],
    decisions: [decision('1'), decision('2', { projects: 'SAF-02' })],
    risks: [risk('1'), risk('2', { likelihood: 5 }), risk('3', { state: 'Closed' }), risk('4', { project: '9' })],
  });
  const story = storyOf(snapshot)!;
  expect(story.matters.map(({ escalation }) => escalation.id)).toEqual(['51', '50']);
  expect(story.raid.map(({ risk: { id }, score }) => [id, score])).toEqual([
    ['2', 20],
    ['1', 12],
  ]);
  expect(story.log.map(({ kind, on }) => [kind, on])).toEqual([
    ['report', '2026-11-19'],
    ['decision', '2026-11-12'],
    ['report', '2026-11-10'],
  ]);
  expect(story.cause).toMatchObject({ kind: 'escalated' });
});

test('the hand-over: who takes it, what has to be in place, and that nothing is planned although the end is near', () => {
  const near = { finish: '2027-01-29', baselineFinish: '2027-01-29' };
  expect(storyOf(samplePlan({ projects: [project(near)] }))!.handover).toMatchObject({ isUnplanned: true, needed: [] });
  const planned = project({
    ...near,
    receiver: '3',
    handover: '• A named contract manager\n\n- Reports in the quarterly dashboard',
  });
  const snapshot = samplePlan({
    projects: [planned],
    milestones: [milestone({ title: 'Handed over to business as usual', forecast: '2027-01-20' })],
  });
  expect(storyOf(snapshot)!.handover).toMatchObject({
    receiver: { title: 'Nia Pebble' },
    needed: ['A named contract manager', 'Reports in the quarterly dashboard'],
    expected: '2027-01-20',
    isUnplanned: false,
  });
  expect(
    storyOf(
      samplePlan({ people: [...cast.slice(0, 2), person('3', 'Nia Pebble', { left: true })], projects: [planned] }),
    )!.handover.receiver,
  ).toBeUndefined();
});

test('references are read however they are written', () => {
  expect(referencesIn(' VAL-03, saf-1;VAL-04  x ')).toEqual(['val-03', 'saf-1', 'val-04', 'x']);
  expect(referencesIn(undefined)).toEqual([]);
});

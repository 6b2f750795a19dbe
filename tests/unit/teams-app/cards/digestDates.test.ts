import { drawCard, drawLine, pressCard, sceneOf, type AdaptiveCard } from '@ipmo-hub/teams-app/cards';
import type { Milestone, Person } from '@ipmo-hub/teams-app/lists';
import { domain, kofi, milestone, nia, noticeItem, person, samplePlan } from '../domain/samplePlan';
import { memoryProgramme } from '../usecases/memoryProgramme';
import { ofType } from './cardNodes';
import { outlineOf } from './outlineOf';

const linkTo = ({ list, id }: { readonly list: string; readonly id: string }) => `https://plan.example/${list}/${id}`;
const open = (id: string, fields: Partial<Milestone> = {}): Milestone =>
  milestone({ id, title: `Step ${id}`, forecast: '2027-01-15', modified: '2026-10-05T09:00:00Z', ...fields });
const keyOf = (id: string): string => `milestoneCheck/milestones/${id}/check-2026-11-23:2027-01-15/1`;
const digest = noticeItem({
  id: '76',
  card: 'digest',
  rule: 'digest',
  key: 'digest/people/1/digest:2026-11-23/1',
  item: 'people/1',
  covers: ['10', '11', '12', '13'].map(keyOf).join('\n'),
  plannedAt: '2026-11-23T08:30:00Z',
});
const programme = () =>
  memoryProgramme(
    samplePlan({
      domains: [domain({ checkEvery: 'Fortnightly' })],
      milestones: [open('10'), open('11'), open('12', { forecast: '2027-02-01' }), open('13', { done: '2026-11-23' })],
      notices: [
        digest,
        noticeItem({ id: '77', rule: 'milestoneCheck', key: keyOf('10'), plannedAt: digest.plannedAt }),
      ],
    }),
  );
type Programme = ReturnType<typeof programme>;
const sceneFor = ({ suite, snapshot }: Programme, id = digest.id) =>
  sceneOf(suite, snapshot.notices.get(id)!, { linkTo });
const draw = (suite: Programme): AdaptiveCard => drawCard('digest', sceneFor(suite))!;
const dataOf = (card: AdaptiveCard, verb: string): unknown =>
  ofType(card, /^Action\.Execute$/).find(({ node }) => node['verb'] === verb)?.node['data'];
const press = (suite: Programme, verb: string, card: AdaptiveCard, { who = kofi, inputs = {} } = {}) =>
  pressCard(suite.as(who as Person), { verb, data: { ...(dataOf(card, verb) as object), ...inputs }, linkTo });

test('a line asks whether the date stands; what was moved or done meanwhile is answered', () => {
  const outline = outlineOf(draw(programme()));
  expect(outline.match(/still on Fri 15 Jan\?/g)?.length).toBeGreaterThanOrEqual(2);
  expect(outline).toContain('now due Mon 1 Feb');
  expect(outline).toContain('<Both dates stand> confirm');
});

test('one press says of all of them that they stand, and asks no more', async () => {
  const suite = programme();
  expect(await press(suite, 'confirm', draw(suite))).toMatchObject({ kind: 'done', faults: [] });
  const { milestones } = suite.snapshot;
  expect([...milestones.values()].map(({ confirmed }) => confirmed)).toEqual([
    '2026-11-23',
    '2026-11-23',
    undefined,
    undefined,
  ]);
  expect(suite.snapshot.notices.get(digest.id)?.answers).toMatch(/Kofi Marigold \(people\/1\): confirm$/);
  const outline = outlineOf(draw(suite));
  expect(outline).not.toContain('still on Fri 15 Jan?');
  expect(outline).not.toContain('confirm');
});

test('only dates that were shown are confirmed', async () => {
  const ids = Array.from({ length: 42 }, (_none, at) => String(100 + at));
  const suite = memoryProgramme(
    samplePlan({
      domains: [domain({ checkEvery: 'Fortnightly' })],
      milestones: ids.map((id) => open(id, { key: `VAL-03.${id}` })),
      notices: [{ ...digest, covers: ids.map(keyOf).join('\n') }],
    }),
  );
  const card = draw(suite);
  expect(outlineOf(card)).toContain('<All 30 dates stand> confirm');
  expect(await press(suite, 'confirm', card)).toMatchObject({ kind: 'done', faults: [] });
  const confirmed = [...suite.snapshot.milestones.values()].filter((one) => one.confirmed !== undefined);
  expect(confirmed.map(({ id }) => id)).toEqual(ids.slice(0, 30));
  expect(outlineOf(draw(suite))).toContain('<All twelve dates stand> confirm');
});

test('each is answered in the digest’s place as well: it stands, another day, or done', async () => {
  const suite = programme();
  const card = drawLine(sceneFor(suite), 0)!;
  expect(outlineOf(card)).toContain('Is “Step 10” still on for Fri 15 Jan?');
  expect(outlineOf(card)).toContain('<Still on Fri 15 Jan> confirm, positive');
  expect(await press(suite, 'confirm', card)).toMatchObject({ kind: 'done', item: 'milestones/10' });
  expect(outlineOf(drawLine(sceneFor(suite), 0)!)).toContain('“Step 10” is still on for Fri 15 Jan');
  const next = drawLine(sceneFor(suite), 1)!;
  await press(suite, 'move', next, { inputs: { date: '2027-02-05', note: '' } });
  expect(suite.snapshot.milestones.get('11')).toMatchObject({ forecast: '2027-02-05', moved: 1 });
});

test('sent alone, it is the reminder’s card with the same question', () => {
  expect(outlineOf(drawCard('reminder', sceneFor(programme(), '77'))!)).toContain('<Still on Fri 15 Jan> confirm');
});

test('what somebody else changed at the same moment is left, and the person hears of it', async () => {
  const suite = programme();
  const card = draw(suite);
  suite.others('milestones', '11', { note: 'Two trusts wait.' });
  expect(await press(suite, 'confirm', card)).toMatchObject({ kind: 'done', remark: { code: 'card.stale' } });
  expect(suite.snapshot.milestones.get('10')).toMatchObject({ confirmed: '2026-11-23' });
  expect(suite.snapshot.milestones.get('11')?.confirmed).toBeUndefined();
});

test('nobody confirms what is not theirs', async () => {
  const suite = programme();
  expect(await press(suite, 'confirm', draw(suite), { who: nia })).toMatchObject({ kind: 'refused' });
  const reader = person('1', 'Kofi Marigold', { left: true });
  expect(await pressCard({ ...suite.as(reader) }, { verb: 'confirm', data: {}, linkTo })).toMatchObject({
    kind: 'refused',
  });
  expect(suite.writes).toEqual([]);
});

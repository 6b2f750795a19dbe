import {
  drawCard,
  drawLine,
  keepTyped,
  pressCard,
  sceneOf,
  type AdaptiveCard,
  type PressOutcome,
} from '@ipmo-hub/teams-app/cards';
import type { Person } from '@ipmo-hub/teams-app/lists';
import {
  action,
  beatrix,
  coverSheet,
  escalationItem,
  kofi,
  meeting,
  milestone,
  nia,
  noticeItem,
  paper,
  project,
  samplePlan,
} from '../domain/samplePlan';
import { memoryProgramme } from '../usecases/memoryProgramme';
import { bytesOf, complaintsOf, ofType } from './cardNodes';
import { outlineOf } from './outlineOf';

const linkTo = ({ list, id }: { readonly list: string; readonly id: string }) => `https://plan.example/${list}/${id}`;
const covers = [
  'milestoneReminder/milestones/10/due-in-7:2026-12-02/1',
  'updateRequest/projects/3/update:2026-11-25/1',
  'actionDue/actions/95/due-in-3:2026-11-30/1',
  'paperDue/papers/91/due-in-5:2026-11-25/1',
  'missingGovernance/projects/3/no-agreement:2026-11-23/1',
  'escalationOutcome/escalations/50/answered:2026-11-23/1',
  'escalationClock/escalations/50/promised:2026-11-26/1',
  'somebodyLeft/people/1/left-4:2026-11-23/1',
];
const kinds = ['reminder', 'updateRequest', 'task', 'task', 'task', 'outcome', 'escalation'];
const digest = noticeItem({
  id: '76',
  card: 'digest',
  rule: 'digest',
  key: 'digest/people/1/digest:2026-11-23/1',
  item: 'people/1',
  covers: covers.join('\n'),
  plannedAt: '2026-11-23T08:30:00Z',
});
const lone = noticeItem({ id: '77', key: covers[2]!, card: 'task', rule: 'actionDue', item: 'actions/95' });

const { milestone: _milestone, ...barrier } = escalationItem({
  key: 'barrier/projects/3/x',
  trigger: 'Barrier',
  holder: '1',
  raisedBy: '2',
});
const programme = () =>
  memoryProgramme(
    samplePlan({
      projects: [project({ dataAgreement: 'Needed' })],
      milestones: [milestone({ forecast: '2026-12-02' })],
      meetings: [meeting()],
      papers: [paper(coverSheet)],
      actions: [action()],
      updates: [],
      escalations: [barrier],
      notices: [digest, lone],
    }),
  );
type Programme = ReturnType<typeof programme>;

const sceneFor = ({ suite, snapshot }: Programme, viewer?: Person) =>
  sceneOf(suite, snapshot.notices.get(digest.id)!, { linkTo, viewer });
const line = (suite: Programme, at: number, viewer: Person = kofi): AdaptiveCard =>
  drawLine(sceneFor(suite, viewer), at)!;
/** What a button of that verb carries. */
const dataOf = (card: AdaptiveCard, verb: string): Record<string, unknown> =>
  ofType(card, /^Action\.Execute$/).find(({ node }) => node['verb'] === verb)?.node['data'] as Record<string, unknown>;
const press = (suite: Programme, who: Person, verb: string, data: unknown): Promise<PressOutcome> =>
  pressCard(suite.as(who), { verb, data, linkTo });

test('each line opens its item’s own card, which leads back', async () => {
  const suite = programme();
  const card = drawCard('digest', sceneFor(suite))!;
  const lines = ofType(card, /^Action\.Execute$/).filter(({ node }) => node['verb'] === 'open');
  expect(lines).toHaveLength(kinds.length);
  for (const { node } of lines) {
    const opened = await press(suite, kofi, 'open', node['data']);
    if (opened.kind !== 'opened') throw new Error(`It was ${opened.kind}.`);
    const inner = line(suite, opened.line);
    expect(complaintsOf(inner)).toEqual([]);
    expect(bytesOf(inner)).toBeLessThan(25 * 1024);
    expect(outlineOf(inner)).toMatch(/^<‹ Back to your day> refresh\n/);
    expect(inner).not.toHaveProperty('refresh');
    const back = await press(suite, kofi, 'refresh', dataOf(inner, 'refresh'));
    expect(back).toMatchObject({ kind: 'done', notice: { id: digest.id } });
    for (const { node: button } of ofType(inner, /^Action\.Execute$/).filter(
      ({ node: { verb } }) => verb !== 'refresh',
    ))
      expect(button['data']).toMatchObject({ card: kinds[opened.line], notice: digest.id, of: opened.line });
  }
  expect(suite.writes).toEqual([]);
});

test('answered there, the digest comes back with the line done, and the answer is noted with its item', async () => {
  const suite = programme();
  const done = await press(suite, kofi, 'done', dataOf(line(suite, 0), 'done'));
  expect(done).toMatchObject({ kind: 'done', item: 'milestones/10', notice: { id: digest.id } });
  expect(suite.snapshot.milestones.get('10')).toMatchObject({ done: '2026-11-23' });
  expect(suite.snapshot.notices.get(digest.id)?.answers).toMatch(/Kofi Marigold \(people\/1\): done milestones\/10$/);
  expect(outlineOf(drawCard('digest', sceneFor(suite))!)).toContain('one is done;');

  const report = { rating: 'Amber', did: 'All agreed.', next: '', help: '', raise: 'no' };
  await press(suite, kofi, 'report', { ...dataOf(line(suite, 1), 'report'), ...report });
  await press(suite, kofi, 'snooze', { ...dataOf(line(suite, 2), 'snooze'), again: '2026-11-27' });
  await press(suite, kofi, 'received', dataOf(line(suite, 3), 'received'));
  await press(suite, kofi, 'acknowledge', dataOf(line(suite, 6), 'acknowledge'));
  expect([...suite.snapshot.updates.values()].at(-1)).toMatchObject({ project: '3', did: 'All agreed.' });
  expect([...suite.snapshot.snoozes.values()]).toMatchObject([{ item: 'actions/95', until: '2026-11-26' }]);
  expect(suite.snapshot.papers.get('91')).toMatchObject({ receivedOn: '2026-11-23' });
  expect(suite.snapshot.escalations.get('50')).toMatchObject({ state: 'Acknowledged' });
});

test('refused, the item’s card stays with what was typed', async () => {
  const suite = programme();
  const data = { ...dataOf(line(suite, 0), 'move'), date: '2026-12-18', note: 'Two trusts wait.' };
  await suite.suite.store.update('milestones', suite.snapshot.milestones.get('10')!, { note: 'Changed.' });
  const refused = await press(suite, kofi, 'move', data);
  if (refused.kind !== 'refused' || !refused.typed) throw new Error(`It was ${refused.kind}.`);
  expect(refused).toMatchObject({ error: { code: 'card.stale' }, notice: { id: digest.id }, line: 0 });
  expect(outlineOf(keepTyped(line(suite, 0), refused.typed))).toContain('= Two trusts wait.');
});

test('nobody answers by a line what they may not, and no line is made up', async () => {
  const suite = programme();
  const sound = dataOf(line(suite, 0), 'done');
  expect(await press(suite, nia, 'done', sound)).toMatchObject({ error: { code: 'card.notYours' } });
  expect(await press(suite, beatrix, 'acknowledge', dataOf(line(suite, 6), 'acknowledge'))).toMatchObject({
    kind: 'refused',
  });
  for (const forged of [
    { ...sound, of: 2 },
    { ...sound, of: 7 },
    { ...sound, of: 99 },
    { ...sound, notice: lone.id },
    { ...sound, card: 'digest' },
    { ...sound, of: -1 },
    { ...sound, of: '0' },
    { ...sound, of: 0.5 },
  ])
    expect(await press(suite, kofi, 'done', forged)).toMatchObject({ kind: 'refused' });
  expect(await press(suite, kofi, 'open', { card: 'digest', notice: digest.id, seen: '0', line: 0 })).toMatchObject({
    error: { code: 'card.stale' },
  });
  expect(suite.writes).toEqual([]);
});

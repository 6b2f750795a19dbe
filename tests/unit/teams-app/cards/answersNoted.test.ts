import { cards, drawCard, pressCard, sceneOf, type AdaptiveCard } from '@ipmo-hub/teams-app/cards';
import type { NoticeRecord, Person } from '@ipmo-hub/teams-app/lists';
import {
  action,
  beatrix,
  coverSheet,
  domain,
  escalationItem,
  kofi,
  meeting,
  milestone,
  noticeItem,
  paper,
  samplePlan,
  sunita,
  update,
} from '../domain/samplePlan';
import { memoryProgramme } from '../usecases/memoryProgramme';
import { nodes } from './cardNodes';

const linkTo = () => 'https://plan.example/';
const notice = (fields: Partial<NoticeRecord>) => noticeItem({ plannedAt: '2026-11-23T08:30:00Z', ...fields });
const check = 'milestoneCheck/milestones/10/check-2026-11-23:2026-12-10/1';
const records: Readonly<Record<string, NoticeRecord>> = {
  reminder: notice({ id: '70' }),
  digest: notice({
    id: '71',
    card: 'digest',
    rule: 'digest',
    key: 'digest/people/1/digest:2026-11-23/1',
    item: 'people/1',
    covers: `${check}\nactionDue/actions/95/due-in-3:2026-11-30/1`,
  }),
  updateRequest: notice({
    id: '72',
    card: 'updateRequest',
    rule: 'updateRequest',
    key: 'updateRequest/projects/3/update:2026-11-25/1',
    item: 'projects/3',
  }),
  task: notice({
    id: '73',
    card: 'task',
    rule: 'actionDue',
    key: 'actionDue/actions/95/due-in-3:2026-11-30/1',
    item: 'actions/95',
  }),
  paper: notice({
    id: '74',
    card: 'task',
    rule: 'paperDue',
    key: 'paperDue/papers/91/due-in-5:2026-11-25/1',
    item: 'papers/91',
  }),
  escalation: notice({
    id: '75',
    card: 'escalation',
    rule: 'overdueEscalation',
    key: 'overdueEscalation/milestones/11/overdue:2026-11-16/2',
    item: 'milestones/11',
    recipient: beatrix.id,
  }),
};

const programme = () =>
  memoryProgramme(
    samplePlan({
      domains: [domain({ updateEvery: 'Monthly', checkEvery: 'Monthly' })],
      milestones: [milestone({ forecast: '2026-12-10' }), milestone({ id: '11', forecast: '2026-11-16' })],
      updates: [update({ on: '2026-10-21', did: 'Two trusts switched.' })],
      meetings: [meeting()],
      papers: [paper(coverSheet)],
      actions: [action()],
      escalations: [escalationItem({ milestone: '11', key: 'overdueEscalation/milestones/11/overdue:2026-11-16' })],
      notices: Object.values({
        ...records,
        reminder: { ...records['reminder']!, key: 'milestoneReminder/milestones/10/due-in-7:2026-12-10/1' },
      }),
    }),
  );

const dataOf = (card: AdaptiveCard, verb: string): object =>
  (nodes(card).find(({ node }) => node['verb'] === verb)?.node['data'] as object | undefined) ?? {};

/** One press of every button that writes, on the cards that are not of meetings. */
/** Card, button, what is typed, who presses, and what they pressed before. */
type Press = readonly [of: string, verb: string, inputs: object, who: Person, before: readonly string[]];

const promise = { by: '2026-12-04', text: 'Ask both.' };
const presses = [
  ['reminder', 'done', {}, kofi, []],
  ['reminder', 'move', { date: '2027-01-15', note: 'The supplier is late.' }, kofi, []],
  ['reminder', 'snooze', { again: '2026-11-27' }, kofi, []],
  ['digest', 'confirm', {}, kofi, []],
  ['digest', 'tomorrow', {}, kofi, []],
  ['updateRequest', 'report', { rating: 'Amber', did: 'All agreed.', next: '', help: '', raise: 'no' }, kofi, []],
  ['updateRequest', 'same', {}, kofi, []],
  ['updateRequest', 'snooze', { again: '2026-11-27' }, kofi, []],
  ['task', 'done', {}, kofi, []],
  ['task', 'note', { note: 'They wrote.' }, kofi, []],
  ['task', 'snooze', { again: '2026-11-27' }, kofi, []],
  ['paper', 'received', {}, kofi, []],
  ['escalation', 'acknowledge', {}, beatrix, []],
  ['escalation', 'action', promise, beatrix, []],
  ['escalation', 'return', { text: 'Not mine to decide.' }, beatrix, []],
  ['escalation', 'pass-up', { text: '' }, beatrix, []],
  // Whoever promised says that it is done.
  ['escalation', 'close', { outcome: 'Agreed by both.' }, beatrix, ['action']],
] satisfies readonly Press[];

const press = async (suite: ReturnType<typeof programme>, who: Person, of: string, verb: string, inputs: object) => {
  const record = suite.snapshot.notices.get(records[of]!.id)!;
  const scene = sceneOf(suite.suite, record, { linkTo, viewer: who });
  const data = dataOf(drawCard(record.card, scene)!, verb);
  return pressCard(suite.as(who), { verb, data: { ...data, ...inputs }, linkTo });
};

test.each<Press>(presses)('%s, %s: the notice says who answered it, when and how', async (...given) => {
  const [of, verb, inputs, who, before] = given;
  const suite = programme();
  for (const one of before) await press(suite, who, of, one, promise);
  expect(await press(suite, who, of, verb, inputs)).toMatchObject({ kind: 'done', faults: [] });
  expect(suite.snapshot.notices.get(records[of]!.id)?.answers?.split('\n').at(-1)).toBe(
    `2026-11-23T09:30:00Z ${who.title} (people/${who.id}): ${verb}`,
  );
});

test('whoever stands in is named with whom they answered for', async () => {
  const suite = programme();
  const team = { ...sunita, role: 'Programme team' as const };
  (suite.snapshot.people as Map<string, Person>).set(team.id, team);
  await press(suite, team, 'reminder', 'done', {});
  expect(suite.snapshot.notices.get(records['reminder']!.id)?.answers).toBe(
    '2026-11-23T09:30:00Z Sunita Hollybrook (people/4) for Kofi Marigold: done',
  );
});

test('no button that writes is left out here', () => {
  // Opening a line writes nothing; “confirm” of a reminder is pressed on the card of a check; meetings have tests of their own.
  const elsewhere = ['digest open', 'reminder confirm'];
  const tried = new Set([...presses.map(([of, verb]) => `${of === 'paper' ? 'task' : of} ${verb}`), ...elsewhere]);
  const ofMeetings = new Set(['agenda', 'approval', 'reportBack']);
  const declared = Object.entries(cards)
    .filter(([kind]) => !ofMeetings.has(kind))
    .flatMap(([kind, { actions }]) => Object.keys(actions).map((verb) => `${kind} ${verb}`));
  expect(declared.filter((one) => !tried.has(one))).toEqual([]);
});

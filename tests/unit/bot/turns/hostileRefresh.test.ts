import type { NoticeRecord, Person, Snapshot } from '@ipmo-hub/teams-app/lists';
import { createSuite } from '../../../../bot/src/createSuite';
import { createCardKeeper } from '../../../../bot/src/outbox';
import { answerPress } from '../../../../bot/src/turns/answerPress';
import type { Turn } from '../../../../bot/src/turns';
import {
  action,
  beatrix,
  cast,
  escalationItem,
  kofi,
  meeting,
  milestone,
  nia,
  noticeItem,
  oluchi,
  paper,
  person,
  samplePlan,
  sunita,
  wen,
} from '../../teams-app/domain/samplePlan';
import { memoryProgramme } from '../../teams-app/usecases/memoryProgramme';
import { fakeMessenger } from '../fakeMessenger';

const start = '2026-11-23T09:30:00Z';
const secret = 'Let the supplier’s manager go';
const reader = person('9', 'Rea Reader', { role: 'Reader' });
const bystander = person('11', 'Mel Member');
const barrier = escalationItem({
  id: '50',
  key: 'barrier/milestones/10/2026-11-23/1/x/y',
  trigger: 'Barrier',
  ask: secret,
  title: secret,
  raisedBy: kofi.id,
});

const cardsOf: readonly Partial<NoticeRecord>[] = [
  { key: 'milestoneReminder/milestones/10/overdue:2026-11-12/1', item: 'milestones/10', card: 'reminder' },
  {
    key: 'barrier/escalations/50/raised:2026-11-23/2',
    item: 'escalations/50',
    card: 'escalation',
    recipient: beatrix.id,
  },
  { key: 'escalationOutcome/escalations/50/answered:2026-11-23/1', item: 'escalations/50', card: 'outcome' },
  { key: 'updateRequest/projects/3/update:2026-11-26/1', item: 'projects/3', card: 'updateRequest' },
  { key: 'actionDue/actions/95/due-in-3:2026-11-26/1', item: 'actions/95', card: 'task' },
  { key: 'paperDue/papers/91/due-in-3:2026-11-26/1', item: 'papers/91', card: 'task' },
  {
    key: 'digest/people/1/digest:2026-11-23/1',
    item: 'people/1',
    card: 'digest',
    covers: 'milestoneReminder/milestones/10/overdue:2026-11-12/1\nbarrier/escalations/50/raised:2026-11-23/1',
  },
];
const notices = cardsOf.map((fields, at) => noticeItem({ id: String(70 + at), ...fields }));

const rig = (change: (plan: Snapshot) => Snapshot = (plan) => plan) => {
  const plan = samplePlan({
    people: [...cast.map((one) => (one.id === kofi.id ? { ...one, deputy: nia.id } : one)), reader, bystander],
    milestones: [milestone({ forecast: '2026-11-12', note: secret })],
    escalations: [barrier],
    actions: [action({ note: secret })],
    meetings: [meeting()],
    papers: [paper()],
    notices,
  });
  const programme = memoryProgramme(change(plan), start).suite;
  const suite = createSuite({ programme, now: () => new Date(start), tabs: 'https://tabs.example' });
  const keeper = createCardKeeper(suite, fakeMessenger().messenger);
  const faults: unknown[] = [];
  const ports = {
    suite,
    keeper,
    freshen: () => Promise.resolve(),
    inBackground: () => undefined,
    stir: () => undefined,
    onFault: (fault: unknown) => faults.push(fault),
  };
  const press = async (who: Person, data: Record<string, unknown>, verb = 'refresh', conversation = 'own chat') =>
    JSON.stringify(await answerPress(ports, turnOf(who, conversation), { verb, data }));
  return { press, faults };
};
const turnOf = ({ objectId }: Person, conversation: string): Turn => ({
  place: { conversation, serviceUrl: 'http://127.0.0.1:1/' },
  kind: 'Personal',
  conversation,
  title: undefined,
  team: undefined,
  objectId,
  teamsId: '29:x',
});
const dataOf = (id: string, card: string, of?: number) => ({
  card,
  notice: id,
  seen: '0',
  ...(of !== undefined && { of }),
});
const isCard = (answer: string) => answer.includes('AdaptiveCard');
const refusal = 'This card was sent to somebody else.';

test('a reader, and a member without a part in it, sees no card by its number, whatever they press', async () => {
  const { press, faults } = rig();
  const kinds = ['reminder', 'escalation', 'outcome', 'updateRequest', 'task', 'digest'];
  for (const who of [reader, bystander])
    for (const id of ['1', ...notices.map((notice) => notice.id), '999'])
      for (const card of kinds)
        for (const line of [undefined, 0, 1, 29])
          for (const verb of ['refresh', 'done', 'open', 'acknowledge']) {
            const answer = await press(who, dataOf(id, card, line), verb);
            expect(answer).not.toContain(secret);
            expect(isCard(answer)).toBe(false);
          }
  expect(faults).toEqual([]);
});

test.each(notices.map(({ id, card, item }) => [card, item, id] as const))(
  'the %s of %s says why not',
  async (card, _item, id) => {
    expect(await rig().press(reader, dataOf(id, card))).toContain(refusal);
  },
);

test.each<[string, Person, readonly string[]]>([
  ['its recipient, who owns, leads and raised', kofi, notices.map(({ id }) => id)],
  ['their deputy', nia, notices.map(({ id }) => id)],
  ['the SRO: all but the digest', beatrix, notices.slice(0, 4).map(({ id }) => id)],
  ['the domain lead', sunita, notices.slice(0, 4).map(({ id }) => id)],
  ['the programme team', wen, notices.map(({ id }) => id)],
  ['the leadership group', oluchi, notices.map(({ id }) => id)],
])('%s sees it', async (_what, who, ids) => {
  const { press } = rig();
  for (const id of ids) {
    const { card } = notices.find((notice) => notice.id === id)!;
    expect({ id, isCard: isCard(await press(who, dataOf(id, card))) }).toEqual({ id, isCard: true });
  }
});

test('whoever reads the conversation that the card was sent to sees it there, and nowhere else', async () => {
  const sent = (fields: Partial<NoticeRecord>) =>
    rig((plan) => ({ ...plan, notices: new Map([['70', { ...notices[0]!, ...fields }]]) }));
  const posted = sent({ conversation: 'a channel', activity: 'a1' });
  expect(isCard(await posted.press(reader, dataOf('70', 'reminder'), 'refresh', 'a channel'))).toBe(true);
  expect(await posted.press(reader, dataOf('70', 'reminder'))).toContain(refusal);
  // There it was said in words only, without what the card shows.
  const said = sent({ conversation: 'a channel' });
  expect(await said.press(reader, dataOf('70', 'reminder'), 'refresh', 'a channel')).toContain(refusal);
});

test('a digest is its reader’s: an SRO does not get at it through a line of theirs', async () => {
  const { press } = rig();
  expect(await press(beatrix, dataOf('76', 'reminder', 0))).toContain(refusal);
  expect(await press(beatrix, dataOf('76', 'digest'))).toContain(refusal);
});

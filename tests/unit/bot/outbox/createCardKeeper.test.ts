import type { NoticeRecord } from '@ipmo-hub/teams-app/lists';
import { createSuite } from '../../../../bot/src/createSuite';
import { createCardKeeper, createPace, createTransport, type Messenger } from '../../../../bot/src/outbox';
import {
  agendaItem,
  cast,
  escalationItem,
  meeting,
  milestone,
  noticeItem,
  person,
  samplePlan,
} from '../../teams-app/domain/samplePlan';
import { memoryProgramme } from '../../teams-app/usecases/memoryProgramme';
import { openTeams } from '../../../bench/bot/openTeams';
import { fakeMessenger } from '../fakeMessenger';
import { virtualTime } from '../signal/virtualTime';
import { conversationItem, withConversations } from '../sweepRig';

const escalated = (fields: Partial<NoticeRecord>): NoticeRecord =>
  noticeItem({
    card: 'escalation',
    rule: 'overdueEscalation',
    key: 'overdueEscalation/milestones/10/overdue:2026-11-16/2',
    item: 'milestones/10',
    recipient: '2',
    conversation: 'chat',
    modified: '2026-11-23T09:00:00Z',
    ...fields,
  });

/** The SRO's card, that of who stands in for the clock's reminder, and the owner's reminder and outcome. */
const rig = async () => {
  const notices = [
    escalated({ id: '71', activity: 'a1' }),
    escalated({
      id: '72',
      activity: 'a2',
      rule: 'escalationClock',
      key: 'escalationClock/escalations/50/answer-by:2026-11-26/4',
      item: 'escalations/50',
      recipient: '4',
    }),
    noticeItem({ id: '73', activity: 'a3', conversation: 'chat', modified: '2026-11-23T09:00:00Z' }),
    escalated({
      id: '74',
      activity: 'a4',
      card: 'outcome',
      rule: 'escalationOutcome',
      key: 'escalationOutcome/escalations/50/passed-1:2026-11-23/1',
      item: 'escalations/50',
      recipient: '1',
    }),
  ];
  const plan = samplePlan({
    milestones: [milestone({ forecast: '2026-11-16' })],
    escalations: [escalationItem()],
    meetings: [meeting()],
    notices,
  });
  const conversation = {
    ...escalationItem({ id: '1' }),
    ...{ key: 'person:2', kind: 'Personal' as const, conversation: 'chat', serviceUrl: 'http://127.0.0.1:1/' },
  };
  const programme = memoryProgramme(
    { ...plan, conversations: new Map([['1', conversation]]) } as unknown as typeof plan,
    '2026-11-23T09:30:00Z',
  );
  let now = '2026-11-23T09:30:00Z';
  const suite = createSuite({
    programme: programme.suite,
    now: () => new Date(now),
    tabs: 'https://tabs.example',
  });
  const { messenger, messages } = fakeMessenger();
  for (const _notice of notices) await messenger.send({ conversation: 'chat', serviceUrl: '' }, { text: '' });
  return {
    programme,
    messages,
    keeper: createCardKeeper(suite, messenger),
    updates: () => messages.map(({ updates }) => updates),
    at: (instant: string) => (now = instant),
  };
};

it('redraws every card about a matter, whatever item its notice names', async () => {
  for (const item of ['milestones/10', 'escalations/50']) {
    const { keeper, updates } = await rig();
    await keeper.redraw(item);
    expect(updates()).toEqual([1, 1, 1, 1]);
  }
});

it('keeps the clock of a live escalation with the day, once a day', async () => {
  const { keeper, updates, messages, at } = await rig();
  await keeper.catchUp();
  expect(updates()).toEqual([0, 0, 0, 0]);
  at('2026-11-24T08:00:00Z');
  await keeper.catchUp();
  await keeper.catchUp();
  expect(updates()).toEqual([1, 1, 0, 0]);
  expect(JSON.stringify(messages[0])).toContain('2 working days left.');
});

it('shows the meeting once it is on an agenda', async () => {
  const { keeper, programme, messages, updates } = await rig();
  const { id: _id, etag: _etag, modified: _modified, ...fields } = agendaItem();
  await programme.suite.store.create('agendaItems', { ...fields, meeting: '90' });
  await keeper.catchUp();
  expect(updates()).toEqual([1, 1, 1, 1]);
  expect(JSON.stringify(messages[3])).toContain('It is on the agenda of Leadership group, December');
});

it('draws again what a change of thousands moved within Teams’ limits, a few at a time, most of them one person’s', async () => {
  const start = '2026-11-23T09:30:00Z';
  const [others, mine] = [300, 40];
  const owners = Array.from({ length: others + mine }, (_, index) => (index < others ? String(1001 + index) : '1'));
  const plan = samplePlan({
    people: [...cast, ...owners.slice(0, others).map((id) => person(id, 'Somebody'))],
    milestones: owners.map((owner, index) => ({
      ...milestone({ id: String(20_001 + index), owner, forecast: '2026-12-08' }),
      modified: start,
    })),
    notices: owners.map((owner, index) =>
      noticeItem({
        id: String(50_001 + index),
        key: `milestoneReminder/milestones/${String(20_001 + index)}/due-in-7:2026-12-01/${owner}`,
        item: `milestones/${String(20_001 + index)}`,
        recipient: owner,
        conversation: `chat ${owner}`,
        activity: `a${String(index)}`,
        modified: '2026-11-22T09:00:00Z',
      }),
    ),
  });
  const chats = [...new Set(owners)].map((id) =>
    conversationItem({ id: `9${id}`, key: `person:${id}`, person: id, conversation: `chat ${id}` }),
  );
  const time = virtualTime(Date.parse(start));
  const programme = memoryProgramme(withConversations(plan, ...chats), time.now);
  const suite = createSuite({ programme: programme.suite, now: time.now, tabs: 'https://tabs.example' });
  const sleep = (ms: number): Promise<void> => new Promise((resolve) => time.later(ms, resolve));
  const teams = openTeams(time, () => 100);
  const transport = createTransport({
    messenger: teams.messenger,
    pace: createPace({ now: time.now, sleep }),
    sleep,
    random: () => 0.5,
  });
  let [underWay, most] = [0, 0];
  const messenger: Messenger = {
    ...transport,
    async update(...update) {
      underWay += 1;
      most = Math.max(most, underWay);
      return transport.update(...update).finally(() => (underWay -= 1));
    },
  };
  let updated: number | undefined;
  void createCardKeeper(suite, messenger)
    .catchUp()
    .then((count) => (updated = count));
  for (let second = 0; second < 60 && updated === undefined; second += 1) await time.pass(1000);
  expect({ updated, refused: teams.refused() }).toEqual({ updated: others + mine, refused: 0 });
  expect(most).toBeLessThanOrEqual(48);
});

import type { NoticeRecord } from '@ipmo-hub/teams-app/lists';
import { createSuite } from '../../../../bot/src/createSuite';
import { createCardKeeper } from '../../../../bot/src/outbox';
import {
  agendaItem,
  escalationItem,
  meeting,
  milestone,
  noticeItem,
  samplePlan,
} from '../../teams-app/domain/samplePlan';
import { memoryProgramme } from '../../teams-app/usecases/memoryProgramme';
import { fakeMessenger } from '../fakeMessenger';

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

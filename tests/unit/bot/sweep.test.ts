import { createSuite } from '../../../bot/src/createSuite';
import { createCardKeeper, createDelivery } from '../../../bot/src/outbox';
import { sweep } from '../../../bot/src/sweep';
import { milestone, samplePlan } from '../teams-app/domain/samplePlan';
import { memoryProgramme } from '../teams-app/usecases/memoryProgramme';
import { fakeMessenger } from './fakeMessenger';

const rig = (plan = samplePlan(), start = '2026-11-23T09:30:00Z') => {
  const programme = memoryProgramme(plan, start);
  const { replica, store } = programme.suite;
  const time = { now: new Date(start) };
  const suite = createSuite({ programme: { replica, store }, now: () => time.now, tabs: 'https://tabs.example' });
  const teams = fakeMessenger();
  const faults: unknown[] = [];
  const deliver = createDelivery(suite, teams.messenger);
  const restart = () => createCardKeeper(suite, teams.messenger);
  let keeper = restart();
  return {
    ...programme,
    ...teams,
    faults,
    time,
    run: (fresh = false) => {
      if (fresh) keeper = restart();
      return sweep({ suite, deliver, keeper, onFault: (fault) => faults.push(fault) });
    },
    notices: () => [...programme.snapshot.notices.values()],
  };
};

it('says a notice once: intent first, then the card, then the record', async () => {
  const { run, messages, writes, notices, opened } = rig();
  expect(await run()).toMatchObject({ planned: 1, sent: 1, updated: 0, skipped: 0, failed: 0 });
  expect(messages).toHaveLength(1);
  expect(opened).toHaveLength(1);
  expect(writes).toEqual(['create notices', 'create conversations', expect.stringMatching(/^update notices/)]);
  expect(notices()).toMatchObject([{ state: 'Sent', activity: 'a1', attempts: 1 }]);
  expect(await run()).toMatchObject({ sent: 0, skipped: 1 });
  expect(await run(true)).toMatchObject({ sent: 0, updated: 0, skipped: 1 });
  expect(messages).toHaveLength(1);
});

it('updates the one card of a matter when its next moment comes', async () => {
  const { run, messages, time, notices } = rig();
  await run();
  time.now = new Date('2026-11-30T09:30:00Z');
  expect(await run()).toMatchObject({ sent: 0, updated: 1 });
  expect(messages).toHaveLength(1);
  expect(messages[0]?.updates).toBe(1);
  expect(notices().map(({ state, activity }) => [state, activity])).toEqual([
    ['Sent', 'a1'],
    ['Sent', 'a1'],
  ]);
});

it('opens the escalation before its notice, and tells the SRO', async () => {
  const { run, snapshot, messages, writes } = rig(samplePlan({ milestones: [milestone({ forecast: '2026-11-12' })] }));
  expect(await run()).toMatchObject({ planned: 2, sent: 2 });
  expect([...snapshot.escalations.values()]).toMatchObject([{ state: 'Open', holder: '2' }]);
  expect(messages).toHaveLength(2);
  expect(writes.indexOf('create escalations')).toBeGreaterThanOrEqual(0);
  expect(writes.indexOf('create escalations')).toBeLessThan(writes.lastIndexOf('create notices'));
});

it('says nothing outside the hours, and loses nothing by it', async () => {
  const { run, time, messages } = rig();
  time.now = new Date('2026-11-22T12:00:00Z');
  expect(await run()).toMatchObject({ planned: 0, sent: 0 });
  time.now = new Date('2026-11-23T09:30:00Z');
  expect(await run()).toMatchObject({ sent: 1 });
  expect(messages).toHaveLength(1);
});

it('keeps what Teams was too busy for, and sends it next time', async () => {
  const { run, next, notices } = rig();
  next.push({ kind: 'throttled', reason: '503' });
  expect(await run()).toMatchObject({ sent: 0, failed: 1, reasons: { 'throttled: 503': 1 } });
  expect(notices()).toMatchObject([{ state: 'Intended', attempts: 1, outcome: 'throttled: 503' }]);
  expect(await run(true)).toMatchObject({ sent: 1, failed: 0 });
  expect(notices()).toMatchObject([{ state: 'Sent', attempts: 2 }]);
});

it('does not send what is no longer true', async () => {
  const { run, next, notices, others, messages, snapshot } = rig();
  next.push({ kind: 'throttled', reason: '503' });
  await run();
  const item = others('milestones', '10', { done: '2026-11-23' });
  (snapshot.milestones as Map<string, unknown>).set('10', item);
  expect(await run()).toMatchObject({ planned: 0, sent: 0 });
  expect(messages).toHaveLength(0);
  expect(notices()).toMatchObject([{ state: 'Failed', outcome: 'not said: no longer due when it could be sent' }]);
});

it.each(['blocked', 'conversation-gone'] as const)(
  'stops at %s: marks the conversation and the notice',
  async (kind) => {
    const { run, next, notices, snapshot } = rig();
    next.push({ kind, reason: '403' });
    expect(await run()).toMatchObject({ failed: 1 });
    expect(notices()).toMatchObject([{ state: 'Failed' }]);
    expect([...snapshot.conversations.values()]).toMatchObject([{ blocked: true }]);
    expect(await run()).toMatchObject({ failed: 0, skipped: 1 });
  },
);

it('sends a new card where the old one was deleted', async () => {
  const { run, messages, time } = rig();
  await run();
  messages.pop();
  time.now = new Date('2026-11-30T09:30:00Z');
  expect(await run()).toMatchObject({ sent: 1, updated: 0 });
});

it('redraws a card when the plan was changed past the bot', async () => {
  const { run, others, messages, snapshot } = rig();
  await run();
  const item = others('milestones', '10', { done: '2026-11-23', modified: '2026-11-23T10:00:00Z' });
  (snapshot.milestones as Map<string, unknown>).set('10', { ...item, modified: '2026-11-23T10:00:00Z' });
  expect(await run()).toMatchObject({ updated: 1 });
  expect(JSON.stringify(messages[0]?.message)).toContain('is done');
  expect(await run()).toMatchObject({ updated: 0 });
});

it('goes on with the others when one cannot be written down', async () => {
  const plan = samplePlan({ milestones: [milestone(), milestone({ id: '11', key: 'VAL-03.11' })] });
  const { run, suite, faults, messages } = rig(plan);
  const create = suite.store.create.bind(suite.store);
  let first = true;
  suite.store.create = (list, fields) => {
    if (list === 'notices' && first) {
      first = false;
      return Promise.reject(new Error('SharePoint said no'));
    }
    return create(list, fields);
  };
  expect(await run()).toMatchObject({ planned: 2, sent: 1, failed: 1 });
  expect(faults).toHaveLength(1);
  expect(await run()).toMatchObject({ sent: 1, skipped: 1 });
  expect(messages).toHaveLength(2);
});

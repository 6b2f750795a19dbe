import { cards } from '@ipmo-hub/teams-app/cards';
import { addDays, noticeKey, readNoticeKey, rules } from '@ipmo-hub/teams-app/domain';
import {
  action,
  cast,
  domain,
  escalationItem,
  meeting,
  milestone,
  paper,
  project,
  samplePlan,
  update,
} from '../teams-app/domain/samplePlan';
import { sweepRig } from './sweepRig';

/** A plan with something of every kind to say in the weeks to come. */
const busy = () =>
  samplePlan({
    people: cast,
    domains: [domain({ updateEvery: 'Monthly', checkEvery: 'Fortnightly' })],
    projects: [project({ lastRating: 'Red' }), project({ id: '4', code: 'VAL-04', dataAgreement: 'Needed' })],
    milestones: [
      milestone({ forecast: '2026-11-27' }),
      milestone({ id: '11', forecast: '2026-11-12' }),
      milestone({ id: '12', forecast: '2027-01-15', moved: 3 }),
    ],
    updates: [update({ on: '2026-10-12' })],
    meetings: [meeting()],
    papers: [paper()],
    actions: [action()],
    escalations: [
      escalationItem({
        key: 'barrier/projects/3/2026-11-20/1/one supplier',
        title: 'One supplier',
        trigger: 'Barrier',
        ask: 'Agree a second.',
        raisedBy: '1',
      }),
    ],
  });

test('all that was sent over four weeks is on record: to whom, when, by which rule, on which card, and in which message', async () => {
  const rig = sweepRig(busy());
  for (let day = '2026-11-23'; day < '2026-12-21'; day = addDays(day, 1)) await rig.at(`${day}T09:30`);
  const records = rig.notices();
  const known = new Set(['digest', ...rules.map(({ id }) => id)]);
  for (const record of records) {
    const { key, rule, card, recipient, item, why, plannedAt } = record;
    expect([key, known.has(rule), card in cards, rig.snapshot.people.has(recipient)]).toEqual([key, true, true, true]);
    const parts = readNoticeKey(key);
    expect(parts && noticeKey(parts)).toBe(key);
    expect([key, why]).toEqual([key, expect.stringMatching(/^You get this .*\.$/s)]);
    expect([item, plannedAt]).toEqual([
      expect.stringMatching(/^\w+\/\d+$/),
      expect.stringMatching(/^2026-1[12]-\d\dT/),
    ]);
  }
  expect(records.length).toBeGreaterThan(15);
  expect(new Set(records.map(({ card }) => card)).size).toBeGreaterThanOrEqual(5);

  // Every message in Teams is one that a record names; a matter's later notices changed its one message.
  const sent = records.filter(({ state }) => state === 'Sent');
  const named = new Set(sent.map(({ conversation, activity }) => `${conversation ?? ''} ${activity ?? ''}`));
  expect(rig.messages.filter(({ conversation, activity }) => !named.has(`${conversation} ${activity}`))).toEqual([]);
  for (const { key, sentAt, plannedAt } of sent)
    expect([key, sentAt !== undefined && sentAt >= plannedAt]).toEqual([key, true]);
});

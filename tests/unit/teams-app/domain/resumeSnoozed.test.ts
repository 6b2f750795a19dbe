import { createCalendar, defaultPolicy, planNotices, readNoticeKey } from '@ipmo-hub/teams-app/domain';
import type { NoticeRecord } from '@ipmo-hub/teams-app/lists';
import { milestone, noticeItem, samplePlan, snoozeItem } from './samplePlan';

const calendar = createCalendar();
const plan = (day: string, notices: readonly NoticeRecord[], until: string, item = 'milestones/10') =>
  planNotices(
    samplePlan({ milestones: [milestone()], notices, snoozes: [snoozeItem({ person: '1', item, until })] }),
    defaultPolicy,
    calendar,
    new Date(`${day}T10:00:00Z`),
  ).filter(({ card }) => card === 'reminder');
const said = noticeItem({
  plannedAt: '2026-11-19T09:00:00Z',
  covers: 'milestoneReminder/milestones/10/due-in-7:2026-11-30/1',
});

test('while it rests nothing is said', () => {
  expect(plan('2026-11-23', [said], '2026-11-24')).toEqual([]);
});

test('when the rest is over it is said once more, under a key and on a card of its own', () => {
  const [again, ...others] = plan('2026-11-25', [said], '2026-11-24');
  expect(others).toEqual([]);
  expect(again?.key).not.toBe(said.key);
  expect(readNoticeKey(again?.key ?? '')).toMatchObject({ moment: 'due-in-7-again-2026-11-24', day: '2026-11-30' });
  expect(again?.matter).not.toBe(said.matter);
  const record = noticeItem({ id: '71', key: again!.key, plannedAt: '2026-11-25T10:00:00Z', covers: again!.key });
  const [same] = plan('2026-11-26', [said, record], '2026-11-24');
  expect(same?.key).toBe(again?.key);
});

test('what was first said after the rest does not come twice', () => {
  const later = { ...said, plannedAt: '2026-11-25T09:00:00Z' };
  expect(plan('2026-11-26', [later], '2026-11-24').map(({ key }) => key)).toEqual([said.key]);
});

test('a digest that was put off to tomorrow comes back with what it said', () => {
  const digest = noticeItem({
    id: '80',
    key: 'digest/people/1/digest:2026-11-24/1',
    card: 'digest',
    item: 'people/1',
    plannedAt: '2026-11-24T09:00:00Z',
    covers: said.key,
  });
  expect(plan('2026-11-24', [digest], '2026-11-24', 'people/1')).toEqual([]);
  expect(plan('2026-11-25', [digest], '2026-11-24', 'people/1').map(({ occurrence }) => occurrence)).toEqual([
    'due-in-7-again-2026-11-24:2026-11-30',
  ]);
  expect(plan('2026-11-25', [digest], '2026-11-20', 'people/1')).toEqual([]);
});

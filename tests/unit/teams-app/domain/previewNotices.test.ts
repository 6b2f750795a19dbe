import { createCalendar, defaultPolicy, previewNotices } from '@ipmo-hub/teams-app/domain';
import type { Conversation, NoticeRecord, Person } from '@ipmo-hub/teams-app/lists';
import { cast, kofi, milestone, noticeItem, samplePlan } from './samplePlan';

const day = '2026-11-23';
const from = new Date(`${day}T09:30:00Z`);
const failedAt = '2026-11-23T08:20:00Z';
const chat = (fields: Partial<Conversation> = {}): Conversation => ({
  id: '60',
  etag: '"60,1"',
  modified: '2026-11-01T09:00:00Z',
  title: 'Kofi Marigold',
  key: 'person:1',
  kind: 'Personal',
  conversation: 'a:1',
  serviceUrl: 'https://smba.example/uk/',
  ...fields,
});

interface Given {
  readonly notice?: Partial<NoticeRecord>;
  readonly people?: readonly Person[];
  readonly chats?: readonly Conversation[];
}

const previewed = ({ notice, people = cast, chats = [] }: Given): readonly string[] => {
  const plan = samplePlan({
    people,
    milestones: [milestone({ forecast: day })],
    notices: notice
      ? [noticeItem({ key: due, recipient: kofi.id, plannedAt: '2026-11-23T08:00:00Z', modified: failedAt, ...notice })]
      : [],
  });
  const conversations = new Map(chats.map((one) => [one.id, one]));
  return previewNotices({ ...plan, conversations }, defaultPolicy, createCalendar(), from, day).map(({ key }) => key);
};
const due = `milestoneReminder/milestones/10/due-in-0:${day}/1`;

test('what was not said yet is in it', () => {
  expect(previewed({})).toEqual([due]);
});

test.each<[string, Given, boolean]>([
  ['written down and not out yet', { notice: { state: 'Intended' } }, true],
  ['taken back, and asked for again', { notice: { state: 'Withdrawn' } }, true],
  ['sent', { notice: { state: 'Sent' } }, false],
  ['failed for good', { notice: { state: 'Failed', outcome: 'rejected: 400' } }, false],
  ['failed without a word', { notice: { state: 'Failed' } }, false],
  ['failed for an account that is there now', { notice: { state: 'Failed', outcome: 'no-account' } }, true],
  [
    'failed for an account that is missing still',
    {
      notice: { state: 'Failed', outcome: 'no-account' },
      people: cast.map(({ objectId, ...one }) =>
        one.id === kofi.id ? one : { ...one, ...(objectId && { objectId }) },
      ),
    },
    false,
  ],
  [
    'blocked, and the chat is open again',
    { notice: { state: 'Failed', outcome: 'blocked: 403' }, chats: [chat()] },
    true,
  ],
  [
    'blocked, and the chat is so still',
    { notice: { state: 'Failed', outcome: 'blocked: 403' }, chats: [chat({ blocked: true })] },
    false,
  ],
  [
    'a chat that was gone, and was noted anew',
    {
      notice: { state: 'Failed', outcome: 'conversation-gone: 404' },
      chats: [chat({ modified: '2026-11-23T08:25:00Z' })],
    },
    true,
  ],
  [
    'a chat that is gone still',
    { notice: { state: 'Failed', outcome: 'conversation-gone: 404' }, chats: [chat()] },
    false,
  ],
])('%s', (_what, given, isIn) => {
  expect(previewed(given)).toEqual(isIn ? [due] : []);
});

import type { Conversation, Decision, Group, Meeting, Member, ReportBack, Snapshot } from '@ipmo-hub/teams-app/lists';
import { agendaItem, cast, meeting, samplePlan } from '../samplePlan';

const stamp = (id: string) => ({ id, etag: `"${id},1"`, modified: '2026-11-01T09:00:00Z' });

export const board = (fields: Partial<Group> = {}): Group => ({
  ...stamp('7'),
  title: 'Leadership group',
  key: 'LG',
  kind: 'Leadership group',
  chair: '5',
  secretary: '6',
  quorum: 'at least 2 members',
  ...fields,
});

export const seat = (id: string, person: string, fields: Partial<Member> = {}): Member => ({
  ...stamp(id),
  title: `Seat ${id}`,
  key: `LG.M${id}`,
  group: '7',
  person,
  role: 'Member',
  sector: 'Acute',
  ...fields,
});

/** Three who vote, and the secretary. */
export const seats: readonly Member[] = [
  seat('21', '5', { role: 'Chair' }),
  seat('22', '1'),
  seat('23', '2', { sector: 'Community pharmacy', constituents: 'Brackenford LPC' }),
  seat('24', '6', { role: 'Secretary' }),
];

/** Thu 3 Dec 2026; papers are due on Wed 25 Nov. */
export const boardMeeting = (fields: Partial<Meeting> = {}): Meeting =>
  meeting({ start: '14:00', end: '16:00', ...fields });

export const decision = (fields: Partial<Decision> = {}): Decision => ({
  ...stamp(fields.id ?? '60'),
  title: 'Extend the homecare contract',
  key: 'LG.D4',
  on: '2026-11-23',
  group: '7',
  state: 'Asked',
  askedBy: '6',
  closesOn: '2026-12-01',
  ...fields,
});

export const reportBack = (fields: Partial<ReportBack> = {}): ReportBack => ({
  ...stamp('65'),
  title: 'Leadership group: Seat 23',
  key: '90/23',
  meeting: '90',
  seat: '23',
  person: '2',
  due: '2026-12-17',
  ...fields,
});

export const channel = (fields: Partial<Conversation> = {}): Conversation => ({
  ...stamp('200'),
  title: 'Leadership group',
  key: 'channel:19:lg',
  kind: 'Channel',
  conversation: '19:lg',
  serviceUrl: 'http://127.0.0.1:1/',
  reference: '{}',
  ...fields,
});

/** The leadership group with its next meeting and an item on its agenda. */
export const boardPlan = (
  parts: Parameters<typeof samplePlan>[0] & { readonly conversations?: readonly Conversation[] } = {},
): Snapshot => {
  const { conversations = [], ...rest } = parts;
  const plan = samplePlan({
    people: cast,
    groups: [board()],
    members: seats,
    meetings: [boardMeeting()],
    agendaItems: [agendaItem({ meeting: '90', key: 'x', title: 'Second supplier' })],
    milestones: [],
    ...rest,
  });
  return { ...plan, conversations: new Map(conversations.map((one) => [one.id, one])) };
};

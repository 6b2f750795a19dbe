import type {
  Decision,
  Group,
  Objective,
  Risk,
  Rollout,
  Action,
  AgendaItem,
  Attendance,
  Interest,
  Meeting,
  Member,
  MinuteNote,
  Pack,
  ReportBack,
  Vote,
  Paper,
  Snooze,
  Update,
  Domain,
  Escalation,
  Milestone,
  NoticeRecord,
  Person,
  PolicySetting,
  Project,
  Snapshot,
} from '@ipmo-hub/teams-app/lists';

const stamp = (id: string) => ({ id, etag: `"${id},1"`, modified: '2026-11-01T09:00:00Z' });

export const person = (id: string, title: string, fields: Partial<Person> = {}): Person => ({
  ...stamp(id),
  title,
  email: `${id}@brackenford.example`,
  objectId: `00000000-0000-4000-8000-0000000000${id.padStart(2, '0')}`,
  role: 'Member',
  ...fields,
});

export const domain = (fields: Partial<Domain> = {}): Domain => ({
  ...stamp('1'),
  title: 'Value and improvement',
  code: 'VAL',
  lead: '4',
  ...fields,
});

export const project = (fields: Partial<Project> = {}): Project => ({
  ...stamp('3'),
  title: 'Etanercept biosimilar switch',
  code: 'VAL-03',
  domain: '1',
  sro: '2',
  lead: '1',
  rating: 'Red',
  lastRating: 'Amber',
  start: '2026-04-13',
  baselineFinish: '2027-01-27',
  finish: '2027-03-24',
  ...fields,
});

export const milestone = (fields: Partial<Milestone> = {}): Milestone => ({
  ...stamp(fields.id ?? '10'),
  title: '50% of patients switched',
  key: `VAL-03.${fields.id ?? '10'}`,
  project: '3',
  owner: '1',
  baseline: '2026-09-28',
  forecast: '2026-11-30',
  ...fields,
});

export const escalationItem = (fields: Partial<Escalation> = {}): Escalation => ({
  ...stamp(fields.id ?? '50'),
  title: 'VAL-03.10 50% of patients switched',
  key: 'overdueEscalation/milestones/10/overdue:2026-11-16',
  project: '3',
  milestone: '10',
  rung: 'SRO',
  holder: '2',
  state: 'Open',
  reason: 'VAL-03.10 was due on Mon 16 Nov.',
  raisedOn: '2026-11-23',
  answerBy: '2026-11-26',
  ...fields,
});

export const noticeItem = (fields: Partial<NoticeRecord> = {}): NoticeRecord => ({
  ...stamp(fields.id ?? '70'),
  title: 'Reminder to Kofi Marigold',
  key: 'milestoneReminder/milestones/10/due-in-7:2026-11-30/1',
  matter: 'reminder/milestones/10/2026-11-30/1',
  rule: 'milestoneReminder',
  card: 'reminder',
  item: 'milestones/10',
  recipient: '1',
  why: 'You get this because you own it and it is due on Mon 30 Nov.',
  state: 'Sent',
  plannedAt: '2026-11-19T09:00:00Z',
  ...fields,
});

export const update = (fields: Partial<Update> = {}): Update => ({
  ...stamp(fields.id ?? '80'),
  title: 'VAL-03 on Tue 10 Nov',
  key: `projects/3/${fields.on ?? '2026-11-10'}/1`,
  project: '3',
  by: '1',
  on: '2026-11-10',
  rating: 'Red',
  ...fields,
});

export const meeting = (fields: Partial<Meeting> = {}): Meeting => ({
  ...stamp(fields.id ?? '90'),
  title: 'Leadership group, December',
  key: 'LG-2026-12',
  on: '2026-12-03',
  state: 'Planned',
  ...fields,
});

export const paper = (fields: Partial<Paper> = {}): Paper => ({
  ...stamp(fields.id ?? '91'),
  title: 'Homecare options',
  key: 'LG-2026-12.P1',
  meeting: '90',
  author: '1',
  ...fields,
});

/** A cover sheet that lacks nothing but who writes it and its title. */
export const coverSheet = {
  agendaItem: '70',
  sponsor: '2',
  purpose: 'Decision',
  summary: 'Three suppliers were asked.',
  strategy: 'Value, objective 2',
  route: 'Value domain group, 5 Nov',
  implications: 'None beyond the plan.',
  recommendation: 'Agree the second supplier.',
} as const satisfies Partial<Paper>;

export const action = (fields: Partial<Action> = {}): Action => ({
  ...stamp(fields.id ?? '95'),
  title: 'Ask the supplier for dates',
  key: 'LG-2026-11.A1',
  owner: '1',
  due: '2026-11-30',
  ...fields,
});

export const agendaItem = (fields: Partial<AgendaItem> = {}): AgendaItem => ({
  ...stamp(fields.id ?? '98'),
  title: 'VAL-03.10 50% of patients switched',
  key: 'escalation/50/1',
  purpose: 'Decision',
  escalation: '50',
  ...fields,
});

export const snoozeItem = (fields: Partial<Snooze> = {}): Snooze => ({
  ...stamp(fields.id ?? '97'),
  title: 'VAL-03.10 50% of patients switched',
  key: '1/milestones/10',
  person: '1',
  item: 'milestones/10',
  until: '2026-11-27',
  ...fields,
});

/** A report a month: nobody has to ask for one. */
const everyMonth: readonly Update[] = ['2026-09', '2026-10', '2026-11', '2026-12', '2027-01', '2027-02'].map(
  (month, at) => update({ id: String(80 + at), on: `${month}-10`, key: `projects/3/${month}-10/1` }),
);

export const kofi = person('1', 'Kofi Marigold');
export const beatrix = person('2', 'Beatrix Stonecrop');
export const nia = person('3', 'Nia Pebble');
export const sunita = person('4', 'Sunita Hollybrook');
export const oluchi = person('5', 'Oluchi Larkspur', { role: 'Leadership group' });
export const wen = person('6', 'Wen Applebloom', { role: 'Programme team' });
export const cast: readonly Person[] = [kofi, beatrix, nia, sunita, oluchi, wen];

interface Parts {
  readonly people?: readonly Person[];
  readonly domains?: readonly Domain[];
  readonly projects?: readonly Project[];
  readonly milestones?: readonly Milestone[];
  readonly escalations?: readonly Escalation[];
  readonly notices?: readonly NoticeRecord[];
  readonly policies?: readonly PolicySetting[];
  readonly updates?: readonly Update[];
  readonly meetings?: readonly Meeting[];
  readonly agendaItems?: readonly AgendaItem[];
  readonly papers?: readonly Paper[];
  readonly actions?: readonly Action[];
  readonly snoozes?: readonly Snooze[];
  readonly groups?: readonly Group[];
  readonly rollouts?: readonly Rollout[];
  readonly objectives?: readonly Objective[];
  readonly risks?: readonly Risk[];
  readonly decisions?: readonly Decision[];
  readonly members?: readonly Member[];
  readonly interests?: readonly Interest[];
  readonly attendances?: readonly Attendance[];
  readonly minuteNotes?: readonly MinuteNote[];
  readonly votes?: readonly Vote[];
  readonly packs?: readonly Pack[];
  readonly reportBacks?: readonly ReportBack[];
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map((item) => [item.id, item]));

/** A small programme: one domain, one red project that reports every month, and the people of it. */
export const samplePlan = (parts: Parts = {}): Snapshot => ({
  organisations: new Map(),
  people: byId(parts.people ?? cast),
  domains: byId(parts.domains ?? [domain()]),
  projects: byId(parts.projects ?? [project()]),
  milestones: byId(parts.milestones ?? [milestone()]),
  escalations: byId(parts.escalations ?? []),
  notices: byId(parts.notices ?? []),
  updates: byId(parts.updates ?? everyMonth),
  meetings: byId(parts.meetings ?? []),
  agendaItems: byId(parts.agendaItems ?? []),
  papers: byId(parts.papers ?? []),
  actions: byId(parts.actions ?? []),
  snoozes: byId(parts.snoozes ?? []),
  groups: byId(parts.groups ?? []),
  members: byId(parts.members ?? []),
  interests: byId(parts.interests ?? []),
  attendances: byId(parts.attendances ?? []),
  minuteNotes: byId(parts.minuteNotes ?? []),
  votes: byId(parts.votes ?? []),
  packs: byId(parts.packs ?? []),
  reportBacks: byId(parts.reportBacks ?? []),
  rollouts: byId(parts.rollouts ?? []),
  objectives: byId(parts.objectives ?? []),
  risks: byId(parts.risks ?? []),
  decisions: byId(parts.decisions ?? []),
  conversations: new Map(),
  policies: byId(parts.policies ?? []),
  unfit: [],
});

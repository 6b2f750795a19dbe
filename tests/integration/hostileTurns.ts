import { choices, drawSubject, viewOf, type AdaptiveCard, type SubjectCardKind } from '@ipmo-hub/teams-app/cards';
import { noticeKey, type NoticeCard, type NoticeList } from '@ipmo-hub/teams-app/domain';
import type { NoticeRecord } from '@ipmo-hub/teams-app/lists';
import { answerActivity, createChannel } from '../../bot/src/channel';
import { createSuite } from '../../bot/src/createSuite';
import { createCardKeeper, drawNotice, type Message } from '../../bot/src/outbox';
import { createTurns } from '../../bot/src/turns';
import { fakeMessenger } from '../unit/bot/fakeMessenger';
import {
  cast,
  escalationItem,
  milestone,
  noticeItem,
  person,
  project,
  samplePlan,
} from '../unit/teams-app/domain/samplePlan';
import { memoryProgramme } from '../unit/teams-app/usecases/memoryProgramme';

export interface Execute {
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Every button of a card that writes, however deep. */
const executesIn = (value: unknown): readonly Execute[] => {
  if (Array.isArray(value)) return value.flatMap(executesIn);
  if (typeof value !== 'object' || value === null) return [];
  const { type, verb, data } = value as { readonly type?: unknown; readonly verb?: unknown; readonly data?: unknown };
  const own = type === 'Action.Execute' && verb !== 'refresh' ? [{ verb, data } as Execute] : [];
  return [...own, ...Object.values(value).flatMap(executesIn)];
};

const now = '2026-11-23T09:30:00Z';
const today = '2026-11-23';
const stamp = (id: string) => ({ id, etag: `"${id},1"`, modified: '2026-11-01T09:00:00Z' });

const asked = (
  id: string,
  card: NoticeCard,
  [rule, list, item, moment]: readonly [string, NoticeList, string, string],
  recipient = '1',
  day = today,
): NoticeRecord => {
  const key = noticeKey({ rule, list, id: item, moment, day, recipient });
  const rest = { rule, item: `${list}/${item}`, recipient, activity: `a${id}`, conversation: 'chat' };
  return noticeItem({ id, card, key, matter: `${rule}/${list}/${item}/${recipient}`, ...rest });
};

const lines = ['milestoneReminder/milestones/10/overdue:2026-11-16/1', 'actionDue/actions/97/due-in-2:2026-11-25/1'];

/** A notice of every kind of card. */
const notices: readonly NoticeRecord[] = [
  asked('70', 'reminder', ['milestoneReminder', 'milestones', '10', 'overdue'], '1', '2026-11-16'),
  asked('71', 'escalation', ['overdueEscalation', 'milestones', '10', 'overdue'], '2', '2026-11-16'),
  { ...asked('72', 'digest', ['digest', 'people', '1', 'digest']), covers: lines.join('\n') },
  asked('73', 'updateRequest', ['updateRequest', 'projects', '3', 'update']),
  asked('74', 'task', ['paperDue', 'papers', '95', 'due-in-2'], '1', '2026-11-25'),
  asked('75', 'task', ['actionDue', 'actions', '97', 'due-in-2'], '1', '2026-11-25'),
  asked('76', 'task', ['missingGovernance', 'projects', '3', 'no-agreement']),
  asked('77', 'outcome', ['escalationOutcome', 'escalations', '50', 'answered'], '1'),
];

export const left = person('20', 'Ash Gone', { role: 'Programme team', left: true });
export const reader = person('21', 'Rue Reader', { role: 'Reader' });
export const [shared, sharing] = [
  person('22', 'Fern One', { role: 'Programme team' }),
  person('23', 'Fern Two', { role: 'Programme team', objectId: '00000000-0000-4000-8000-000000000022' }),
];

export interface HostileRig {
  /** An activity as Teams would post it: through the library that checks who calls, or from behind it. */
  receive(
    activity: object,
    through: 'library' | 'turn door',
  ): Promise<{ readonly status: number; readonly body?: unknown }>;
  /** What the store was asked to write. */
  readonly writes: readonly string[];
  readonly faults: readonly unknown[];
  /** What was sent as messages of their own. */
  readonly messages: { readonly message: Message }[];
  /** Every button that writes, as the cards show them to whom they were sent. */
  readonly presses: readonly Execute[];
  /** Cards that could not be drawn. */
  readonly undrawn: number;
}

/** The bot's own door without a socket, before a programme in memory; everything that could write is counted. */
export const openHostileRig = (): HostileRig => {
  const plan = samplePlan({
    people: [...cast, left, reader, shared, sharing],
    milestones: [milestone({ forecast: '2026-11-16' }), milestone({ id: '11' })],
    projects: [project({ dataAgreement: 'Needed' }), project({ id: '4', code: 'VAL-12', title: 'Aseptic hub' })],
    escalations: [escalationItem()],
    meetings: [{ ...stamp('80'), title: 'Leadership group', key: 'LG-1', on: '2026-11-26', state: 'Planned' }],
    papers: [{ ...stamp('95'), title: 'Opioid review', key: 'LG-1.P1', meeting: '80', author: '1' }],
    actions: [{ ...stamp('97'), title: 'Ask the supplier', key: 'LG-1.A2', owner: '1', due: '2026-11-25' }],
    updates: [],
    notices,
  });
  const { suite: programme, writes } = memoryProgramme(plan, now);
  const suite = createSuite({ programme, now: () => new Date(now), tabs: 'https://tabs.example' });
  const { messenger, messages } = fakeMessenger();
  const faults: unknown[] = [];
  const onFault = (fault: unknown) => void faults.push(fault);
  const ports = {
    tenantId: 'ours',
    takeTurn: createTurns({
      suite,
      messenger,
      keeper: createCardKeeper(suite, messenger),
      freshen: () => Promise.resolve(),
      inBackground: (work) => void work().catch(onFault),
      stir: () => undefined,
      onFault,
    }),
  };
  const channel = createChannel({
    ...ports,
    identity: { appId: '', openIdMetadata: 'https://tabs.example/', token: () => Promise.resolve('') },
    mayReach: () => true,
    onFault,
  });

  const drawn = (kind: SubjectCardKind, subject: 'programme' | `projects/${string}` | `domains/${string}`) =>
    drawSubject(kind, { ...viewOf(programme, { linkTo: suite.linkTo }), subject });
  const offers = choices.render({
    sentence: 'Which?',
    choices: ['status VAL-03', 'snooze VAL-03.10 until tomorrow', 'update VAL-03'].map((says) => ({
      title: says,
      says,
    })),
    more: 0,
  });
  const cards: readonly (AdaptiveCard | undefined)[] = [
    ...notices.map((notice) => drawNotice(suite, notice)),
    drawn('projectStatus', 'projects/3'),
    drawn('domainStatus', 'domains/1'),
    drawn('raiseBarrier', 'projects/3'),
    drawn('raiseBarrier', 'programme'),
    offers,
  ];
  const presses = cards.flatMap(executesIn);
  const receive: HostileRig['receive'] = async (activity, through) =>
    through === 'library'
      ? channel.receive('', activity)
      : ((await answerActivity(ports, activity as Parameters<typeof answerActivity>[1])) ?? { status: 200 });
  return { receive, writes, faults, messages, presses, undrawn: cards.filter((card) => card === undefined).length };
};

export const envelope = (objectId: unknown): Record<string, unknown> => ({
  id: 'a1',
  channelId: 'msteams',
  serviceUrl: 'https://smba.trafficmanager.net/uk/',
  from: { id: '29:somebody', ...(objectId !== undefined && { aadObjectId: objectId }) },
  recipient: { id: '28:bot' },
  conversation: { id: 'a:chat', conversationType: 'personal', tenantId: 'ours' },
  channelData: { tenant: { id: 'ours' } },
});

import { londonClock, noticeKey, type Day, type Notice } from '@ipmo-hub/teams-app/domain';
import type { Conversation, NoticeRecord, Person } from '@ipmo-hub/teams-app/lists';
import type { Suite } from '../createSuite';
import { isSendingTime } from '../isSendingTime';
import { isToBeSaid } from '../isToBeSaid';
import { reachWords } from '../words/reachWords';

export const unreachableRule = 'unreachable';

const lookBackMs = 7 * 86_400_000;
const mostPeople = 10;

/**
 * One message a day to somebody of the programme team, of all that reached nobody and of channels that refuse the bot; undefined when there is no news,
 * and outside the hours. Of a person the team hears once, until something reaches them again or it fails in another way. The same for the rest of
 * its day, so that it is tried again until it is sent; where it cannot reach its reader, the next member is told.
 */
export const planUnreachable = (suite: Suite): Notice | undefined => {
  if (!isSendingTime(suite)) return undefined;
  const { day } = londonClock(suite.now());
  const { people, notices } = suite.programme.replica.snapshot;
  const unable = new Set<string>();
  let toldAt = '';
  for (const record of notices.values()) {
    if (record.rule !== unreachableRule) continue;
    const { state, plannedAt, recipient, why } = record;
    const isOfToday = record.key.includes(`:${day}/`);
    const reader = people.get(recipient);
    if (isOfToday && (state === 'Sent' || (state !== 'Failed' && reader && mayBeTold(suite, reader))))
      return build(recipient, day, why);
    if (isOfToday && !isToBeSaid(suite, record)) unable.add(recipient);
    if (state === 'Sent' && plannedAt > toldAt) toldAt = plannedAt;
  }
  const failed = newFailures(suite, toldAt);
  const shut = shutChannels(suite, toldAt);
  if (failed.length + shut.length === 0) return undefined;
  const whom = memberFor(suite, new Set([...unable, ...failed.map(({ recipient }) => recipient)]), day);
  return whom && build(whom.id, day, sentenceOf(suite, failed, shut));
};

const wholeSecond = (instant: string): number => Math.floor((Date.parse(instant) || 0) / 1000) * 1000;

/** SharePoint keeps whole seconds of a change: one within the second of a message may not have been in it. */
const isAfter = (modified: string, instant: string): boolean => Date.parse(modified) >= wholeSecond(instant);

const isRecent = ({ now }: Suite, modified: string): boolean => Date.parse(modified) >= now().getTime() - lookBackMs;

/** The last failure of each person and kind that the team has not heard of. What kept a notice from its reader may be over: then it is said now. */
const newFailures = (suite: Suite, toldAt: string): readonly NoticeRecord[] => {
  const { notices } = suite.programme.replica.snapshot;
  const reachedAt = new Map<string, string>();
  for (const { state, recipient, sentAt = '' } of notices.values())
    if (state === 'Sent' && sentAt > (reachedAt.get(recipient) ?? '')) reachedAt.set(recipient, sentAt);
  /** By person and kind, since they were reached: the first and the last. */
  const runs = new Map<string, { readonly first: NoticeRecord; readonly last: NoticeRecord }>();
  for (const record of notices.values()) {
    const { recipient, modified } = record;
    if (record.rule === unreachableRule || record.state !== 'Failed' || isToBeSaid(suite, record)) continue;
    // Its recipient only stands for a group whose channel did not take it.
    if (record.group !== undefined) continue;
    if (!isAfter(modified, reachedAt.get(recipient) ?? '')) continue;
    const name = `${recipient} ${kindOf(record)}`;
    const { first, last } = runs.get(name) ?? { first: record, last: record };
    runs.set(name, {
      first: modified < first.modified ? record : first,
      last: modified > last.modified ? record : last,
    });
  }
  return [...runs.values()]
    .filter(({ first, last }) => isAfter(first.modified, toldAt) && isRecent(suite, last.modified))
    .map(({ last }) => last)
    .sort((one, other) => (one.key < other.key ? -1 : 1));
};

/** Channels of a domain that refuse the bot since the team last heard. */
const shutChannels = (suite: Suite, toldAt: string): readonly Conversation[] =>
  [...suite.programme.replica.snapshot.conversations.values()].filter(
    ({ kind, domain, blocked, modified }) =>
      kind === 'Channel' &&
      domain !== undefined &&
      blocked === true &&
      isAfter(modified, toldAt) &&
      isRecent(suite, modified),
  );

const kindOf = ({ outcome = '' }: NoticeRecord): string => outcome.split(':')[0] ?? '';

/** Whether the bot can hope to reach them. */
const mayBeTold = ({ known }: Suite, person: Person): boolean =>
  !person.left && person.objectId !== undefined && !known.chatWith(person)?.blocked;

/** Somebody of the team who is there, may be told, and was not among those whom nothing reached. */
const memberFor = (suite: Suite, unreached: ReadonlySet<string>, day: Day): Person | undefined =>
  [...suite.programme.replica.snapshot.people.values()]
    .filter(
      (person) =>
        person.role === 'Programme team' &&
        mayBeTold(suite, person) &&
        !(person.awayUntil !== undefined && person.awayUntil >= day) &&
        !unreached.has(person.id),
    )
    .sort((one, other) => Number(one.id) - Number(other.id))[0];

const sentenceOf = (suite: Suite, notices: readonly NoticeRecord[], shut: readonly Conversation[]): string => {
  const byPerson = new Map<string, NoticeRecord>();
  for (const notice of notices) byPerson.set(notice.recipient, notice);
  const lines = [...byPerson].map(([id, record]) => {
    const name = suite.programme.replica.snapshot.people.get(id)?.title ?? 'Somebody no longer in the list';
    return `${name} ${reachWords.because[kindOf(record)] ?? reachWords.otherwise}.`;
  });
  const shown = lines.slice(0, mostPeople);
  return [
    ...(shown.length > 0 ? [reachWords.unreachable(shown, lines.length - shown.length, suite.plan)] : []),
    ...(shut.length > 0 ? [reachWords.shut(shut.slice(0, mostPeople).map(({ title }) => title))] : []),
  ].join('\n');
};

const build = (recipient: string, day: Day, why: string): Notice => ({
  key: noticeKey({ rule: unreachableRule, list: 'people', id: recipient, moment: 'unreachable', day, recipient }),
  matter: `unreachable/people/${recipient}/${day}`,
  rule: unreachableRule,
  card: 'task',
  item: { list: 'people', id: recipient },
  occurrence: `unreachable:${day}`,
  recipient,
  urgent: true,
  due: day,
  why,
});

import { londonClock, noticeKey, type Day, type Notice } from '@ipmo-hub/teams-app/domain';
import type { NoticeRecord, Person } from '@ipmo-hub/teams-app/lists';
import type { Suite } from '../createSuite';
import { isSendingTime } from '../isSendingTime';
import { isToBeSaid } from '../isToBeSaid';
import { reachWords } from '../words/reachWords';

export const unreachableRule = 'unreachable';

const lookBackMs = 7 * 86_400_000;
const mostPeople = 10;

/**
 * One message a day to somebody of the programme team, of all that reached nobody since the one before; undefined when there is none, and outside the
 * hours. The same for the rest of its day, so that it is tried again until it is sent.
 */
export const planUnreachable = (suite: Suite): Notice | undefined => {
  const { snapshot } = suite.programme.replica;
  const now = suite.now();
  const { day } = londonClock(now);
  if (!isSendingTime(suite)) return undefined;

  let before: NoticeRecord | undefined;
  const failed: NoticeRecord[] = [];
  for (const record of snapshot.notices.values()) {
    if (record.rule === unreachableRule) {
      if (record.state === 'Failed') continue;
      if (record.key.includes(`:${day}/`)) return build(record.recipient, day, record.why);
      if (record.state === 'Sent' && record.plannedAt > (before?.plannedAt ?? '')) before = record;
      // What kept it from its reader may be over: then it is said now.
    } else if (record.state === 'Failed' && !isToBeSaid(suite, record)) failed.push(record);
  }
  const since = Math.max(now.getTime() - lookBackMs, Date.parse(before?.plannedAt ?? '') || 0);
  const news = failed
    .filter(({ modified }) => Date.parse(modified) >= since)
    .sort((one, other) => (one.key < other.key ? -1 : 1));
  const whom = news.length === 0 ? undefined : memberFor(suite, new Set(news.map(({ recipient }) => recipient)), day);
  return whom && build(whom.id, day, sentenceOf(suite, news));
};

/** Somebody of the team who is there and was not among those whom nothing reached. */
const memberFor = ({ programme, known }: Suite, unreached: ReadonlySet<string>, day: Day): Person | undefined =>
  [...programme.replica.snapshot.people.values()]
    .filter(
      (person) =>
        person.role === 'Programme team' &&
        !person.left &&
        !(person.awayUntil !== undefined && person.awayUntil >= day) &&
        !unreached.has(person.id) &&
        !known.chatWith(person)?.blocked,
    )
    .sort((one, other) => Number(one.id) - Number(other.id))[0];

const sentenceOf = (suite: Suite, notices: readonly NoticeRecord[]): string => {
  const byPerson = new Map<string, NoticeRecord>();
  for (const notice of notices) byPerson.set(notice.recipient, notice);
  const lines = [...byPerson].map(([id, { outcome = '' }]) => {
    const [kind = ''] = outcome.split(':');
    const name = suite.programme.replica.snapshot.people.get(id)?.title ?? 'Somebody no longer in the list';
    return `${name} ${reachWords.because[kind] ?? reachWords.otherwise}.`;
  });
  const shown = lines.slice(0, mostPeople);
  return reachWords.unreachable(shown, lines.length - shown.length, suite.plan);
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

import { londonClock } from './londonClock';
import type { Notice } from './notice';
import { noticeKey } from './noticeKey';
import type { Day, PersonRecord, SaidRecord, SpokenSnapshot } from './plan';

export const digestRule = 'digest';

/** Lines of one digest; what is more waits for the next. */
const mostLines = 12;

export interface GatherScene {
  readonly snapshot: Pick<SpokenSnapshot, 'people' | 'notices'>;
  readonly today: Day;
  /** `HH:MM` in London. */
  readonly time: string;
  /** For whoever chose no time of their own. */
  readonly digestAt: string;
}

/**
 * One digest a person a day, at their time, of whatever may wait; a digest of one is that notice itself. Urgent notices, and those that were said by
 * themselves before, stay as they are. A digest that exists is the same digest for the rest of its day: what comes later waits for the next.
 */
export const gather = (notices: readonly Notice[], scene: GatherScene): Notice[] => {
  const said = readSaid(scene);
  const gathered: Notice[] = [];
  const waiting = new Map<string, Notice[]>();
  for (const notice of notices) {
    if (notice.urgent || said.alone.has(notice.key)) gathered.push(notice);
    else if (!said.covered.has(notice.key))
      waiting.set(notice.recipient, [...(waiting.get(notice.recipient) ?? []), notice]);
  }
  const toldToday = new Set(
    notices.flatMap(({ key, urgent, recipient }) => (!urgent && said.today.has(key) ? [recipient] : [])),
  );
  for (const { recipient, covers } of said.digests.values()) {
    toldToday.add(recipient);
    gathered.push(digestOf(scene, recipient, covers?.split('\n') ?? []));
  }
  for (const [recipient, lines] of waiting) {
    const chosen = timeOf(scene.snapshot.people.get(recipient)) ?? scene.digestAt;
    if (toldToday.has(recipient) || scene.time < chosen) continue;
    const [only, ...others] = lines;
    if (only && others.length === 0) gathered.push(only);
    else gathered.push(digestOf(scene, recipient, keysOf(lines)));
  }
  return gathered.sort(byKey);
};

/** Code-unit order is the same on every machine. */
export const byKey = (one: { readonly key: string }, other: { readonly key: string }): number =>
  one.key < other.key ? -1 : 1;

/** The nearest day first. */
const keysOf = (lines: readonly Notice[]): readonly string[] =>
  [...lines]
    .sort((one, other) => (one.due === other.due ? byKey(one, other) : one.due < other.due ? -1 : 1))
    .slice(0, mostLines)
    .map(({ key }) => key);

const digestOf = ({ today }: GatherScene, recipient: string, covers: readonly string[]): Notice => ({
  key: noticeKey({ rule: digestRule, list: 'people', id: recipient, moment: 'digest', day: today, recipient }),
  matter: `digest/people/${recipient}/${today}`,
  rule: digestRule,
  card: 'digest',
  item: { list: 'people', id: recipient },
  occurrence: `digest:${today}`,
  recipient,
  urgent: true,
  due: today,
  why: 'You get this once a working day, at the time you chose, when more than one thing waits for you.',
  covers,
});

interface Said {
  /** Keys of notices that have a record of their own. */
  readonly alone: ReadonlySet<string>;
  /** Keys of those that were decided today. */
  readonly today: ReadonlySet<string>;
  /** Keys that digests said. */
  readonly covered: ReadonlySet<string>;
  /** Today's digests. */
  readonly digests: ReadonlyMap<string, SaidRecord>;
}

const readSaid = ({ snapshot, today }: GatherScene): Said => {
  const [alone, decided, covered] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const digests = new Map<string, SaidRecord>();
  for (const record of snapshot.notices.values()) {
    const isOfToday = londonClock(new Date(record.plannedAt)).day === today;
    if (record.card !== 'digest') {
      alone.add(record.key);
      if (isOfToday && record.state !== 'Withdrawn') decided.add(record.key);
      continue;
    }
    if (isOfToday && record.state !== 'Withdrawn') digests.set(record.key, record);
    // What an older digest was to say and did not is said by the next.
    if (record.state === 'Sent' || (isOfToday && record.state === 'Intended'))
      for (const key of record.covers?.split('\n') ?? []) covered.add(key);
  }
  return { alone, today: decided, covered, digests };
};

const timeOf = (person: PersonRecord | undefined): string | undefined =>
  person?.digestAt !== undefined && /^([01]\d|2[0-3]):[0-5]\d$/.test(person.digestAt) ? person.digestAt : undefined;

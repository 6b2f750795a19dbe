import { addDays } from './day';
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
  /** End of the hours in which anything is sent: whoever chose a later time is told before it. */
  readonly sendUntil: string;
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
  for (const { recipient, covers } of said.digests.values()) {
    gathered.push(digestOf(scene, recipient, covers?.split('\n') ?? []));
  }
  for (const [recipient, lines] of waiting) {
    if (said.toldToday.has(recipient) || scene.time < timeFor(scene, recipient)) continue;
    const [only, ...others] = lines;
    // It covers itself, so that it is known for the day's digest even when it is no longer asked for.
    if (only && others.length === 0) gathered.push({ ...only, covers: [only.key] });
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
  /** Keys of notices that have a record of their own and keep it. */
  readonly alone: ReadonlySet<string>;
  /** Keys of those that digests said. */
  readonly covered: ReadonlySet<string>;
  /** Today's digests. */
  readonly digests: ReadonlyMap<string, SaidRecord>;
  /** People who have had their digest today, be it of one. */
  readonly toldToday: ReadonlySet<string>;
}

const readSaid = ({ snapshot, today }: GatherScene): Said => {
  const [alone, covered, toldToday] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const digests = new Map<string, SaidRecord>();
  const eve = addDays(today, -1);
  for (const record of snapshot.notices.values()) {
    const { key, card, state, recipient, covers } = record;
    // Most are long past: those cost no clock. A day in London begins on that day in UTC, or late on the one before.
    const isToday = (at: string): boolean => at >= eve && londonClock(new Date(at)).day === today;
    const isOfToday = isToday(record.plannedAt);
    // One that an earlier day planned may get out only today: that is their digest of today.
    const reachedToday = state === 'Sent' && record.sentAt !== undefined && isToday(record.sentAt);
    if (covers !== undefined && (reachedToday || (isOfToday && state !== 'Withdrawn'))) toldToday.add(recipient);
    // What a digest of an earlier day was to say and did not is said by the next; so are those of one.
    const wasSaid = state === 'Sent' || (isOfToday && state === 'Intended');
    if (card !== 'digest') {
      if (covers === undefined || wasSaid || state === 'Failed') alone.add(key);
      continue;
    }
    if (isOfToday && state !== 'Withdrawn') digests.set(key, record);
    if (wasSaid) for (const line of covers?.split('\n') ?? []) covered.add(line);
  }
  return { alone, covered, digests, toldToday };
};

/** Their own time or the programme's, in any case while there is time left to say it. */
const timeFor = ({ snapshot, digestAt, sendUntil }: GatherScene, recipient: string): string => {
  const chosen = timeOf(snapshot.people.get(recipient)) ?? digestAt;
  const last = halfAnHourBefore(sendUntil);
  return chosen > last ? last : chosen;
};

const halfAnHourBefore = (time: string): string => {
  const minutes = Math.max(0, Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) - 30);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
};

const timeOf = (person: PersonRecord | undefined): string | undefined =>
  person?.digestAt !== undefined && /^([01]\d|2[0-3]):[0-5]\d$/.test(person.digestAt) ? person.digestAt : undefined;

import { addDays } from './day';
import { isBeyondReach, type Reach } from './isSaidForGood';
import { londonClock } from './londonClock';
import type { Notice } from './notice';
import { noticeKey, readNoticeKey } from './noticeKey';
import type { ChatRecord, Day, PersonRecord, SaidRecord, SpokenSnapshot } from './plan';

export const digestRule = 'digest';

/** Things that may wait in one digest; what is more waits for the next. */
const mostWaiting = 30;
/** Urgent cards a person gets in a day; what is more comes on one. */
const mostUrgent = 5;
/** What the keys of one digest may come to; the column holds 8,000. */
const mostCharacters = 7500;
const urgentMoment = 'urgent';

/** `digest`; `digest-2` once the day's first was taken back: its record would say again what that one was to say. */
const digestMoment = (takenBack: number): string =>
  takenBack === 0 ? digestRule : `${digestRule}-${String(takenBack + 1)}`;

export interface GatherScene {
  readonly snapshot: Pick<SpokenSnapshot, 'people' | 'notices'> & {
    readonly conversations: ReadonlyMap<string, Pick<ChatRecord, 'key' | 'blocked' | 'modified'>>;
  };
  readonly today: Day;
  /** `HH:MM` in London. */
  readonly time: string;
  /** For whoever chose no time of their own. */
  readonly digestAt: string;
  /** End of the hours in which anything is sent: whoever chose a later time is told before it. */
  readonly sendUntil: string;
}

/**
 * One digest a person a day, at their time, of whatever may wait; a digest of one is that notice itself, unless that is only ever a line. Urgent notices,
 * and those that were said by themselves before, stay as they are; but whoever would get more than five urgent cards in a day gets the rest on one
 * digest at once, which is the day's digest too where that is due. A digest that exists is the same digest for the rest of its day: what comes later
 * waits for the next.
 */
export const gather = (notices: readonly Notice[], scene: GatherScene): Notice[] => {
  const said = readSaid(scene);
  const gathered: Notice[] = [];
  const urgent = new Map<string, Notice[]>();
  const waiting = new Map<string, Notice[]>();
  for (const notice of notices) {
    // What a whole group is told is no part of one person's day.
    if (notice.group !== undefined || said.alone.has(notice.key)) gathered.push(notice);
    else if (!said.covered.has(notice.key)) add(notice.urgent ? urgent : waiting, notice);
  }
  for (const [key, { recipient, covers = '' }] of said.digests)
    gathered.push(digestOf(scene, { recipient, moment: momentOf(key), covers: covers.split('\n') }));
  for (const recipient of new Set([...urgent.keys(), ...waiting.keys()])) {
    const isDue = !said.toldToday.has(recipient) && scene.time >= timeFor(scene, recipient);
    const later = isDue ? byDue(waiting.get(recipient) ?? []).slice(0, mostWaiting) : [];
    const now = urgent.get(recipient) ?? [];
    const before = said.urgentToday.get(recipient) ?? 0;
    const ofTheDay = digestMoment(said.takenBack.get(recipient) ?? 0);
    if (now.length > 1 && now.length + before > mostUrgent) {
      const first = (said.urgentDigests.get(recipient) ?? 0) + 1;
      packed([...byDue(now), ...later]).forEach((lines, at) => {
        const moment = at === 0 && later.length > 0 ? ofTheDay : `${urgentMoment}-${String(first + at)}`;
        gathered.push(digestOf(scene, { recipient, moment, lines }));
      });
      continue;
    }
    gathered.push(...now);
    const [only, ...others] = later;
    // It covers itself, so that it is known for the day's digest even when it is no longer asked for.
    if (only && others.length === 0 && !only.inDigest) gathered.push({ ...only, covers: [only.key] });
    else if (only) gathered.push(digestOf(scene, { recipient, moment: ofTheDay, lines: later }));
  }
  return gathered.sort(byKey);
};

const add = (notices: Map<string, Notice[]>, notice: Notice): void => {
  const known = notices.get(notice.recipient);
  if (known) known.push(notice);
  else notices.set(notice.recipient, [notice]);
};

/** Code-unit order is the same on every machine. */
export const byKey = (one: { readonly key: string }, other: { readonly key: string }): number =>
  one.key < other.key ? -1 : 1;

/** The nearest day first. */
const byDue = (lines: readonly Notice[]): readonly Notice[] =>
  [...lines].sort((one, other) => (one.due === other.due ? byKey(one, other) : one.due < other.due ? -1 : 1));

/** As many digests as their keys have room in. */
const packed = (lines: readonly Notice[]): readonly (readonly Notice[])[] => {
  const digests: Notice[][] = [];
  let left = 0;
  for (const line of lines) {
    const size = line.key.length + 1;
    if (size > left) {
      digests.push([]);
      left = mostCharacters;
    }
    digests.at(-1)?.push(line);
    left -= size;
  }
  return digests;
};

interface Digest {
  readonly recipient: string;
  readonly moment: string;
  /** Of one that exists. */
  readonly covers?: readonly string[];
  readonly lines?: readonly Notice[];
}

const digestOf = ({ today }: GatherScene, { recipient, moment, lines, covers }: Digest): Notice => ({
  key: noticeKey({ rule: digestRule, list: 'people', id: recipient, moment, day: today, recipient }),
  matter: `digest/people/${recipient}/${today}${moment === digestRule ? '' : `/${moment}`}`,
  rule: digestRule,
  card: 'digest',
  item: { list: 'people', id: recipient },
  occurrence: `${moment}:${today}`,
  recipient,
  urgent: true,
  due: today,
  why: lines?.some(({ urgent }) => urgent)
    ? 'You get this at once because many things are urgent for you: one card for all of them.'
    : 'You get this once a working day, at the time you chose, with what waits for you.',
  covers: covers ?? lines?.map(({ key }) => key) ?? [],
  ...(lines && { lines }),
});

/** `digest`, or `urgent-1` for the first of a day that could not wait. */
const momentOf = (key: string): string => readNoticeKey(key)?.moment ?? digestRule;

interface Said {
  /** Keys of notices that have a record of their own and keep it. */
  readonly alone: ReadonlySet<string>;
  /** Keys of those that digests said. */
  readonly covered: ReadonlySet<string>;
  /** Today's digests. */
  readonly digests: ReadonlyMap<string, SaidRecord>;
  /** People who have had their digest today, be it of one. */
  readonly toldToday: ReadonlySet<string>;
  /** By person: cards of their own that they got today, besides a digest of one. */
  readonly urgentToday: ReadonlyMap<string, number>;
  /** By person: digests of today that were taken back. */
  readonly takenBack: ReadonlyMap<string, number>;
  /** By person: digests of today that could not wait. */
  readonly urgentDigests: ReadonlyMap<string, number>;
}

const readSaid = ({ snapshot, today }: GatherScene): Said => {
  const [alone, covered, toldToday] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const digests = new Map<string, SaidRecord>();
  const [urgentToday, urgentDigests] = [new Map<string, number>(), new Map<string, number>()];
  const takenBack = new Map<string, number>();
  const eve = addDays(today, -1);
  const reach = reachIn(snapshot);
  for (const record of snapshot.notices.values()) {
    const { key, card, state, recipient, covers } = record;
    // Most are long past: those cost no clock. A day in London begins on that day in UTC, or late on the one before.
    const isToday = (at: string): boolean => at >= eve && londonClock(new Date(at)).day === today;
    const isOfToday = isToday(record.plannedAt);
    // One that an earlier day planned may get out only today: that is their digest of today.
    const reachedToday = state === 'Sent' && record.sentAt !== undefined && isToday(record.sentAt);
    const isUrgentDigest = card === 'digest' && isOfToday && momentOf(key).startsWith(urgentMoment);
    // A number that was taken back is not given out again: its record would say what that one said.
    if (isUrgentDigest) count(urgentDigests, recipient);
    else if (covers !== undefined && (reachedToday || (isOfToday && state !== 'Withdrawn'))) toldToday.add(recipient);
    // What a digest of an earlier day was to say and did not is said by the next; so are those of one.
    const wasSaid = state === 'Sent' || (isOfToday && state === 'Intended');
    if (card !== 'digest') {
      if (covers === undefined || wasSaid || state === 'Failed') alone.add(key);
      if (covers === undefined && isOfToday && state !== 'Withdrawn') count(urgentToday, recipient);
      continue;
    }
    if (isOfToday && state === 'Withdrawn' && !isUrgentDigest) count(takenBack, recipient);
    if (isOfToday && state !== 'Withdrawn') digests.set(key, record);
    // What is beyond reach is not gathered anew every day: it comes when they can be reached again.
    if (wasSaid || isBeyondReach(record, reach)) for (const line of covers?.split('\n') ?? []) covered.add(line);
  }
  return { alone, covered, digests, toldToday, takenBack, urgentToday, urgentDigests };
};

const reachIn = ({ people, conversations }: GatherScene['snapshot']): Reach => {
  const chats = new Map([...conversations.values()].map((chat) => [chat.key, chat]));
  return { people, chatWith: (person) => chats.get(`person:${person}`) };
};

const count = (counts: Map<string, number>, name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1);

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

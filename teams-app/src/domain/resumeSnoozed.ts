import { addDays } from './day';
import { londonClock } from './londonClock';
import type { Notice } from './notice';
import { noticeKey, readNoticeKey } from './noticeKey';
import type { Day, SnoozeRecord, SpokenSnapshot } from './plan';

/** After this long nobody waits for it any more: the matter's own next moment speaks for it. */
const longestDays = 31;

/**
 * Brings back what was said before its reader let it rest and is still so now that the rest is over: once more, under a key of its own. A rest from everything
 * brings back what the last digest before its end said.
 */
export const resumeSnoozed = (
  notices: readonly Notice[],
  { snoozes, notices: said }: Pick<SpokenSnapshot, 'snoozes' | 'notices'>,
  today: Day,
): readonly Notice[] => {
  const ended = new Map<string, Day>();
  for (const { person, item, until } of snoozes.values())
    if (until < today && until >= addDays(today, -longestDays)) ended.set(`${person} ${item}`, until);
  if (ended.size === 0) return notices;
  const saidBefore = readSaidBefore(said, [...snoozes.values()], today);
  return notices.map((notice) => {
    const { item, recipient } = notice;
    const own = ended.get(`${recipient} ${item.list}/${item.id}`);
    const all = notice.urgent ? undefined : ended.get(`${recipient} people/${recipient}`);
    const until =
      own !== undefined && saidBefore.until(notice.key, own)
        ? own
        : all !== undefined && saidBefore.inLastDigest(notice.key, recipient, all)
          ? all
          : undefined;
    return until === undefined ? notice : again(notice, until);
  });
};

const again = (notice: Notice, until: Day): Notice => {
  const parts = readNoticeKey(notice.key);
  if (!parts) return notice;
  const moment = `${parts.moment}-again-${until}`;
  // A card of its own: one that changes in place makes no sound.
  return {
    ...notice,
    key: noticeKey({ ...parts, moment }),
    matter: `${notice.matter}/again-${until}`,
    occurrence: `${moment}:${parts.day}`,
  };
};

const readSaidBefore = (
  said: SpokenSnapshot['notices'],
  snoozes: readonly SnoozeRecord[],
  today: Day,
): {
  until(key: string, day: Day): boolean;
  inLastDigest(key: string, recipient: string, day: Day): boolean;
} => {
  const readers = new Set(snoozes.map(({ person }) => person));
  const daysOf = new Map<string, Day>();
  const digests: { readonly recipient: string; readonly day: Day; readonly keys: readonly string[] }[] = [];
  for (const { key, recipient, card, state, plannedAt, covers } of said.values()) {
    if (state !== 'Sent' || !readers.has(recipient)) continue;
    const { day } = londonClock(new Date(plannedAt));
    if (day > today) continue;
    if (card !== 'digest') daysOf.set(key, day);
    if (covers === undefined) continue;
    const keys = covers.split('\n');
    digests.push({ recipient, day, keys });
    for (const line of keys) daysOf.set(line, day);
  }
  return {
    until: (key, day) => (daysOf.get(key) ?? '9999') <= day,
    inLastDigest: (key, recipient, day) => {
      const before = digests.filter((digest) => digest.recipient === recipient && digest.day <= day);
      const last = before.reduce<Day>((latest, digest) => (digest.day > latest ? digest.day : latest), '');
      return before.some((digest) => digest.day === last && digest.keys.includes(key));
    },
  };
};

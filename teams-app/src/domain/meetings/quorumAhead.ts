import type { AgendaTimes } from './agendaTimes';
import { minutesOfTime } from './clockMinutes';
import type { Presence } from './presencesOf';
import { quorumNow, type QuorumLine } from './quorumNow';
import type { QuorumRule } from './quorumRule';
import { sectorInWords } from './representationOf';
import type { MeetingItem } from './records';
import type { SeatNow } from './seatsOf';

export interface AheadScene {
  readonly rules: readonly QuorumRule[];
  readonly seats: readonly SeatNow[];
  readonly there: readonly Presence[];
  /** In the order they are taken, with their times. */
  readonly items: readonly MeetingItem[];
  readonly times: AgendaTimes;
  /** People (ids) who do not decide an item. */
  readonly undecided: (item: MeetingItem) => ReadonlySet<string>;
}

/** A decision that comes up when the quorum no longer holds. */
export interface QuorumRisk {
  /** Id of the first item at risk, and its number. */
  readonly item: string;
  readonly number: number;
  readonly line: QuorumLine;
  /** All items at risk, by id. */
  readonly atRisk: readonly string[];
  /** Number of the place, nearest to its own, at which all decisions would be safe; undefined where moving it up does not help. */
  readonly moveTo?: number;
  /** `Aisha Wetherbell leaves at 15:00; item 7 needs community pharmacy.` */
  readonly sentence: string;
  /** `Move item 7 up`. */
  readonly suggestion?: string;
}

/**
 * Looks ahead: at which decisions the quorum will not hold, by who leaves when and who may not decide. A decision needs its quorum until it
 * ends; other items need none. Nothing is said where the quorum does not hold even now: that is said by itself.
 */
export const quorumAhead = (scene: AheadScene): QuorumRisk | undefined => {
  const { items, times, rules, seats, there } = scene;
  if (rules.length === 0 || !quorumNow(rules, seats, there).met) return undefined;
  const ahead = items.filter((_, at) => times.items[at]?.state !== 'done');
  const endsOf = new Map(times.items.map(({ item, until }) => [item, until]));
  const failing = ahead.filter((item) => failureOf(scene, item, endsOf.get(item.id) ?? 0) !== undefined);
  const [first] = failing;
  const line = first && failureOf(scene, first, endsOf.get(first.id) ?? 0);
  if (!first || !line) return undefined;
  const number = items.indexOf(first) + 1;
  const moveTo = safePlace(scene, first, failing.length);
  return {
    item: first.id,
    number,
    line,
    atRisk: failing.map(({ id }) => id),
    ...(moveTo !== undefined && { moveTo, suggestion: `Move item ${String(number)} up` }),
    sentence: `${causeWords(scene, first, endsOf.get(first.id) ?? 0, line)}; item ${String(number)} needs ${needWords(line)}.`,
  };
};

/** The rule that fails for an item that ends then; undefined where none does. */
const failureOf = (scene: AheadScene, item: MeetingItem, until: number): QuorumLine | undefined =>
  item.purpose === 'Decision'
    ? quorumNow(scene.rules, scene.seats, thereUntil(scene, until), scene.undecided(item)).lines.find(({ met }) => !met)
    : undefined;

const thereUntil = ({ there }: AheadScene, until: number): readonly Presence[] =>
  there.filter(({ leavesAt }) => (minutesOfTime(leavesAt) ?? Infinity) >= until);

/** Every place is tried for every item: no meeting has more. */
const mostComing = 60;

/** The latest earlier place, among what is still to come, that makes it safe and puts no other decision at risk. */
const safePlace = (scene: AheadScene, item: MeetingItem, failing: number): number | undefined => {
  const { items, times } = scene;
  const coming = items.filter((_, at) => times.items[at]?.state === 'to come');
  if (coming.length > mostComing) return undefined;
  const lengthOf = new Map(times.items.map(({ item: id, from, until }) => [id, until - from]));
  const begin = Math.min(...times.items.filter(({ state }) => state === 'to come').map(({ from }) => from));
  for (let place = coming.indexOf(item) - 1; place >= 0; place -= 1) {
    const others = coming.filter((one) => one !== item);
    const tried = [...others.slice(0, place), item, ...others.slice(place)];
    let until = begin;
    const left = tried.filter((one) => {
      until += lengthOf.get(one.id) ?? 0;
      return failureOf(scene, one, until) !== undefined;
    });
    const before = coming[place];
    if (!left.includes(item) && left.length < failing && before) return items.indexOf(before) + 1;
  }
  return undefined;
};

/** Who is missing then for that rule, and why. */
const causeWords = (scene: AheadScene, item: MeetingItem, until: number, { rule }: QuorumLine): string => {
  const kept = scene.undecided(item);
  const concerned = scene.there.filter(({ seat }) => seat.votes && isOfRule(seat, rule));
  const words = concerned.flatMap(({ person, leavesAt = '' }) => {
    if ((minutesOfTime(leavesAt) ?? Infinity) < until) return [`${person.title} leaves at ${leavesAt}`];
    return kept.has(person.id) ? [`${person.title} has an interest in it`] : [];
  });
  const [first = '', second, ...others] = [...new Set(words)];
  if (second === undefined) return first;
  return others.length === 0 ? `${first} and ${second}` : `${first}, ${second} and ${String(others.length)} more`;
};

const isOfRule = ({ sector, seat }: SeatNow, rule: QuorumRule): boolean => {
  if (rule.kind === 'sector') return sector !== undefined && rule.anyOf.includes(sector);
  return rule.kind !== 'chair' || rule.roles.some((role) => role === seat.role);
};

const needWords = ({ rule, need }: QuorumLine): string => {
  switch (rule.kind) {
    case 'sector':
      return `${need > 1 ? `${String(need)} from ` : ''}${rule.anyOf.map(sectorInWords).join(' or ')}`;
    case 'sectors':
      return `${String(need)} sectors`;
    case 'chair':
      return `the ${rule.roles.map((role) => role.toLowerCase()).join(' or ')}`;
    default:
      return `${String(need)} members`;
  }
};

import { countThere, type Count } from './countThere';
import type { Presence } from './presencesOf';
import { quorumRuleWords, type QuorumRule } from './quorumRule';
import type { Quorum } from './readQuorum';
import type { Sector } from './records';
import type { SeatNow } from './seatsOf';

/** How one rule of the quorum stands. */
export interface QuorumLine {
  readonly rule: QuorumRule;
  /** `At least 6 members`. */
  readonly words: string;
  readonly met: boolean;
  readonly have: number;
  readonly need: number;
}

export interface QuorumNow {
  /** All rules hold and were understood; a group without rules is always quorate, and `isSet` is false. */
  readonly met: boolean;
  readonly isSet: boolean;
  readonly lines: readonly QuorumLine[];
  /** Lines of the quorum that were not understood. */
  readonly unread: readonly string[];
  /** People who count. */
  readonly here: number;
  /** The most that a rule asks for in people; 0 where none does. */
  readonly needed: number;
  /** How many stand for each sector. */
  readonly sectors: Readonly<Partial<Record<Sector, number>>>;
  /** `Met: 8 here, 6 needed.` or what is missing. */
  readonly sentence: string;
}

/**
 * Judges the quorum by who is there (see countThere). A line that was not understood cannot be judged: nobody is told that it holds. `without` are people who do not count for the matter at hand, for an interest of theirs.
 * A share is counted of all who sit on voting seats, there or not, each person once.
 */
export const quorumNow = (
  quorum: readonly QuorumRule[] | Pick<Quorum, 'rules' | 'unread'>,
  seats: readonly SeatNow[],
  there: readonly Presence[],
  without?: ReadonlySet<string>,
): QuorumNow => {
  const { rules, unread } = 'rules' in quorum ? quorum : { rules: quorum, unread: [] };
  const ways = countThere(there, without).map((count) => ({
    count,
    lines: rules.map((rule) => lineOf(rule, seats, count)),
  }));
  const best = ways.reduce((a, b) => (metIn(b.lines) > metIn(a.lines) ? b : a));
  const { count, lines } = best;
  const needs = lines.filter(({ rule }) => rule.kind === 'members' || rule.kind === 'share').map(({ need }) => need);
  const facts = {
    met: unread.length === 0 && lines.every(({ met }) => met),
    isSet: rules.length + unread.length > 0,
    lines,
    unread,
    here: count.people.size,
    needed: Math.max(0, ...needs),
  };
  return { ...facts, sectors: count.sectors, sentence: sentenceOf(facts) };
};

const metIn = (lines: readonly QuorumLine[]): number => lines.filter(({ met }) => met).length;

const lineOf = (rule: QuorumRule, seats: readonly SeatNow[], count: Count): QuorumLine => {
  const [have, need] = measure(rule, seats, count);
  return { rule, words: quorumRuleWords(rule), met: have >= need, have, need };
};

const measure = (rule: QuorumRule, seats: readonly SeatNow[], count: Count): readonly [have: number, need: number] => {
  switch (rule.kind) {
    case 'members':
      return [count.people.size, rule.least];
    case 'share': {
      const members = new Set(
        seats.filter(({ votes, state }) => votes && state === 'filled').map(({ seat }) => seat.person),
      ).size;
      const part = (members * rule.parts) / rule.of;
      return [count.people.size, Math.max(1, rule.above ? Math.floor(part) + 1 : Math.ceil(part))];
    }
    case 'sector':
      return [rule.anyOf.reduce((sum, sector) => sum + (count.sectors[sector] ?? 0), 0), rule.least];
    case 'sectors':
      return [Object.keys(count.sectors).length, rule.least];
    case 'chair': {
      const isThere = seats.some(
        ({ seat }) => rule.roles.some((role) => role === seat.role) && count.inPerson.has(seat.id),
      );
      return [isThere ? 1 : 0, 1];
    }
  }
};

const sentenceOf = ({ met, isSet, lines, unread, here, needed }: Omit<QuorumNow, 'sentence' | 'sectors'>): string => {
  if (!isSet) return `No quorum is set; ${String(here)} here.`;
  if (met) return needed > 0 ? `Met: ${String(here)} here, ${String(needed)} needed.` : `Met: ${String(here)} here.`;
  const missing = lines.filter((line) => !line.met).map(({ words, have, need }) => missingWords(words, have, need));
  const unjudged = `cannot be judged: ${unread.map((line) => `“${line}”`).join(', ')} is not understood`;
  if (missing.length === 0) return `The quorum ${unjudged}.`;
  return `Not met: ${[...missing, ...(unread.length > 0 ? [`the rest ${unjudged}`] : [])].join('; ')}.`;
};

/** `at least 6 members (5 of 6)`: before, in and after the meeting. */
const missingWords = (words: string, have: number, need: number): string => {
  const bare = `${words.slice(0, 1).toLowerCase()}${words.slice(1)}`;
  return need > 1 ? `${bare} (${String(have)} of ${String(need)})` : bare;
};

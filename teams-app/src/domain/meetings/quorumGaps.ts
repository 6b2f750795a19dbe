import type { Presence } from './presencesOf';
import { quorumNow } from './quorumNow';
import { quorumRuleWords, type QuorumRule } from './quorumRule';
import { sectorInWords } from './representationOf';
import type { MeetingPerson } from './records';
import type { SeatNow } from './seatsOf';

/**
 * Rules that no meeting can meet, a sentence each: with everybody there who sits on a seat, and what is more, with every seat filled by somebody
 * else. Each rule is looked at by itself.
 */
export const quorumGaps = (rules: readonly QuorumRule[], seats: readonly SeatNow[]): readonly string[] => {
  const voting = seats.filter(({ votes }) => votes);
  const everybody = everybodyThere(voting);
  const full = voting.map((seat): SeatNow => ({ ...seat, state: 'filled', person: imagined(seat) }));
  const fullSeats = full.map((seat) => ({ ...seat, seat: { ...seat.seat, person: seat.seat.id } }));
  const allThere = fullSeats.map((seat): Presence => ({ seat, person: imagined(seat), isDeputy: false }));
  return rules.flatMap((rule) => {
    if (quorumNow([rule], seats, everybody).met) return [];
    const words = `“${quorumRuleWords(rule)}”`;
    const { met, lines } = quorumNow([rule], fullSeats, allThere);
    const [line] = lines;
    if (met) return [`${words} cannot be met until ${fillWords(rule)}.`];
    return [`${words} can never be met: ${whyNever(rule, voting.length, line?.have ?? 0)}.`];
  });
};

/** As many different people as can be: whoever sits on two seats lets a deputy come for the second. */
const everybodyThere = (voting: readonly SeatNow[]): readonly Presence[] => {
  const used = new Set<string>();
  return voting.flatMap((seat): Presence[] => {
    const { person, deputy, state } = seat;
    if (!person || state !== 'filled') return [];
    const sends = used.has(person.id) && deputy !== undefined && !used.has(deputy.id);
    const comes = sends ? deputy : person;
    used.add(comes.id);
    return [{ seat, person: comes, isDeputy: sends }];
  });
};

const imagined = ({ seat }: SeatNow): MeetingPerson => ({ id: seat.id, title: '', role: 'Member' });

const fillWords = (rule: QuorumRule): string => {
  switch (rule.kind) {
    case 'sector':
      return `a seat of ${rule.anyOf.map(sectorInWords).join(' or ')} is filled`;
    case 'chair':
      return `somebody is ${rule.roles.map((role) => role.toLowerCase()).join(' or ')}`;
    default:
      return 'more seats are filled';
  }
};

const whyNever = (rule: QuorumRule, seats: number, have: number): string => {
  switch (rule.kind) {
    case 'sector':
      return have === 0
        ? `the group has no voting seat of ${rule.anyOf.map(sectorInWords).join(' or ')}`
        : `the group has ${String(have)} of them`;
    case 'sectors':
      return `the group has seats of ${String(have)}`;
    case 'chair':
      return `no seat has that role`;
    default:
      return `the group has ${String(seats)} ${seats === 1 ? 'seat' : 'seats'} that count`;
  }
};

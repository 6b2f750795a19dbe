import { sectorInWords } from './representationOf';
import type { Sector } from './records';

/** One rule of a quorum. */
export type QuorumRule =
  | { readonly kind: 'members'; readonly least: number }
  /** A part of those who sit on voting seats: `parts` of `of`; `above` when it must be more than that. */
  | { readonly kind: 'share'; readonly parts: number; readonly of: number; readonly above: boolean }
  /** Somebody of one of these sectors. */
  | { readonly kind: 'sector'; readonly anyOf: readonly Sector[]; readonly least: number }
  /** Different sectors. */
  | { readonly kind: 'sectors'; readonly least: number }
  | { readonly kind: 'chair'; readonly roles: readonly ('Chair' | 'Deputy chair')[] };

/** The rule in words, as a line of its own: `At least 6 members`. */
export const quorumRuleWords = (rule: QuorumRule): string => {
  switch (rule.kind) {
    case 'members':
      return `At least ${counted(rule.least, 'member')}`;
    case 'share':
      return `${rule.above ? 'More than' : 'At least'} ${shareWords(rule)} of the members`;
    case 'sector':
      return `At least ${String(rule.least)} from ${rule.anyOf.map(sectorInWords).join(' or ')}`;
    case 'sectors':
      return `At least ${counted(rule.least, 'sector')}`;
    case 'chair':
      return `The ${rule.roles.map((role) => role.toLowerCase()).join(' or ')}`;
  }
};

const counted = (count: number, noun: string): string => `${String(count)} ${noun}${count === 1 ? '' : 's'}`;

const shareWords = ({ parts, of }: { readonly parts: number; readonly of: number }): string => {
  const names: Readonly<Record<string, string>> = {
    '1/2': 'half',
    '1/3': 'a third',
    '2/3': 'two thirds',
    '1/4': 'a quarter',
    '3/4': 'three quarters',
  };
  return names[`${String(parts)}/${String(of)}`] ?? `${String((parts / of) * 100)}%`;
};

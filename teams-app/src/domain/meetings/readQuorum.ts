import { quorumRuleWords, type QuorumRule } from './quorumRule';
import { readSectors } from './readSectors';

export interface Quorum {
  readonly rules: readonly QuorumRule[];
  /** Lines that are not understood, as they were written: with one of them the quorum cannot be judged, and is not met. */
  readonly unread: readonly string[];
  /** The same, a sentence each. */
  readonly problems: readonly string[];
}

const mostRules = 20;

/**
 * Reads the rules of a quorum as terms of reference put them: `at least 6 members`, `≥ 1 community pharmacy`, `half of the members`,
 * `at least 3 sectors`, `the chair or deputy chair`; a line each, or joined by `and`, `plus`, `including`, commas or semicolons. All must hold.
 */
export const readQuorum = (text: string | undefined): Quorum => {
  const rules: QuorumRule[] = [];
  const unread: string[] = [];
  for (const line of linesOf(text)) {
    const rule = ruleOf(line.toLowerCase());
    if (!rule) unread.push(line.slice(0, 80));
    else if (!rules.some((known) => JSON.stringify(known) === JSON.stringify(rule))) rules.push(rule);
  }
  // What is beyond the most is not dropped without a word either.
  const all = [...unread, ...rules.slice(mostRules).map(quorumRuleWords)].slice(0, mostRules);
  return {
    rules: rules.slice(0, mostRules),
    unread: all,
    problems: all.map((line) => `“${line}” is not understood: the quorum cannot be judged. ${example}`),
  };
};

const example = 'Write it like “at least 6 members” or “at least 1 community pharmacy”.';

const linesOf = (text = ''): readonly string[] =>
  text
    .slice(0, 4000)
    .split(/[\n;,]|\.(?=\s|$)|\b(?:and|plus|including|includes|to include|with|of whom|of which)\b/i)
    .map((line) => line.replace(/^[\s•*–-]+|\s+$/g, '').replace(/\s+/g, ' '))
    .map((line) => line.replace(/^(?:the )?quorum\s*:\s*/i, ''))
    .filter((line) => /[\p{L}\p{N}]/u.test(line));

const ruleOf = (line: string): QuorumRule | undefined => {
  const bare = line
    .replace(/^(?:the )?(?:quorum (?:is|of)|a quorum of)\s*/, '')
    .replace(/\beither (?=.* or )/, '')
    .replace(/\s*\bper ?cent\b/, '%')
    .replace(
      /^((?:at least|a minimum of|no fewer than|no less than|not less than) )?(\d{1,3}|[a-z]+) (?:out )?of (?:the )?\d{1,3} (?=(?:voting |group )?(?:members|people|seats)\b)/,
      '$1$2 ',
    )
    .replace(/\s*(?:is|are|must be)?\s*(?:there|present)$/, '');
  const share = shareOf(bare);
  if (share) return share;
  if (
    /^(?:the )?chair(?:person|man|woman)? or (?:the |a |their )?(?:deputy|vice)[ -]?(?:chair(?:person|man|woman)?)?$/.test(
      bare,
    )
  )
    return { kind: 'chair', roles: ['Chair', 'Deputy chair'] };
  if (/^(?:the )?chair(?:person|man|woman)?$/.test(bare)) return { kind: 'chair', roles: ['Chair'] };
  if (/^(?:the |a )?(?:deputy|vice)[ -]chair$/.test(bare)) return { kind: 'chair', roles: ['Deputy chair'] };
  const { least, rest, isCounted } = leastOf(bare);
  if (least === undefined || least < 1 || least > 500) return undefined;
  if (isCounted && /^(?:different )?sectors$|^sector$/.test(rest)) return { kind: 'sectors', least };
  if (isCounted && /^(?:voting |group )?(?:members?|people|persons?)?(?: or (?:their )?deput(?:y|ies))?$/.test(rest))
    return { kind: 'members', least };
  const anyOf = readSectors(rest);
  return anyOf && { kind: 'sector', anyOf, least };
};

const shareOf = (line: string): QuorumRule | undefined => {
  const [, above, named, percent] =
    /^(?:(more than|over|>)|(?:at least|minimum|min|a minimum of|no less than|not less than|no fewer than|not fewer than|≥|>=))?\s*(?:(?:one[ -]|a )?(half|third|quarter)|(two thirds|two-thirds|three quarters|three-quarters|\d{1,3}\s*%))\s*(?:of )?(?:the |all )?(?:voting )?(?:members(?:hip)?|seats)?$/.exec(
      line,
    ) ?? [];
  const name = (named ?? percent ?? '').replace('-', ' ');
  if (name === '') return undefined;
  const parts = sharesByName[name] ?? percentOf(name);
  return parts && { kind: 'share', parts: parts[0], of: parts[1], above: above !== undefined };
};

const sharesByName: Readonly<Record<string, readonly [number, number]>> = {
  half: [1, 2],
  third: [1, 3],
  quarter: [1, 4],
  'two thirds': [2, 3],
  'three quarters': [3, 4],
};

const percentOf = (text: string): readonly [number, number] | undefined => {
  const percent = Number.parseInt(text, 10);
  return percent >= 1 && percent <= 100 ? [percent, 100] : undefined;
};

const numberWords = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(
  ' ',
);

/** The number a line begins with, and what it counts; a line without one asks for one. */
const leastOf = (line: string): { readonly least?: number; readonly rest: string; readonly isCounted: boolean } => {
  const [, above, digits, word, rest = ''] =
    /^(?:(more than|over|>(?!=))|(?:at least|a minimum of|minimum of|minimum|min\.?|no fewer than|not fewer than|not less than|no less than|≥|>=))?\s*(?:(\d{1,4})|([a-z]+)\b)?\s*(.*)$/.exec(
      line,
    ) ?? [];
  const more = above === undefined ? 0 : 1;
  if (digits !== undefined) return { least: Number(digits) + more, rest: rest.trim(), isCounted: true };
  const named = numberWords.indexOf(word ?? '') + 1;
  if (named > 0) return { least: named + more, rest: rest.trim(), isCounted: true };
  const isArticle = word === 'a' || word === 'an' || word === 'the';
  return { least: 1, rest: isArticle ? rest.trim() : `${word ?? ''} ${rest}`.trim(), isCounted: false };
};

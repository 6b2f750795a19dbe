import type { Day } from '@ipmo-hub/teams-app/domain';
import { daysBetween } from '@ipmo-hub/teams-app/domain';
import { isNear } from '@ipmo-hub/teams-app/search';
import { readLooseDay } from '../commands/readLooseDay';

/** Something that a person wishes to be written, in their own words. What it is about is as they typed it. */
export type Wish =
  | { readonly kind: 'done'; readonly about: string }
  /** To a day, or by so many days from where it is. */
  | { readonly kind: 'move'; readonly about: string; readonly day?: Day; readonly by?: number }
  | { readonly kind: 'snooze'; readonly about: string; readonly day?: Day };

const longest = 300;

/**
 * Reads `VAL-03.4 is done`, `move VAL-03.4 to next friday`, `remind me of VAL-03 on monday`. Undefined for questions, for what is said not to be, and for
 * everything else. Only to ask back: nothing is written by it.
 */
export const readWish = (typed: string, today: Day): Wish | undefined => {
  const text = plain(typed);
  if (
    /\b(not|cannot|never|no longer|nearly|almost|partly|hardly|barely|far from|if|unless|when)\b|\bhalf[- ](done|finished|complete)|n['’]t\b/i.test(
      text,
    )
  )
    return undefined;
  const asked = text.replace(politely, '');
  // “can you move …?” is a wish, “is … done?” a question.
  if (asked.endsWith('?') && asked === text) return undefined;
  const wish = asked.replace(/\?$/, '').trim();
  const done = toCome.test(text) || modal.test(wish) || inPart.test(text) ? undefined : doneIn(wish);
  return done ?? snoozeIn(wish, today) ?? moveIn(wish, today);
};

const plain = (typed: string): string =>
  typed
    .slice(0, longest)
    .replace(/[\s!]+/g, ' ')
    .replace(/[\s.…]+$/, '')
    .replace(/[ ,]+(please|pls|thanks|thank you|ta)$/i, '')
    .trim();

const politely =
  /^((please|pls|can (you|we)|could (you|we)|would you|will you|i(['’]d| would) like to|(i|we) (want|need|have) to|let['’]?s)( please)? )+/i;

/** What somebody wants done, hopes for or waits for is not done; that they want it marked as done is a wish. */
const toCome =
  /\b(?:(?:need|have|want|hope|like|plan|due|going|about|trying|yet)s? to (?!(?:mark|set|tick)\b)|(?:i|we)(?: \w+)? (?:need|want|wish|expect) (?!to (?:mark|set|tick)\b)|hop(?:e|es|ing)\b|once\b|until\b|till\b)/i;

/** Of the wish itself, without “will you” before it. */
const modal = /\b(will|shall|must|should)\b|['’]ll\b/i;

/** `80% complete`, `90% of VAL-03.4`; a title may begin with `90% of patients`. */
const inPart = /\d ?(?:%|per ?cent\b)(?! of \D+$)/i;

const questions =
  /^(is|are|was|were|has|have|had|what|who|why|how|where|which|should|do|does|did|will|would|may|might)\b/i;

const doneForms: readonly RegExp[] = [
  /^(?:(?:i|we)(?:['’]ve| have| just)?(?: just| now)? )?(?:finished|completed|done|delivered)(?: with)?:? (?<about>.+)$/i,
  /^(?:mark|set|tick)(?: off)? (?<about>.+?)(?: as| to)? (?:done|complete|completed|finished)$/i,
  /^(?:finish|complete) (?<about>.+)$/i,
  /^(?<about>.+?)(?: is| are| was| has been|['’]s)?(?: now| all)? (?:done|finished|complete|completed|delivered)(?: now| today)?$/i,
];

const doneIn = (text: string): Wish | undefined => {
  if (questions.test(text)) return undefined;
  for (const form of doneForms) {
    const about = form.exec(text)?.groups?.['about']?.trim() ?? '';
    // What will be done is not.
    if (about !== '' && !/\b(will|to|should|must|can) be$|\bbe$/i.test(about)) return { kind: 'done', about };
  }
  return undefined;
};

const moveForms: readonly RegExp[] = [
  /^(?:move|push|shift|postpone|delay|defer|reschedule) (?<rest>.+)$/i,
  /^(?<about>.+?) (?:moves|slips|shifts|moved|slipped|has moved|has slipped|is moved|is delayed|is postponed|is now|now|will be|is going to be) (?<when>.+)$/i,
];

const moveIn = (text: string, today: Day): Wish | undefined => {
  const rest = moveForms[0]?.exec(text)?.groups?.['rest'];
  if (rest !== undefined) {
    const { about, when } = splitWhen(rest, today);
    return about === '' ? undefined : { kind: 'move', about, ...(when && placeOf(when)) };
  }
  const { about = '', when: said = '' } = moveForms[1]?.exec(text)?.groups ?? {};
  if (about === '' || questions.test(text)) return undefined;
  const when = readWhen(said, today);
  return when && { kind: 'move', about, ...placeOf(when) };
};

/** A length of time counts from where it is; which way is “forward” people do not agree on, so that they are asked. */
const placeOf = ({ day, by, isForward }: When): Pick<Extract<Wish, { kind: 'move' }>, 'day' | 'by'> =>
  by === undefined ? { day } : isForward ? {} : { by };

const snoozeForms: readonly RegExp[] = [
  /^(?:remind me(?: again)?|(?:tell|ask) me again)(?: about| of)? (?<rest>.+)$/i,
  /^let (?<rest>.+)$/i,
  /^(?:pause|hush) (?<rest>.+)$/i,
];

const snoozeIn = (text: string, today: Day): Wish | undefined => {
  const [first = '', ...others] = text.split(' ');
  const misspelt = isNear(first.toLowerCase(), 'snooze') ? others.join(' ') : undefined;
  const rest = misspelt ?? snoozeForms.map((form) => form.exec(text)?.groups?.['rest']).find(Boolean);
  if (rest === undefined) return undefined;
  const split = splitWhen(rest, today);
  const about = split.about.replace(/ rest$/i, '').trim();
  // “let us talk on friday” is none.
  if (about === '' || (text.startsWith('let ') && about === split.about)) return undefined;
  return { kind: 'snooze', about, ...(split.when && { day: split.when.day }) };
};

/** What stands before a day. */
const before =
  /^((?:(?:back|backwards?|forwards?|earlier|sooner|later|out|again|due|to|until|untill|till|til|on|for|at|by) )+)/i;

/** What stands after a length. */
const after = / (later|back|backwards?|forwards?|earlier|sooner)$/i;

interface When {
  /** A length of time counted from today. */
  readonly day: Day;
  /** Days, where a length was said and not a day. */
  readonly by?: number;
  readonly isForward: boolean;
}

/** The longest end of the text that is a day to come or a length, and what stands before it. */
const splitWhen = (text: string, today: Day): { readonly about: string; readonly when?: When } => {
  const words = text.split(' ');
  for (let at = Math.max(1, words.length - 8); at < words.length; at += 1) {
    const when = readWhen(words.slice(at).join(' '), today);
    if (when) return { about: words.slice(0, at).join(' '), when };
  }
  return { about: text };
};

/** `two weeks`, `back by 3 days` are lengths; `to friday`, `in two weeks`, `until two weeks` are days. */
const readWhen = (text: string, today: Day): When | undefined => {
  const lead = before.exec(text)?.[1] ?? '';
  const rest = text.slice(lead.length);
  const tail = after.exec(rest)?.[0] ?? '';
  const said = rest.slice(0, rest.length - tail.length);
  const day = readLooseDay(said, today);
  if (day === undefined) return undefined;
  const isForward = /\b(forwards?|earlier|sooner)\b/i.test(`${lead}${tail}`);
  const isLength = !/\b(to|until|untill|till|til|on)\b/i.test(lead) && isLengthOf(said);
  return { day, isForward, ...(isLength && { by: daysBetween(today, day) }) };
};

const isLengthOf = (text: string): boolean =>
  /\b(d|days?|w|wks?|weeks?|fortnights?|months?|mths?)$|\d(d|w|wks?|mths?|days?)$/i.test(text) &&
  !/^(in|next|nxt|(the )?end)\b/i.test(text);

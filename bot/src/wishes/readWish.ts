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
    /\b(not|never|no longer|nearly|almost|partly|if|unless|when)\b|\bhalf[- ](done|finished|complete)|n['’]t\b/i.test(
      text,
    )
  )
    return undefined;
  const asked = text.replace(politely, '');
  // “can you move …?” is a wish, “is … done?” a question.
  if (asked.endsWith('?') && asked === text) return undefined;
  const wish = asked.replace(/\?$/, '').trim();
  return doneIn(wish) ?? snoozeIn(wish, today) ?? moveIn(wish, today);
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
    const { about, day, by } = splitWhen(rest, today);
    return about === '' ? undefined : { kind: 'move', about, ...(day && { day }), ...(by !== undefined && { by }) };
  }
  const { about = '', when = '' } = moveForms[1]?.exec(text)?.groups ?? {};
  if (about === '' || questions.test(text)) return undefined;
  const day = readLooseDay(when.replace(before, ''), today);
  return day === undefined ? undefined : { kind: 'move', about, day };
};

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
  return { kind: 'snooze', about, ...(split.day && { day: split.day }) };
};

/** What stands before a day. */
const before = /^((?:(?:back|forward|out|again|due|to|until|untill|till|til|on|for|at|by) )+)/i;

interface When {
  readonly about: string;
  readonly day?: Day;
  readonly by?: number;
}

/** The longest end of the text that is a day to come, and what stands before it. `back two weeks` and `by 3 days` count from where it is. */
const splitWhen = (text: string, today: Day): When => {
  const words = text.split(' ');
  for (let at = Math.max(1, words.length - 8); at < words.length; at += 1) {
    const end = words.slice(at).join(' ');
    const lead = before.exec(`${end} `)?.[1] ?? '';
    const said = end.slice(lead.length);
    const day = readLooseDay(said, today);
    if (day === undefined) continue;
    const about = words.slice(0, at).join(' ');
    const isLength =
      /\b(back|by)\b/i.test(lead) && !/\b(to|until|untill|till|til|on)\b/i.test(lead) && isLengthOf(said);
    return isLength ? { about, by: daysBetween(today, day) } : { about, day };
  }
  return { about: text };
};

const isLengthOf = (text: string): boolean =>
  /\b(d|days?|w|wks?|weeks?|fortnights?|months?|mths?)$/i.test(text) && !/^next\b/i.test(text);

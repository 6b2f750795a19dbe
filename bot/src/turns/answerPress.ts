import { keepTyped, listsFor, pressCard, type AdaptiveCard, type PressOutcome } from '@ipmo-hub/teams-app/cards';
import { AppError } from '@ipmo-hub/teams-app/errors';
import type { Person } from '@ipmo-hub/teams-app/lists';
import type { Freshen } from '../createFreshen';
import type { Suite } from '../createSuite';
import { drawDigestLine, drawNotice, type CardKeeper } from '../outbox';
import { sentenceOf } from '../sentenceOf';
import { turnWords } from '../words';
import { faultSentence } from './faultSentence';
import type { Happening, PressAnswer, Turn } from './turn';
import { withSentence } from './withSentence';

export interface PressPorts {
  readonly suite: Suite;
  readonly freshen: Freshen;
  readonly keeper: CardKeeper;
  /** Work that the person need not wait for. */
  readonly inBackground: (work: () => Promise<unknown>) => void;
  /** Asks for a sweep: something was written that may pass a matter on, or a chat is open where something may wait to be said. */
  readonly stir: () => void;
  /** Told of what went wrong behind a sentence. */
  readonly onFault: (fault: unknown) => void;
}

/** What a press comes to: an answer (`isOther`: a card that is not the one that was pressed), or words that were chosen and are as good as typed. */
export type Pressed =
  (PressAnswer & { readonly raised?: Raised; readonly isOther?: boolean }) | { readonly says: string };

/** Somebody raised an escalation (its id), and the card shows it from now on. */
export interface Raised {
  readonly escalation: string;
  readonly person: Person;
}

// Teams asks for a fresh view whenever somebody looks at a card: those share what was read a moment ago.
const lookAgeMs = 15_000;

const fieldIn = (data: unknown, name: 'notice' | 'verb'): unknown =>
  typeof data === 'object' && data !== null && Object.hasOwn(data, name)
    ? (data as Readonly<Record<string, unknown>>)[name]
    : undefined;

/** Only what could be a card of ours is worth a question to SharePoint, whose units are few; the rest is refused without. */
const isOfOurs = ({ programme }: Suite, data: unknown): boolean => {
  const notice = fieldIn(data, 'notice');
  return notice === undefined || (typeof notice === 'string' && programme.replica.snapshot.notices.has(notice));
};

/**
 * Runs the button for the person who pressed it. Their own card comes back at once; the cards of everybody else about the same item are
 * changed in place behind them. Nothing that can come from a card makes it throw.
 */
export const answerPress = async (
  { suite, freshen, keeper, inBackground, stir, onFault }: PressPorts,
  turn: Turn,
  { verb: executed, data }: Pick<Extract<Happening, { kind: 'pressed' }>, 'verb' | 'data'>,
): Promise<Pressed> => {
  try {
    const verb = executed ?? fieldIn(data, 'verb');
    await freshen(lookAgeMs);
    const person = suite.known.person(turn.objectId);
    const lists = person && verb !== 'refresh' && isOfOurs(suite, data) ? listsFor(verb, data) : [];
    // Also what says who may do what: it may have changed since the card was drawn.
    if (lists.length > 0) await suite.programme.replica.refresh([...new Set([...lists, 'notices' as const])]);
    // Without a person the card refuses: the suite itself may press nothing.
    const { linkTo, known } = suite;
    const { conversation } = turn;
    const press = { verb, data, linkTo, teamsIdOf: known.teamsIdOf, conversation };
    const outcome = await pressCard(suite.contextFor(person), press);
    const item = itemIn(outcome);
    // Only what was written moves other people's cards: pressing in vain must not use up what Teams lets the bot send them.
    if (verb !== 'refresh' && item !== undefined) {
      inBackground(() => keeper.redraw(item));
      stir();
    }
    if ('faults' in outcome) for (const fault of outcome.faults) onFault(fault);
    const answer = answerTo(suite, outcome, person);
    const escalation = outcome.kind === 'shown' ? outcome.raised : undefined;
    return person && escalation !== undefined ? { ...answer, raised: { escalation, person } } : answer;
  } catch (fault) {
    onFault(fault);
    return { text: faultSentence(fault) };
  }
};

/** What the person sees next. */
const cardOf = (
  suite: Suite,
  outcome: Exclude<PressOutcome, { readonly kind: 'said' | 'opened' }>,
  person: Person | undefined,
): AdaptiveCard | undefined => {
  if (!('notice' in outcome) || !outcome.notice) return 'card' in outcome ? outcome.card : undefined;
  const { notice } = outcome;
  const line = outcome.kind === 'refused' ? outcome.line : undefined;
  return line === undefined ? drawNotice(suite, notice, person) : drawDigestLine(suite, { notice, line }, person);
};

/** What was written to. */
const itemIn = (outcome: PressOutcome): string | undefined => {
  if (outcome.kind === 'done') return outcome.item;
  return outcome.kind === 'shown' ? outcome.item : undefined;
};

const answerTo = (suite: Suite, outcome: PressOutcome, person: Person | undefined): Pressed => {
  if (outcome.kind === 'said') return { says: outcome.text };
  if (outcome.kind === 'opened') {
    const opened = drawDigestLine(suite, outcome, person);
    return opened ? { card: opened, isOther: true } : { text: sentenceOf(new AppError('card.unknownMatter')) };
  }
  const drawn = cardOf(suite, outcome, person);
  const typed = outcome.kind === 'refused' ? outcome.typed : undefined;
  const card = drawn && typed ? keepTyped(drawn, typed) : drawn;
  // A remark: most of it was written, and something was not.
  const error = outcome.kind === 'refused' ? outcome.error : outcome.remark;
  const says = outcome.kind === 'refused' ? undefined : outcome.says;
  const sentence = error ? sentenceOf(error) : says;
  if (sentence === undefined) return card ? { card } : { text: turnWords.done };
  return card ? { card: withSentence(card, sentence), sentence } : { text: sentence };
};

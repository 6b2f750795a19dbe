import { pressCard, type AdaptiveCard } from '@ipmo-hub/teams-app/cards';
import type { Freshen } from '../createFreshen';
import type { Suite } from '../createSuite';
import { drawNotice, type CardKeeper } from '../outbox';
import { turnWords } from '../words';
import { faultSentence, sentenceOf } from './sentenceOf';
import type { Happening, Turn } from './turn';
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

/** What the person who pressed sees: the card as it stands now, with a sentence above it when nothing was written; or a sentence alone. */
export type PressAnswer = { readonly card: AdaptiveCard; readonly sentence?: string } | { readonly text: string };

// Teams asks for a fresh view whenever somebody looks at a card: those share what was read a moment ago.
const lookAgeMs = 15_000;

// What a button writes to, and what decides whether the person saw it as it is.
const moving = ['milestones', 'escalations', 'notices'] as const;

const fieldIn = (data: unknown, name: 'notice' | 'verb'): unknown =>
  typeof data === 'object' && data !== null && Object.hasOwn(data, name)
    ? (data as Readonly<Record<string, unknown>>)[name]
    : undefined;

/** Only what could be a card of ours is worth a question to SharePoint, whose units are few; the rest is refused without. */
const isOfOurs = ({ programme }: Suite, data: unknown): boolean => {
  const notice = fieldIn(data, 'notice');
  return typeof notice === 'string' && programme.replica.snapshot.notices.has(notice);
};

/**
 * Runs the button for the person who pressed it. Their own card comes back at once; the cards of everybody else about the same milestone
 * are changed in place behind them. Nothing that can come from a card makes it throw.
 */
export const answerPress = async (
  { suite, freshen, keeper, inBackground, stir, onFault }: PressPorts,
  turn: Turn,
  { verb: executed, data }: Extract<Happening, { kind: 'pressed' }>,
): Promise<PressAnswer> => {
  try {
    const verb = executed ?? fieldIn(data, 'verb');
    await freshen(lookAgeMs);
    if (verb !== 'refresh' && isOfOurs(suite, data)) await suite.programme.replica.refresh(moving);
    const person = suite.known.person(turn.objectId);
    // Without a person the card refuses: the suite itself may press nothing.
    const outcome = await pressCard(suite.contextFor(person), { verb, data, linkTo: suite.linkTo });
    const { notice } = outcome;
    const card = notice && drawNotice(suite, notice, person);
    // Only what was written moves other people's cards: pressing in vain must not use up what Teams lets the bot send them.
    if (outcome.kind === 'done') {
      for (const fault of outcome.faults) onFault(fault);
      if (verb !== 'refresh') {
        inBackground(() => keeper.redraw(outcome.notice.item));
        stir();
      }
      return card ? { card } : { text: turnWords.done };
    }
    const sentence = sentenceOf(outcome.error);
    return card ? { card: withSentence(card, sentence), sentence } : { text: sentence };
  } catch (fault) {
    onFault(fault);
    return { text: faultSentence(fault) };
  }
};

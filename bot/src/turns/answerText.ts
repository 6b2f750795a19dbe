import { londonClock } from '@ipmo-hub/teams-app/domain';
import { AppError } from '@ipmo-hub/teams-app/errors';
import { commands, help, routeCommand } from '../commands';
import type { Freshen } from '../createFreshen';
import type { Suite } from '../createSuite';
import { cardMessage, type Message } from '../outbox';
import { faultSentence, sentenceOf } from './sentenceOf';
import type { Turn } from './turn';

export interface TextPorts {
  readonly suite: Suite;
  readonly freshen: Freshen;
  readonly onFault: (fault: unknown) => void;
}

const freshAgeMs = 10_000;

/** Answers what somebody typed: a command, or help when it is none. Reads only. */
export const answerText = async (
  { suite, freshen, onFault }: TextPorts,
  turn: Turn,
  text: string,
): Promise<Message> => {
  try {
    await freshen(freshAgeMs);
    const person = suite.known.person(turn.objectId);
    if (!person) return { text: sentenceOf(new AppError('authority.unknownPerson')) };
    const { command, subject } = routeCommand(commands, text) ?? { command: help, subject: '' };
    const reply = command.answer({
      subject,
      person,
      commands,
      snapshot: suite.programme.replica.snapshot,
      today: londonClock(suite.now()).day,
      policy: suite.policy(),
      linkTo: suite.linkTo,
      plan: suite.plan,
    });
    return 'card' in reply ? cardMessage(reply.card, command.describe) : reply;
  } catch (fault) {
    onFault(fault);
    return { text: faultSentence(fault) };
  }
};

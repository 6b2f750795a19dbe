import { welcome } from '@ipmo-hub/teams-app/cards';
import { cardMessage, type Message, type Messenger } from '../outbox';
import { turnWords } from '../words';
import { answerPress, type PressAnswer, type PressPorts } from './answerPress';
import { answerText } from './answerText';
import { dropConversation, keepConversation } from './keepConversation';
import type { Happening, Turn } from './turn';

export interface TurnPorts extends PressPorts {
  readonly messenger: Messenger;
}

/** Takes a turn; answers something only to a press. */
export type TakeTurn = (turn: Turn, happening: Happening) => Promise<PressAnswer | undefined>;

const greetAgeMs = 10_000;

/** What the bot does when it is spoken to, wherever the words came from. */
export const createTurns = (ports: TurnPorts): TakeTurn => {
  const { suite, messenger, freshen, stir, onFault } = ports;

  const say = async ({ place }: Turn, message: Message): Promise<void> => {
    const outcome = await messenger.send(place, message);
    if (outcome.kind !== 'sent') onFault(new Error(`An answer was not taken: ${outcome.kind}, ${outcome.reason}.`));
  };

  /** A conversation that cannot be noted is noted the next time: whoever speaks gets an answer all the same. */
  const keep = async (turn: Turn): Promise<void> => {
    await keepConversation(suite, turn).catch(onFault);
  };

  const added = async (turn: Turn, greets: boolean): Promise<void> => {
    await freshen(greetAgeMs);
    await keep(turn);
    const person = suite.known.person(turn.objectId);
    if (!person) return;
    if (greets && turn.kind === 'Personal') {
      const card = welcome.render({ name: person.title, policy: suite.policy(), link: suite.plan });
      await say(turn, cardMessage(card, turnWords.welcome));
    }
    stir();
  };

  const pressed = async (turn: Turn, happening: Extract<Happening, { kind: 'pressed' }>) => {
    const answer = await answerPress(ports, turn, happening);
    // Clients without Action.Execute see their card change in place; only a sentence needs a message of its own.
    const sentence = 'text' in answer ? answer.text : answer.sentence;
    if (!happening.waits && sentence !== undefined) await say(turn, { text: sentence });
    return answer;
  };

  return async (turn, happening) => {
    switch (happening.kind) {
      case 'said': {
        const answer = await answerText(ports, turn, happening.text);
        await keep(turn);
        await say(turn, answer);
        return undefined;
      }
      case 'pressed':
        return pressed(turn, happening);
      case 'added':
        await added(turn, happening.greets);
        return undefined;
      case 'renamed':
        await keep(turn);
        return undefined;
      case 'removed':
        await dropConversation(suite, turn);
        return undefined;
      case 'nothing':
        return undefined;
    }
  };
};

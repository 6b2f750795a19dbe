import { welcome } from '@ipmo-hub/teams-app/cards';
import { recordSent } from '@ipmo-hub/teams-app/usecases';
import { cardMessage, type Message, type Messenger, type SendOutcome } from '../outbox';
import { turnWords } from '../words';
import { answerExtension } from './answerExtension';
import { answerForm } from './answerForm';
import { answerPress, type PressPorts } from './answerPress';
import { answerText, type Said } from './answerText';
import { dropConversation, dropTeam, keepConversation, openTeam } from './keepConversation';
import type { Happening, PressAnswer, Turn, TurnAnswer } from './turn';

export interface TurnPorts extends PressPorts {
  readonly messenger: Messenger;
}

/** Takes a turn; answers something only where the client waits for it. */
export type TakeTurn = (turn: Turn, happening: Happening) => Promise<TurnAnswer | undefined>;

const greetAgeMs = 10_000;

/** What the bot does when it is spoken to, wherever the words came from. */
export const createTurns = (ports: TurnPorts): TakeTurn => {
  const { suite, messenger, freshen, stir, onFault } = ports;

  const say = async ({ place }: Turn, message: Message): Promise<SendOutcome> => {
    const outcome = await messenger.send(place, message);
    if (outcome.kind !== 'sent') onFault(new Error(`An answer was not taken: ${outcome.kind}, ${outcome.reason}.`));
    return outcome;
  };

  /** Says an answer, and notes it where it has a record: it is kept true like everything that was sent. */
  const reply = async (turn: Turn, { message, record }: Said): Promise<void> => {
    const outcome = await say(turn, message);
    if (!record || outcome.kind !== 'sent') return;
    const { conversation } = turn;
    await recordSent(suite.contextFor(), record, { conversation, activity: outcome.activity }).catch(onFault);
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

  /** A choice that was offered: its words are as good as typed, and its card becomes the answer. */
  const chosen = async (turn: Turn, says: string, waits: boolean): Promise<PressAnswer> => {
    const said = await answerText(ports, turn, says);
    const { message, record } = said;
    if (waits && !record) return 'card' in message ? { card: message.card } : message;
    await reply(turn, said);
    return { text: turnWords.below };
  };

  const pressed = async (turn: Turn, happening: Extract<Happening, { kind: 'pressed' }>): Promise<PressAnswer> => {
    const { waits } = happening;
    const answer = await answerPress(ports, turn, happening);
    if ('says' in answer) return chosen(turn, answer.says, waits);
    // Clients without Action.Execute see their card change in place; only a sentence needs a message of its own.
    const sentence = 'text' in answer ? answer.text : answer.sentence;
    if (!waits && sentence !== undefined) await say(turn, { text: sentence });
    return answer;
  };

  const heard = async (turn: Turn, text: string): Promise<void> => {
    const answer = await answerText(ports, turn, text);
    await keep(turn);
    await reply(turn, answer);
  };

  return async (turn, happening) => {
    switch (happening.kind) {
      case 'said':
        return void (await heard(turn, happening.text));
      case 'pressed':
        return pressed(turn, happening);
      case 'searched':
      case 'linked':
      case 'formWanted':
      case 'notOffered':
        return answerExtension(ports, turn, happening);
      case 'formSent':
        return answerForm(ports, turn, happening.data);
      case 'added':
        return void (await added(turn, happening.greets));
      case 'renamed':
        return void (await keep(turn));
      case 'removed':
        return void (await dropConversation(suite, turn));
      case 'teamGone':
        return void (await dropTeam(suite, turn));
      case 'teamBack':
        return void (await openTeam(suite, turn));
      case 'nothing':
        return undefined;
    }
  };
};

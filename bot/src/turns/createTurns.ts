import { welcome } from '@ipmo-hub/teams-app/cards';
import { recordSent } from '@ipmo-hub/teams-app/usecases';
import { cardMessage, type Message, type Messenger, type SendOutcome } from '../outbox';
import { turnWords } from '../words';
import { answerExtension } from './answerExtension';
import { answerForm } from './answerForm';
import { answerPress, type PressPorts, type Raised } from './answerPress';
import { answerText, type Said } from './answerText';
import { faultSentence } from './faultSentence';
import { followRaised } from './followRaised';
import { dropConversation, dropTeam, keepChannels, keepConversation, openTeam } from './keepConversation';
import type { Happening, PressAnswer, TeamChannels, Turn, TurnAnswer } from './turn';

export interface TurnPorts extends PressPorts {
  readonly messenger: Messenger;
  /** A team's channels as Teams lists them. */
  readonly teamChannels?: TeamChannels;
}

/** Takes a turn; answers something only where the client waits for it. */
export type TakeTurn = (turn: Turn, happening: Happening) => Promise<TurnAnswer | undefined>;

const greetAgeMs = 10_000;

/** What the bot does when it is spoken to, wherever the words came from. */
export const createTurns = (ports: TurnPorts): TakeTurn => {
  const { suite, messenger, teamChannels, freshen, stir, onFault } = ports;

  const say = async ({ place }: Turn, message: Message): Promise<SendOutcome> => {
    const outcome = await messenger.send(place, message);
    if (outcome.kind !== 'sent') onFault(new Error(`An answer was not taken: ${outcome.kind}, ${outcome.reason}.`));
    return outcome;
  };

  /** Says an answer, and notes it where it has a record: it is kept true like everything that was sent. */
  const reply = async (turn: Turn, { message, record, later }: Said): Promise<void> => {
    const outcome = await say(turn, message);
    if (later) followUp(turn, later);
    if (!record || outcome.kind !== 'sent') return;
    const { conversation } = turn;
    await recordSent(suite.contextFor(), record, { conversation, activity: outcome.activity }).catch(onFault);
  };

  /** Work that takes longer than Teams waits: what comes of it is a message of its own. */
  const followUp = (turn: Turn, later: Promise<Said>): void =>
    ports.inBackground(async () => {
      const said = await later.catch((fault: unknown): Said => {
        onFault(fault);
        return { message: { text: faultSentence(fault) } };
      });
      await reply(turn, said);
    });

  /** A conversation that cannot be noted is noted the next time: whoever speaks gets an answer all the same. */
  const keep = async (turn: Turn): Promise<void> => {
    await keepConversation(suite, turn).catch(onFault);
  };

  const added = async (turn: Turn, greets: boolean): Promise<void> => {
    await freshen(greetAgeMs);
    await keep(turn);
    if (teamChannels) await keepChannels(suite, turn, teamChannels).catch(onFault);
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
    if (!said) return { text: turnWords.done };
    const { message, record, later } = said;
    if (waits && !record) {
      if (later) followUp(turn, later);
      return 'card' in message ? { card: message.card } : message;
    }
    await reply(turn, said);
    return { text: turnWords.below };
  };

  const follow = (raised: Raised | undefined, where?: { readonly conversation: string; readonly activity: string }) => {
    if (!raised) return;
    ports.inBackground(async () => {
      await followRaised(suite, messenger, { ...raised, ...(where && { where }) });
      // The form that was there is the matter now, for everybody who reads along.
      if (where) await ports.keeper.redraw(`escalations/${raised.escalation}`);
    });
  };

  const pressed = async (turn: Turn, happening: Extract<Happening, { kind: 'pressed' }>): Promise<PressAnswer> => {
    const { waits, message } = happening;
    const answer = await answerPress(ports, turn, happening);
    if ('says' in answer) return chosen(turn, answer.says, waits);
    if (message !== undefined) follow(answer.raised, { conversation: turn.conversation, activity: message });
    // Clients without Action.Execute see their card change in place; only a sentence needs a message of its own.
    if (!waits && answer.isOther && 'card' in answer) await say(turn, cardMessage(answer.card, turnWords.opened));
    const sentence = 'text' in answer ? answer.text : answer.sentence;
    if (!waits && sentence !== undefined) await say(turn, { text: sentence });
    return answer;
  };

  const heard = async (turn: Turn, text: string): Promise<void> => {
    const answer = await answerText(ports, turn, text);
    await keep(turn);
    if (answer) await reply(turn, answer);
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
        return answerForm(ports, turn, happening.data, follow);
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

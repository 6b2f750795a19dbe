import { extensionWords } from '../words';
import { answerPress, type PressPorts, type Raised } from './answerPress';
import type { Turn, TurnAnswer } from './turn';

/**
 * The dialog was sent: judged as a press of the card that it showed. Refused, the form stays with the sentence on it and what was typed in it;
 * raised, a sentence ends the dialog.
 */
export const answerForm = async (
  ports: PressPorts,
  turn: Turn,
  data: unknown,
  follow: (raised: Raised | undefined) => void,
): Promise<TurnAnswer> => {
  const pressed = await answerPress(ports, turn, { verb: undefined, data });
  // A dialog offers no choices.
  if ('says' in pressed) return { text: extensionWords.unknownCommand };
  follow(pressed.raised);
  if ('text' in pressed) return pressed;
  return pressed.sentence === undefined ? { text: extensionWords.raised } : { form: pressed.card };
};

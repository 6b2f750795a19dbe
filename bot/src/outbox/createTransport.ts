import type { Pace } from './createPace';
import type { Lane } from './createTurnstile';
import type { Leave, Messenger, OpenOutcome, SendOutcome } from './messenger';
import { persevere, type PerseverePorts } from './persevere';

export interface TransportPorts extends PerseverePorts {
  readonly messenger: Messenger;
  readonly pace: Pace;
  /** Whose requests these are; a sweep's by default. */
  readonly lane?: Lane;
}

/** A messenger that keeps to Teams' pace and perseveres when Teams is busy, until the bot stops. */
export const createTransport = ({ messenger, pace, lane = 'sweep', ...ports }: TransportPorts): Messenger => {
  const paced = <T extends SendOutcome | OpenOutcome>(conversation: string, attempt: () => Promise<T>, leave?: Leave) =>
    persevere(ports, async () => {
      const turn = await pace(conversation, lane, leave && (() => leave.ask())).catch(() => 'stopping' as const);
      if (turn !== true) {
        leave?.giveBack();
        const reason = turn === false ? 'it took too long' : 'the bot was stopping';
        return { kind: 'throttled', reason, later: true };
      }
      const outcome = await attempt();
      if (outcome.kind !== 'sent') leave?.giveBack();
      return outcome;
    });
  return {
    openPersonal: (objectId) => paced<OpenOutcome>(`person ${objectId}`, () => messenger.openPersonal(objectId)),
    send: (place, message, leave) =>
      paced<SendOutcome>(place.conversation, () => messenger.send(place, message), leave),
    update: (place, activity, message) =>
      paced<SendOutcome>(place.conversation, () => messenger.update(place, activity, message)),
  };
};

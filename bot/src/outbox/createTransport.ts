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

const notGone = {
  refused: 'it took too long',
  closed: 'Teams asked to be left alone',
  stopping: 'the bot was stopping',
} as const;

/** A messenger that keeps to Teams' pace and perseveres when Teams is busy, until the bot stops. */
export const createTransport = ({ messenger, pace, lane = 'sweep', ...ports }: TransportPorts): Messenger => {
  const paced = <T extends SendOutcome | OpenOutcome>(conversation: string, attempt: () => Promise<T>, leave?: Leave) =>
    persevere(ports, async () => {
      const turn = await pace.pass(conversation, lane, leave && (() => leave.ask())).catch(() => 'stopping' as const);
      if (turn !== 'go') {
        leave?.giveBack();
        return { kind: 'throttled', reason: notGone[turn], later: true };
      }
      const outcome = await attempt();
      if (outcome.kind !== 'sent') leave?.giveBack();
      // Whose limit it was does not say: whoever goes on meanwhile may make it longer.
      if (outcome.kind === 'throttled' && outcome.tooMany && outcome.retryAfterMs) pace.hold(outcome.retryAfterMs);
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

import type { Message, Messenger, OpenOutcome, Place, SendOutcome } from './messenger';
import type { Pace } from './createPace';
import { persevere, restedFor, type PerseverePorts } from './persevere';

export interface TransportPorts extends PerseverePorts {
  readonly messenger: Messenger;
  readonly pace: Pace;
}

/** A messenger that keeps to Teams' pace and perseveres when Teams is busy, until the bot stops. */
export const createTransport = ({ messenger, pace, ...ports }: TransportPorts): Messenger => {
  const paced = <T extends SendOutcome | OpenOutcome>(conversation: string, attempt: () => Promise<T>) =>
    persevere(ports, async () => {
      const mayGo = await restedFor(pace(conversation));
      return mayGo ? attempt() : { kind: 'throttled', reason: 'the bot was stopping', later: true };
    });
  return {
    openPersonal: (objectId) => paced<OpenOutcome>(`person ${objectId}`, () => messenger.openPersonal(objectId)),
    send: (place: Place, message: Message) =>
      paced<SendOutcome>(place.conversation, () => messenger.send(place, message)),
    update: (place, activity, message) =>
      paced<SendOutcome>(place.conversation, () => messenger.update(place, activity, message)),
  };
};

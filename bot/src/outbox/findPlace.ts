import type { Person } from '@ipmo-hub/teams-app/lists';
import { rememberConversation } from '@ipmo-hub/teams-app/usecases';
import { referenceOf } from '../createKnown';
import type { Suite } from '../createSuite';
import type { Failure, Messenger, Place } from './messenger';

export type FindPlace = (person: Person) => Promise<{ readonly kind: 'place'; readonly place: Place } | Failure>;

/** Where a person is written to: the chat that is known, else one that is opened now. Two who ask at once open it once. */
export const createFindPlace = (suite: Suite, messenger: Messenger): FindPlace => {
  const opening = new Map<string, ReturnType<FindPlace>>();

  const open = async (person: Person): ReturnType<FindPlace> => {
    const { objectId } = person;
    if (objectId === undefined)
      return { kind: 'failed', reason: 'no Entra object id in the People list: the bot cannot reach them' };
    const outcome = await messenger.openPersonal(objectId);
    if (outcome.kind !== 'opened') return outcome;
    const { place } = outcome;
    await rememberConversation(suite.contextFor(), {
      kind: 'Personal',
      person: person.id,
      title: person.title,
      conversation: place.conversation,
      serviceUrl: place.serviceUrl,
      reference: referenceOf(undefined),
    });
    return { kind: 'place', place };
  };

  return (person) => {
    const known = suite.known.chatWith(person);
    if (known?.blocked)
      return Promise.resolve({ kind: 'blocked', reason: 'the bot was blocked or removed here before' });
    if (known) return Promise.resolve({ kind: 'place', place: known });
    const under = opening.get(person.id);
    if (under) return under;
    const started = open(person).finally(() => opening.delete(person.id));
    opening.set(person.id, started);
    return started;
  };
};

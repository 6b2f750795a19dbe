import type { Person } from '@ipmo-hub/teams-app/lists';
import { rememberConversation } from '@ipmo-hub/teams-app/usecases';
import { referenceOf } from '../createKnown';
import type { Suite } from '../createSuite';
import type { Failure, Messenger, Place } from './messenger';

export type PlaceFound = { readonly kind: 'place'; readonly place: Place } | Failure;

export interface Places {
  /** Where a person is written to: the chat that is known, else one that is opened now. */
  find(person: Person): Promise<PlaceFound>;
  /** Opens the chat anew, for when the one that is known is gone. */
  open(person: Person): Promise<PlaceFound>;
}

/** Where people are written to. Two who ask at once open a chat once. */
export const createPlaces = (suite: Suite, messenger: Messenger): Places => {
  const opening = new Map<string, Promise<PlaceFound>>();

  const openNow = async (person: Person): Promise<PlaceFound> => {
    const { objectId } = person;
    if (objectId === undefined)
      return { kind: 'no-account', reason: 'no Entra object id in the People list: the bot cannot reach them' };
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

  const open = (person: Person): Promise<PlaceFound> => {
    const under = opening.get(person.id);
    if (under) return under;
    const started = openNow(person).finally(() => opening.delete(person.id));
    opening.set(person.id, started);
    return started;
  };

  return {
    open,
    find(person) {
      const known = suite.known.chatWith(person);
      if (known?.blocked)
        return Promise.resolve({ kind: 'blocked', reason: 'the bot was blocked or removed here before' });
      return known ? Promise.resolve({ kind: 'place', place: known }) : open(person);
    },
  };
};

import type { Person } from '@ipmo-hub/teams-app/lists';
import { rememberConversation } from '@ipmo-hub/teams-app/usecases';
import { referenceOf } from '../createKnown';
import type { Suite } from '../createSuite';
import type { Failure, Messenger, Place } from './messenger';
import type { Teamwork } from './teamwork';

export type PlaceFound = { readonly kind: 'place'; readonly place: Place } | Failure;

export interface Places {
  /** Where a person is written to: the chat that is known; at the first contact the app is installed for them and their chat opened. */
  find(person: Person): Promise<PlaceFound>;
  /** Opens the chat anew, for when the one that is known is gone. Installs nothing: they may have taken the app away. */
  open(person: Person): Promise<PlaceFound>;
}

/** An install that was refused (no licence, not permitted, not in the catalogue) is not asked for again at every sweep. */
const refusedForMs = 24 * 3_600_000;

/** Where people are written to. Two who ask at once open a chat once. */
export const createPlaces = (suite: Suite, messenger: Messenger, { install }: Pick<Teamwork, 'install'>): Places => {
  const opening = new Map<string, Promise<PlaceFound>>();
  /** By object id: when installing was refused. */
  const refused = new Map<string, number>();

  /** Undefined when the chat may be tried: installed, or nobody can tell. */
  const letIn = async (objectId: string): Promise<Failure | undefined> => {
    const present = suite.now().getTime();
    if (!install || (refused.get(objectId) ?? -Infinity) > present - refusedForMs) return undefined;
    const outcome = await install(objectId);
    if (outcome.kind === 'later')
      return { kind: 'throttled', reason: `install ${outcome.reason}`, later: true, fault: outcome.fault };
    if (outcome.kind === 'refused') refused.set(objectId, present);
    return undefined;
  };

  const openNow = async (person: Person, isFirst: boolean): Promise<PlaceFound> => {
    const { objectId } = person;
    if (objectId === undefined)
      return { kind: 'no-account', reason: 'no Entra object id in the People list: the bot cannot reach them' };
    const notYet = isFirst ? await letIn(objectId) : undefined;
    if (notYet) return notYet;
    const outcome = await messenger.openPersonal(objectId);
    if (outcome.kind !== 'opened') return outcome;
    const { place } = outcome;
    await rememberConversation(suite.contextFor(), {
      kind: 'Personal',
      person: person.id,
      title: person.title,
      conversation: place.conversation,
      serviceUrl: place.serviceUrl,
      // Teams may have told more of them meanwhile, by the installation itself.
      reference: suite.known.chatWith(person)?.reference ?? referenceOf(undefined),
    });
    return { kind: 'place', place };
  };

  const open = (person: Person, isFirst = false): Promise<PlaceFound> => {
    const under = opening.get(person.id);
    if (under) return under;
    const started = openNow(person, isFirst).finally(() => opening.delete(person.id));
    opening.set(person.id, started);
    return started;
  };

  return {
    open: (person) => open(person),
    find(person) {
      const known = suite.known.chatWith(person);
      if (known?.blocked)
        return Promise.resolve({ kind: 'blocked', reason: 'the bot was blocked or removed here before' });
      return known ? Promise.resolve({ kind: 'place', place: known }) : open(person, true);
    },
  };
};

import type { Replica } from '@ipmo-hub/teams-app/graph';
import type { Conversation, Person } from '@ipmo-hub/teams-app/lists';

/** People and conversations by how Teams names them. Indexes that follow the lists. */
export interface Known {
  /** By Entra object id; nobody who has left, and nobody where two people have the same: whose authority it is cannot be told. */
  person(objectId: string | undefined): Person | undefined;
  /** The bot's own chat with a person, if it was opened. */
  chatWith(person: Pick<Person, 'id'>): Conversation | undefined;
  /** By Teams' id. */
  conversation(id: string | undefined): Conversation | undefined;
  /** The channels of a team that are known. General carries the team's own id. */
  channelsOf(team: string): readonly Conversation[];
  /** Teams' user id (`29:…`), as the person's own chat brought it. */
  teamsIdOf(person: Person): string | undefined;
}

export const createKnown = (replica: Pick<Replica, 'snapshot' | 'version'>): Known => {
  const { snapshot } = replica;
  const people = following(replica, 'people', () =>
    indexUnique(snapshot.people.values(), ({ objectId, left }) => (left ? undefined : objectId?.toLowerCase())),
  );
  const byKey = following(replica, 'conversations', () => indexBy(snapshot.conversations.values(), ({ key }) => key));
  const byId = following(replica, 'conversations', () =>
    indexBy(snapshot.conversations.values(), ({ conversation }) => conversation),
  );
  const chatWith: Known['chatWith'] = ({ id }) => byKey().get(`person:${id}`);
  return {
    person: (objectId) => (objectId === undefined ? undefined : people().get(objectId.toLowerCase())),
    chatWith,
    conversation: (id) => (id === undefined ? undefined : byId().get(id)),
    channelsOf: (team) =>
      [...byId().values()].filter(
        ({ kind, conversation, reference }) =>
          kind === 'Channel' && (conversation === team || (reference ?? '') === teamReferenceOf(team)),
      ),
    teamsIdOf: (person) => teamsIdIn(chatWith(person)?.reference),
  };
};

/** What a conversation's reference keeps besides its own columns. */
export const referenceOf = (teamsId: string | undefined): string =>
  JSON.stringify(teamsId === undefined ? {} : { user: teamsId });

/** The same of a channel: its team, so that what befalls the team reaches its channels. */
export const teamReferenceOf = (team: string | undefined): string => JSON.stringify(team === undefined ? {} : { team });

const teamsIdIn = (reference: string | undefined): string | undefined => {
  const [, id] = /^\{"user":"([^"\\]{1,200})"\}$/.exec(reference ?? '') ?? [];
  return id;
};

const indexBy = <T>(items: Iterable<T>, keyOf: (item: T) => string | undefined): ReadonlyMap<string, T> => {
  const index = new Map<string, T>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== undefined) index.set(key, item);
  }
  return index;
};

/** Without what several items share. */
const indexUnique = <T>(items: Iterable<T>, keyOf: (item: T) => string | undefined): ReadonlyMap<string, T> => {
  const index = new Map<string, T>();
  const shared = new Set<string>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    if (index.has(key)) shared.add(key);
    index.set(key, item);
  }
  for (const key of shared) index.delete(key);
  return index;
};

const following = <T>(
  replica: Pick<Replica, 'version'>,
  list: 'people' | 'conversations',
  read: () => T,
): (() => T) => {
  let kept: { readonly version: number; readonly value: T } | undefined;
  return () => {
    const version = replica.version(list);
    if (kept?.version !== version) kept = { version, value: read() };
    return kept.value;
  };
};

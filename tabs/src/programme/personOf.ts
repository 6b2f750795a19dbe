import type { Person, Snapshot } from '@ipmo-hub/teams-app/lists';

/** The person of the People list who has this account. */
export const personOf = (snapshot: Pick<Snapshot, 'people'>, objectId: string): Person | undefined => {
  for (const person of snapshot.people.values()) if (person.objectId === objectId) return person;
  return undefined;
};

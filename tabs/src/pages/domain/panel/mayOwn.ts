import type { Person } from '@ipmo-hub/teams-app/lists';

/** Who can be given a milestone, by name: everybody who has not left, and whoever has it now. */
export const mayOwn = (people: ReadonlyMap<string, Person>, owner: string): readonly Person[] =>
  [...people.values()]
    .filter(({ id, left }) => id === owner || !left)
    .sort((a, b) => a.title.localeCompare(b.title, 'en-GB'));

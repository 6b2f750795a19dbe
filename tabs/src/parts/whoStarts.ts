import type { Person } from '@ipmo-hub/teams-app/lists';

/** Names of those who can bring a plan here: the programme team, and the domain's lead; nobody who has left. */
export const whoStarts = (people: ReadonlyMap<string, Person>, lead?: string): readonly string[] =>
  [...people.values()]
    .filter(({ id, role, left }) => !left && (role === 'Programme team' || id === lead))
    .map(({ title }) => title)
    .sort((a, b) => a.localeCompare(b, 'en-GB'))
    .slice(0, 4);

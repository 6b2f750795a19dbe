import { listNames, type ListName } from '@ipmo-hub/teams-app/lists';

/** The lists that a message of another window names; none when it is about another place or is no such message. */
export const listsIn = (message: unknown, place: string): readonly ListName[] => {
  if (typeof message !== 'object' || message === null || !('place' in message) || !('lists' in message)) return [];
  const { lists } = message;
  return message.place === place && Array.isArray(lists) ? listNames.filter((name) => lists.includes(name)) : [];
};

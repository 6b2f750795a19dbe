import type { PersonRecord } from '../plan';

/**
 * Whether somebody else who has not left is entered under the same account (Entra object id, capitals aside). A sign-in then names nobody for
 * certain, so that neither may act until the People list is put right.
 */
export const sharesAccount = (
  { id, objectId }: Pick<PersonRecord, 'id' | 'objectId'>,
  people: ReadonlyMap<string, PersonRecord>,
): boolean => {
  const account = objectId?.toLowerCase();
  if (account === undefined) return false;
  for (const other of people.values())
    if (other.id !== id && !other.left && other.objectId?.toLowerCase() === account) return true;
  return false;
};

import type { Context } from '../context';
import { refused, type Refused } from '../refusals';

/** Somebody named who is not in the programme, or has left; undefined when all are there. `null` and undefined name nobody. */
export const strangerFault = (
  { replica }: Context,
  ...ids: readonly (string | null | undefined)[]
): Refused | undefined => {
  const isStrange = (id: string): boolean => {
    const person = replica.snapshot.people.get(id);
    return person === undefined || person.left === true;
  };
  return ids.some((id) => typeof id === 'string' && isStrange(id)) ? refused('project.personGone') : undefined;
};

import type { Context } from '../context';
import { actingPerson, actorFault, refused, type Refused } from '../refusals';

/** Why the acting person may not do what is the programme team's alone; undefined when they may, and for the suite. */
export const teamFault = (context: Context): Refused | undefined => {
  const fault = actorFault(context);
  const person = actingPerson(context);
  if (fault || !person || person.role === 'Programme team') return fault;
  return refused('authority.notYours', { who: 'the programme team' });
};

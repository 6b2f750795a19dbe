import { sharesAccount } from '../domain';
import { AppError, type ErrorCode } from '../errors';
import type { Person, Problem } from '../lists';
import type { Context } from './context';

/** A rule of the programme said no; the error's sentences are for the person. Nothing was written. */
export interface Refused {
  readonly kind: 'refused';
  readonly error: AppError;
}

export const refused = (code: ErrorCode, facts: Readonly<Record<string, string | number>> = {}): Refused => ({
  kind: 'refused',
  error: new AppError(code, { facts }),
});

export const refusedFields = (problems: readonly Problem[]): Refused =>
  refused('write.invalid', { problems: problems.map(({ heading, message }) => `${heading} ${message}.`).join(' ') });

/**
 * Why the actor may do nothing at all: unknown to the People list, gone, or not to be told from somebody else; undefined when they are known,
 * and for the suite. What they may do is judged by the use case.
 */
export const actorFault = (context: Context): Refused | undefined => {
  if (context.actor.kind === 'suite') return undefined;
  const person = actingPerson(context);
  if (!person) return refused('authority.unknownPerson');
  if (person.left) return refused('authority.left');
  return sharesAccount(person, context.replica.snapshot.people) ? refused('authority.sharedAccount') : undefined;
};

/** The acting person as the People list has them now: what a card or a session remembers of them may be old. Undefined for the suite. */
export const actingPerson = ({ actor, replica }: Context): Person | undefined =>
  actor.kind === 'person' ? replica.snapshot.people.get(actor.person.id) : undefined;

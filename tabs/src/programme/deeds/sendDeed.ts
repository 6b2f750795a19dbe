import { AppError } from '@ipmo-hub/teams-app/errors';
import type { Context } from '@ipmo-hub/teams-app/usecases';
import type { DeedWrite } from '../queue/entry';
import type { SendOutcome } from '../queue/resultOf';
import type { Deed } from './defineDeed';
import { deeds } from './index';

/**
 * Carries a queued deed out in the person's name. After a lost answer the lists are read first: what is there already is done, and is not done again.
 * A clash cannot be chosen line by line, so it is a refusal that says who was first.
 */
export const sendDeed = async (
  context: Context,
  { name, input }: DeedWrite,
  attempted: boolean,
): Promise<SendOutcome> => {
  const deed = deedOf(name);
  // Left by another version of the suite.
  if (!deed) return { kind: 'refused', error: new AppError('graph.unexpected') };
  if (attempted) {
    await context.replica.refresh(deed.reads);
    if (deed.isDone?.(context, input) === true) return { kind: 'done' };
  }
  const outcome = await deed.run(context, input, { attempted });
  switch (outcome.kind) {
    case 'conflict': {
      const person = outcome.theirs.modifiedBy ?? 'Somebody';
      return { kind: 'refused', error: new AppError('deed.changed', { facts: { person } }) };
    }
    case 'refused':
      return { kind: 'refused', error: outcome.error };
    case 'gone':
      return { kind: 'gone' };
    default:
      return { kind: 'done' };
  }
};

/** What was written down is what the deed of this name was given. */
const deedOf = (name: string): Deed<object> | undefined =>
  Object.hasOwn(deeds, name) ? (deeds[name as keyof typeof deeds] as unknown as Deed<object>) : undefined;

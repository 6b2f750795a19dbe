import { AppError } from '@ipmo-hub/teams-app/errors';
import type { Milestone } from '@ipmo-hub/teams-app/lists';
import { undoMilestone, updateMilestone, type Context } from '@ipmo-hub/teams-app/usecases';
import type { EditOutcome, MilestoneEdit } from './edits';
import { personOf } from './personOf';
import type { QueuedWrite } from './queue/entry';

interface Ports extends Omit<Context, 'actor'> {
  /** Entra object id of whoever is signed in. */
  readonly account: string;
}

/** Writes a queued change of a milestone in the person's name, by the rules; rejects with an `AppError` when it has to wait. */
export const sendWrite = async ({ account, ...rest }: Ports, write: QueuedWrite): Promise<EditOutcome> => {
  const { snapshot } = rest.replica;
  // Nobody can be judged before the plan has been read.
  if (snapshot.people.size === 0) throw new AppError('graph.unreachable');
  const person = personOf(snapshot, account);
  if (!person) return { kind: 'refused', error: new AppError('authority.unknownPerson') };
  if (write.kind !== 'update' || write.list !== 'milestones')
    return { kind: 'refused', error: new AppError('graph.unexpected') };
  const context: Context = { ...rest, actor: { kind: 'person', person } };
  // The queue keeps the items of all lists alike; its own entries say that these are a milestone's.
  const base = write.base as unknown as Milestone;
  const { moved, ...change }: MilestoneEdit = write.patch;
  return moved === undefined
    ? updateMilestone(context, { base, patch: change })
    : undoMilestone(context, { base, patch: { ...change, moved } });
};

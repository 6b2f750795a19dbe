import { AppError } from '@ipmo-hub/teams-app/errors';
import { changesBetween } from '@ipmo-hub/teams-app/graph';
import type { Milestone } from '@ipmo-hub/teams-app/lists';
import { undoMilestone, updateMilestone, type Context } from '@ipmo-hub/teams-app/usecases';
import type { EditOutcome, MilestoneEdit } from './edits';
import { personOf } from './personOf';
import type { QueuedWrite, UpdateWrite } from './queue/entry';
import { same } from './queue/foldEntries';

interface Ports extends Omit<Context, 'actor'> {
  /** Entra object id of whoever is signed in. */
  readonly account: string;
}

/**
 * Writes a queued change of a milestone in the person's name, by the rules; rejects with an `AppError` when it has to wait.
 * `attempted` says that it was sent before and no answer came.
 */
export const sendWrite = async (
  { account, ...rest }: Ports,
  write: QueuedWrite,
  attempted: boolean,
): Promise<EditOutcome> => {
  const { snapshot } = rest.replica;
  // Nobody can be judged before the plan has been read.
  if (snapshot.people.size === 0) throw new AppError('graph.unreachable');
  if (write.kind !== 'update' || write.list !== 'milestones')
    return { kind: 'refused', error: new AppError('graph.unexpected') };
  const outcome = await judgeAndWrite(rest, account, write, attempted);
  // A rule may forbid now what was taken then: the owner who handed a milestone over, a day that has passed since.
  return outcome.kind === 'refused' && attempted ? ((await foundDone(rest, write)) ?? outcome) : outcome;
};

const judgeAndWrite = async (
  ports: Omit<Context, 'actor'>,
  account: string,
  write: UpdateWrite,
  attempted: boolean,
): Promise<EditOutcome> => {
  const person = personOf(ports.replica.snapshot, account);
  if (!person) return { kind: 'refused', error: new AppError('authority.unknownPerson') };
  const context: Context = { ...ports, actor: { kind: 'person', person } };
  const base = milestoneIn(write);
  const { moved, ...change }: MilestoneEdit = write.patch;
  return moved === undefined
    ? updateMilestone(context, { base, patch: change, attempted })
    : undoMilestone(context, { base, patch: { ...change, moved }, attempted });
};

/** The milestone as SharePoint has it when the change is in it already; undefined when it is not. */
const foundDone = async (
  { replica }: Pick<Context, 'replica'>,
  write: UpdateWrite,
): Promise<EditOutcome | undefined> => {
  await replica.refresh(['milestones']);
  const item = replica.snapshot.milestones.get(write.base.id);
  if (!item) return undefined;
  const changes = changesBetween(write.base.etag, item.etag) ?? 0;
  const held: Readonly<Record<string, unknown>> = { ...item };
  const isThere = Object.entries(write.patch).every(
    // How often the date moved is settled by the rules, not by what was asked.
    ([name, value]) => name === 'moved' || same(value, held[name]),
  );
  return changes > 0 && isThere ? { kind: 'updated', item, merged: changes > 1 } : undefined;
};

/** The queue keeps the items of all lists alike; its own entries say that these are a milestone's. */
const milestoneIn = ({ base }: UpdateWrite): Milestone => base as unknown as Milestone;

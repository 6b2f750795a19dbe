import { AppError } from '@ipmo-hub/teams-app/errors';
import { changesBetween } from '@ipmo-hub/teams-app/graph';
import type { ListName, NewItem, Patch } from '@ipmo-hub/teams-app/lists';
import type { Context } from '@ipmo-hub/teams-app/usecases';
import { sendDeed } from './deeds/sendDeed';
import type { EditOutcome } from './edits';
import { personOf } from './personOf';
import type { ItemWrite, QueuedWrite, UpdateWrite } from './queue/entry';
import { same } from './queue/foldEntries';
import { itemIn } from './queue/pendingIn';
import type { SendOutcome } from './queue/resultOf';
import { writerOf } from './writers';

interface Ports extends Omit<Context, 'actor'> {
  /** Entra object id of whoever is signed in. */
  readonly account: string;
}

/**
 * Writes what is queued in the person's name, by the rules; rejects with an `AppError` when it has to wait. `attempted` says that it was sent
 * before and no answer came; `at` when the person made it, which is the day that a new item and a deed are of.
 */
export const sendWrite = async (
  { account, ...rest }: Ports,
  write: QueuedWrite,
  attempted: boolean,
  at: string = rest.now().toISOString(),
): Promise<SendOutcome> => {
  const { snapshot } = rest.replica;
  // Nobody can be judged before the plan has been read.
  if (snapshot.people.size === 0) throw new AppError('graph.unreachable');
  const person = personOf(snapshot, account);
  if (!person) return { kind: 'refused', error: new AppError('authority.unknownPerson') };
  const context: Context = { ...rest, actor: { kind: 'person', person } };
  const then: Context = { ...context, now: () => new Date(at) };
  if (write.kind === 'deed') return sendDeed(then, write, attempted);
  const outcome = await judgeAndWrite(write.kind === 'create' ? then : context, write, attempted);
  // A rule may forbid now what was taken then: the owner who handed a milestone over, a day that has passed since.
  const isDoubtful = outcome.kind === 'refused' && attempted && write.kind === 'update';
  return isDoubtful ? ((await foundDone(rest, write)) ?? outcome) : outcome;
};

const judgeAndWrite = (context: Context, write: ItemWrite, attempted: boolean): Promise<EditOutcome> => {
  const writer = writerOf<ListName>(write.list);
  if (write.kind === 'update' && writer.update)
    return writer.update(context, { base: itemIn(write.base), patch: write.patch as Patch<ListName>, attempted });
  if (write.kind === 'create' && writer.create)
    return writer.create(context, write.fields as NewItem<ListName>, { attempted });
  return Promise.resolve({ kind: 'refused', error: new AppError('graph.unexpected') });
};

/** The item as SharePoint has it when the change is in it already; undefined when it is not. */
const foundDone = async (
  { replica }: Pick<Context, 'replica'>,
  { list, base, patch }: UpdateWrite,
): Promise<EditOutcome | undefined> => {
  await replica.refresh([list]);
  const item = replica.snapshot[list].get(base.id);
  if (!item) return undefined;
  const changes = changesBetween(base.etag, item.etag) ?? 0;
  const held: Readonly<Record<string, unknown>> = { ...item };
  const { settled = [] } = writerOf<ListName>(list);
  const isThere = Object.entries(patch).every(([name, value]) => settled.includes(name) || same(value, held[name]));
  return changes > 0 && isThere ? { kind: 'updated', item, merged: changes > 1 } : undefined;
};

import type { UpdateOutcome } from '../../graph';
import type { AgendaItem, Meeting, Patch } from '../../lists';
import type { Context } from '../context';
import { instantOf } from '../moments';
import { refused, type Refused } from '../refusals';
import { writeOver } from '../writeOver';
import { orderedItems } from './placeItems';
import { runMeetingFault } from './runFault';
import { stateFault } from './stateFault';

export interface Taking {
  /** The meeting as the person saw it: of two who press Next at once, one moves it on and the other finds it moved. */
  readonly meeting: Meeting;
  /** Id of the item; the next that was not taken unless named, and none once all were. */
  readonly item?: string;
}

/**
 * Takes an item up, and ends the one before. One that is taken again goes on with the time it had left: the break is added to it. Also makes good what a
 * call that was cut short left undone.
 */
export const takeItem = async (
  context: Context,
  { meeting: base, item: named }: Taking,
): Promise<UpdateOutcome<'meetings'> | Refused> => {
  const fault = runMeetingFault(context, base) ?? stateFault(context, base, 'running');
  if (fault) return fault;
  const known = context.replica.snapshot.meetings.get(base.id);
  // Somebody moved it on since they looked: they pressed Next for that.
  if (named === undefined && known && known.current !== base.current)
    return { kind: 'updated', item: known, merged: false };
  const items = orderedItems(context, base);
  const before = items.find(({ id }) => id === base.current);
  const wanted = named === undefined ? nextOf(items, before) : items.find(({ id }) => id === named);
  if (named !== undefined && !wanted) return refused('agenda.gone');
  const meeting = await moveOn(context, base, wanted);
  if (meeting.kind !== 'updated') return meeting;
  const now = instantOf(context);
  for (const item of items)
    if (item.id !== wanted?.id && item.startedAt !== undefined && item.endedAt === undefined)
      await writeOver(context, 'agendaItems', item, (one) =>
        one.endedAt === undefined ? { endedAt: now } : undefined,
      );
  if (wanted) await writeOver(context, 'agendaItems', wanted, (one) => begun(one, now));
  return meeting;
};

/** The first after the one that is taken that was not taken; else the first of all that was not. */
const nextOf = (items: readonly AgendaItem[], before: AgendaItem | undefined): AgendaItem | undefined => {
  const isOpen = ({ id, startedAt }: AgendaItem): boolean => startedAt === undefined && id !== before?.id;
  const at = before ? items.indexOf(before) : -1;
  return items.slice(at + 1).find(isOpen) ?? items.find(isOpen);
};

const moveOn = async (
  { store }: Context,
  base: Meeting,
  wanted: AgendaItem | undefined,
): Promise<UpdateOutcome<'meetings'>> => {
  if ((base.current ?? '') === (wanted?.id ?? '')) return { kind: 'updated', item: base, merged: false };
  const outcome = await store.update('meetings', base, { current: wanted?.id ?? null });
  const isThere =
    outcome.kind === 'conflict' && outcome.theirs.state === 'Running' && outcome.theirs.current === wanted?.id;
  return isThere ? { kind: 'updated', item: outcome.theirs, merged: false } : outcome;
};

const begun = ({ startedAt, endedAt, extra = 0 }: AgendaItem, now: string): Patch<'agendaItems'> | undefined => {
  if (startedAt === undefined) return { startedAt: now, endedAt: null };
  if (endedAt === undefined) return undefined;
  const pause = Math.max(0, Math.round((Date.parse(now) - Date.parse(endedAt)) / 60_000));
  return { endedAt: null, ...(pause > 0 && { extra: Math.min(480, extra + pause) }) };
};

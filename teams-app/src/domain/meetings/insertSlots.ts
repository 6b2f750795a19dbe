import type { WaitingItem } from './agendaWaiting';
import type { MeetingItem } from './records';

/** A place on an agenda: of an item that is there, of one carried over, or of one to be made. */
export interface AgendaSlot {
  readonly key: string;
  readonly item?: MeetingItem;
  readonly isCarried?: boolean;
  readonly waiting?: WaitingItem;
}

interface Parts {
  /** In the order they are taken. */
  readonly there: readonly AgendaSlot[];
  /** Standing items, in the standing agenda's order; those that are there already among them. */
  readonly before: readonly AgendaSlot[];
  readonly after: readonly AgendaSlot[];
  readonly middle: readonly AgendaSlot[];
  /** Whether an item of that key exists, on this agenda or anywhere. */
  readonly isKnown: (key: string) => boolean;
}

/**
 * Puts what is new among what is there, which keeps its order: a standing item after the one it follows on the standing agenda, everything else
 * before the standing items that end the agenda.
 */
export const insertSlots = ({ there, before, middle, after, isKnown }: Parts): readonly AgendaSlot[] => {
  const slots = [...there];
  const at = (key: string): number => slots.findIndex((slot) => slot.key === key);
  const isNew = ({ key, waiting }: AgendaSlot): boolean => waiting !== undefined && !isKnown(key) && at(key) < 0;
  before.forEach((slot, index) => {
    if (!isNew(slot)) return;
    slots.splice(lastOf(before.slice(0, index).map(({ key }) => at(key))) + 1, 0, slot);
  });
  after.forEach((slot, index) => {
    if (!isNew(slot)) return;
    const previous = lastOf(after.slice(0, index).map(({ key }) => at(key)));
    const following = after
      .slice(index + 1)
      .map(({ key }) => at(key))
      .filter((place) => place >= 0);
    slots.splice(previous >= 0 ? previous + 1 : following.length > 0 ? Math.min(...following) : slots.length, 0, slot);
  });
  const closing = new Set(after.map(({ key }) => key));
  let end = slots.length;
  while (end > 0 && closing.has(slots[end - 1]?.key ?? '')) end -= 1;
  const fresh = middle.filter((slot) => (slot.waiting ? isNew(slot) : at(slot.key) < 0));
  slots.splice(end, 0, ...fresh);
  return slots;
};

const lastOf = (places: readonly number[]): number => Math.max(-1, ...places);

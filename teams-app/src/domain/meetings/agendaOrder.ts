import type { MeetingItem, MeetingSnapshot } from './records';

/** Items by their place; those without one come last, in the order they were made. */
export const byPlace = (a: Pick<MeetingItem, 'id' | 'position'>, b: Pick<MeetingItem, 'id' | 'position'>): number =>
  (a.position ?? Infinity) === (b.position ?? Infinity)
    ? Number(a.id) - Number(b.id)
    : (a.position ?? Infinity) - (b.position ?? Infinity);

/** A meeting's items in the order they are taken: item 1 is the first. */
export const itemsOf = <I extends MeetingItem>(
  { id }: { readonly id: string },
  { agendaItems }: { readonly agendaItems: ReadonlyMap<string, I> },
): readonly I[] => [...agendaItems.values()].filter(({ meeting }) => meeting === id).sort(byPlace);

/** The number of an item on its meeting's agenda, from 1; 0 where it is on none. */
export const itemNumber = (
  item: Pick<MeetingItem, 'id' | 'meeting'>,
  snapshot: Pick<MeetingSnapshot, 'agendaItems'>,
): number =>
  item.meeting === undefined ? 0 : itemsOf({ id: item.meeting }, snapshot).findIndex(({ id }) => id === item.id) + 1;

import type { PendingDeed } from '../../../programme/deeds/createDeeds';

/** Ticks that are on their way, by the seat's id or the guest's: shown at once, so that a register keeps up with a room. */
export const ticksOf = (pending: readonly PendingDeed[]): ReadonlyMap<string, boolean> =>
  new Map(
    pending.flatMap(({ name, input, state }): [string, boolean][] => {
      if (name !== 'tickPresent' || state.kind === 'refused') return [];
      const { seat, guest } = input;
      const id = typeof guest === 'string' ? guest : idIn(seat);
      return id === undefined ? [] : [[id, input['state'] === 'here']];
    }),
  );

const idIn = (held: unknown): string | undefined =>
  typeof held === 'object' && held !== null && 'id' in held && typeof held.id === 'string' ? held.id : undefined;

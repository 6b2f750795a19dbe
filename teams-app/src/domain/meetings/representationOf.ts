import { sectorNames, type Sector } from './records';
import type { SeatNow } from './seatsOf';

/** How a sector is seated in a group. */
export interface SectorSeats {
  readonly sector: Sector;
  /** Voting seats, and those of them that somebody sits on. */
  readonly seats: number;
  readonly filled: number;
  /** Nobody speaks for it: no seat is filled, or there is none although the system has such organisations. */
  readonly isMissing: boolean;
  readonly sentence?: string;
}

/**
 * The sectors of a group with their seats, in the usual order. `expected` are sectors that should have one in any case: the leadership group
 * speaks for the whole system (see sectorsOfSystem), other groups for whom they have seats for.
 */
export const representationOf = (seats: readonly SeatNow[], expected: readonly Sector[] = []): readonly SectorSeats[] =>
  sectorNames.flatMap((sector) => {
    const ours = seats.filter((seat) => seat.votes && seat.sector === sector);
    if (ours.length === 0 && !expected.includes(sector)) return [];
    const filled = ours.filter(({ state }) => state === 'filled').length;
    const sentence =
      ours.length === 0
        ? `${sector} has no seat in the group.`
        : filled === 0
          ? `Nobody speaks for ${sectorInWords(sector)}: ${ours.length === 1 ? 'its seat is' : 'its seats are'} not filled.`
          : undefined;
    return [
      { sector, seats: ours.length, filled, isMissing: filled === 0, ...(sentence !== undefined && { sentence }) },
    ];
  });

/** The sectors that organisations of the system belong to. */
export const sectorsOfSystem = (organisations: Iterable<{ readonly sector: Sector }>): readonly Sector[] => {
  const there = new Set([...organisations].map(({ sector }) => sector));
  return sectorNames.filter((sector) => there.has(sector));
};

/** As it stands within a sentence: `community pharmacy`, but `ICB`. */
export const sectorInWords = (sector: Sector): string => (sector === 'ICB' ? 'ICB' : sector.toLowerCase());

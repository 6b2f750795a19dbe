import type { Presence } from './presencesOf';
import type { QuorumNow } from './quorumNow';
import { sectorNames, type Sector } from './records';
import type { SeatNow } from './seatsOf';

/** A sector in the quorum's list: how many of its seats have somebody there. */
export interface SectorLine {
  readonly sector: Sector;
  readonly here: number;
  /** Filled voting seats, and all voting seats. */
  readonly filled: number;
  readonly seats: number;
  /** Of a rule that names this sector alone; 0 where none does. */
  readonly needed: number;
  /** Whether that rule holds; true where none asks. */
  readonly met: boolean;
}

/** The sectors of a group, those that the quorum asks for first. */
export const sectorLines = (
  seats: readonly SeatNow[],
  there: readonly Presence[],
  { lines }: Pick<QuorumNow, 'lines'>,
): readonly SectorLine[] =>
  sectorNames
    .flatMap((sector): SectorLine[] => {
      const ours = seats.filter((seat) => seat.votes && seat.sector === sector);
      if (ours.length === 0) return [];
      const ids = new Set(there.map(({ seat }) => seat.seat.id));
      const rule = lines.find(
        ({ rule: one }) => one.kind === 'sector' && one.anyOf.length === 1 && one.anyOf[0] === sector,
      );
      const filled = ours.filter(({ state }) => state === 'filled');
      return [
        {
          sector,
          here: filled.filter(({ seat }) => ids.has(seat.id)).length,
          filled: filled.length,
          seats: ours.length,
          needed: rule?.need ?? 0,
          met: rule?.met ?? true,
        },
      ];
    })
    .sort((a, b) => Number(b.needed > 0) - Number(a.needed > 0));

import { sectorNames, type Sector } from './records';
import type { Presence } from './presencesOf';

/** Who counts of those who are there. */
export interface Count {
  /** Ids of the people, each once however many seats they are there for. */
  readonly people: ReadonlySet<string>;
  /** Ids of the seats whose own person is there. */
  readonly inPerson: ReadonlySet<string>;
  /** How many stand for each sector. */
  readonly sectors: SectorCount;
}

export type SectorCount = Readonly<Partial<Record<Sector, number>>>;

/** Enough for any group: only people who deputise for seats of several sectors make more than one way of counting. */
const mostWays = 500;

/**
 * The ways in which those who are there can be counted. A person counts once. Whoever sits on two seats stands for the sectors of both; a
 * deputy stands for one seat, not for two: where somebody could stand for several, each is a way, and a quorum is met when one way meets it.
 * Seats that are not filled, and those without a vote, do not count, nor do the people in `without`.
 */
export const countThere = (there: readonly Presence[], without: ReadonlySet<string> = new Set()): readonly Count[] => {
  const counting = there.filter(({ seat, person }) => seat.votes && seat.state === 'filled' && !without.has(person.id));
  const people = new Set(counting.map(({ person }) => person.id));
  const inPerson = new Set(counting.filter(({ isDeputy }) => !isDeputy).map(({ seat }) => seat.seat.id));
  let ways = new Map<string, SectorCount>([['', {}]]);
  for (const id of [...people].sort(byNumber)) {
    const choices = choicesOf(counting.filter(({ person }) => person.id === id));
    const next = new Map<string, SectorCount>();
    for (const way of ways.values())
      for (const choice of choices) {
        const counted = added(way, choice);
        const name = sectorNames.map((sector) => counted[sector] ?? 0).join();
        if (next.size < mostWays && !next.has(name)) next.set(name, counted);
      }
    ways = next;
  }
  return [...ways.values()].map((sectors) => ({ people, inPerson, sectors }));
};

/** The sets of sectors that one person may stand for. */
const choicesOf = (theirs: readonly Presence[]): readonly (readonly Sector[])[] => {
  const own = theirs.filter(({ isDeputy }) => !isDeputy).flatMap(({ seat }) => seat.sector ?? []);
  const choices = theirs.filter(({ isDeputy }) => isDeputy).map(({ seat }) => (seat.sector ? [seat.sector] : []));
  const all = theirs.some(({ isDeputy }) => !isDeputy) ? [own, ...choices] : choices;
  const byName = new Map(all.map((sectors) => [ordered(sectors).join(), ordered(sectors)]));
  return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sectors]) => sectors);
};

const ordered = (sectors: readonly Sector[]): readonly Sector[] =>
  sectorNames.filter((sector) => sectors.includes(sector));

const added = (count: SectorCount, sectors: readonly Sector[]): SectorCount =>
  sectors.reduce<SectorCount>((sum, sector) => ({ ...sum, [sector]: (sum[sector] ?? 0) + 1 }), count);

const byNumber = (a: string, b: string): number => Number(a) - Number(b);

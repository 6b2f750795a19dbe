export interface Limit {
  readonly count: number;
  readonly withinMs: number;
}

/** Who waits: a person who pressed or typed, or a sweep that nobody watches. */
export type Lane = 'person' | 'sweep';

export interface TurnstilePorts {
  /** The machine's clock, not the demo's. */
  readonly now: () => Date;
  /** Rejects when the bot stops meanwhile; so do all who wait then. */
  readonly sleep: (ms: number) => Promise<void>;
}

export interface Turnstile {
  /** Resolves when one more may go: people before sweeps, each in the order they came. */
  pass(lane: Lane): Promise<void>;
  /** Whether nobody waits and nobody passed since a moment (milliseconds since 1970). */
  isQuietSince(moment: number): boolean;
}

interface Waiter {
  readonly go: () => void;
  readonly giveUp: (fault: unknown) => void;
}

// Requests may bunch together on their way: what left a second apart can arrive a little less than a second apart.
const slack = 1.02;

/** Lets no more through than the limits allow. A turn is given out when it comes, not when it is asked for: whoever is in a hurry can still go first. */
export const createTurnstile = (limits: readonly Limit[], { now, sleep }: TurnstilePorts): Turnstile => {
  const most = Math.max(...limits.map(({ count }) => count));
  const passed: number[] = [];
  const waiting: Readonly<Record<Lane, Waiter[]>> = { person: [], sweep: [] };
  let isTurning = false;

  const next = (): Waiter | undefined => waiting.person.shift() ?? waiting.sweep.shift();
  const isWaitedFor = (): boolean => waiting.person.length + waiting.sweep.length > 0;

  const turn = async (): Promise<void> => {
    isTurning = true;
    try {
      while (isWaitedFor()) {
        const present = now().getTime();
        const at = Math.max(present, earliest(passed, limits));
        if (at > present) await sleep(at - present);
        passed.push(at);
        if (passed.length > most) passed.splice(0, passed.length - most);
        next()?.go();
      }
    } catch (fault) {
      for (let waiter = next(); waiter; waiter = next()) waiter.giveUp(fault);
    } finally {
      isTurning = false;
    }
  };

  return {
    pass: (lane) =>
      new Promise((go, giveUp) => {
        waiting[lane].push({ go, giveUp });
        if (!isTurning) void turn();
      }),
    isQuietSince: (moment) => !isWaitedFor() && (passed.at(-1) ?? 0) < moment,
  };
};

/** First moment at which one more stays within every limit. */
const earliest = (passed: readonly number[], limits: readonly Limit[]): number =>
  Math.max(
    0,
    ...limits.map(({ count, withinMs }) => {
      const before = passed[passed.length - count];
      return before === undefined ? 0 : before + withinMs * slack;
    }),
  );

import { createAllowance, type Allowance, type Limit } from './createAllowance';

/** Who waits: a person who pressed or typed, or a sweep that nobody watches. */
export type Lane = 'person' | 'sweep';

export interface TurnstilePorts {
  /** The machine's clock, not the demo's. */
  readonly now: () => Date;
  /** Rejects when the bot stops meanwhile; so do all who wait then. */
  readonly sleep: (ms: number) => Promise<void>;
}

export interface Turnstile {
  /**
   * True when one more may go: people before sweeps, each in the order they came, but nobody before `own` allows one more; both are counted at that
   * moment. False where it is closed for longer than is worth waiting.
   */
  pass(lane: Lane, own?: Allowance): Promise<boolean>;
  /** Lets nobody through for so long, besides the limits. */
  close(ms: number): void;
  /** Whether nobody waits and nobody passed since a moment (milliseconds since 1970). */
  isQuietSince(moment: number): boolean;
}

/** The longest wait that somebody who waits is kept for, when it is asked for from outside. */
export const longestWaitMs = 60_000;

interface Waiter {
  readonly own: Allowance | undefined;
  readonly go: (mayPass: boolean) => void;
  readonly giveUp: (fault: unknown) => void;
}

// When all who wait are held up by allowances of their own, somebody may come who is not.
const lookAgainMs = 50;

/** Lets no more through than the limits allow. A turn is given out when it comes, not when it is asked for: whoever is in a hurry can still go first. */
export const createTurnstile = (limits: readonly Limit[], { now, sleep }: TurnstilePorts): Turnstile => {
  const allowance = createAllowance(limits);
  const waiting: Readonly<Record<Lane, Waiter[]>> = { person: [], sweep: [] };
  let closedUntil = 0;
  let isTurning = false;
  /** Timers may end a little early: what was slept until is over. */
  let reached = 0;

  const present = (): number => Math.max(now().getTime(), reached);
  const rest = async (moment: number, atMostMs = Infinity): Promise<void> => {
    const until = Math.min(moment, present() + atMostMs);
    await sleep(until - present());
    reached = until;
  };
  const isWaitedFor = (): boolean => waiting.person.length + waiting.sweep.length > 0;
  const releaseAll = (release: (waiter: Waiter) => void): void => {
    for (const lane of [waiting.person, waiting.sweep]) for (const waiter of lane.splice(0)) release(waiter);
  };
  const takeReady = (moment: number): Waiter | undefined => {
    for (const lane of [waiting.person, waiting.sweep]) {
      const place = lane.findIndex(({ own }) => (own?.nextAt() ?? 0) <= moment);
      if (place >= 0) return lane.splice(place, 1)[0];
    }
    return undefined;
  };
  const firstReadyAt = (): number =>
    [...waiting.person, ...waiting.sweep].reduce((first, { own }) => Math.min(first, own?.nextAt() ?? 0), Infinity);

  const turn = async (): Promise<void> => {
    isTurning = true;
    try {
      while (isWaitedFor()) {
        const moment = present();
        const at = Math.max(allowance.nextAt(), closedUntil);
        if (closedUntil - moment > longestWaitMs) releaseAll(({ go }) => go(false));
        else if (at > moment) await rest(at);
        else {
          const waiter = takeReady(moment);
          if (waiter) {
            allowance.take(moment);
            waiter.own?.take(moment);
            waiter.go(true);
          } else await rest(firstReadyAt(), lookAgainMs);
        }
      }
    } catch (fault) {
      releaseAll(({ giveUp }) => giveUp(fault));
    } finally {
      isTurning = false;
    }
  };

  return {
    pass: (lane, own) =>
      new Promise((go, giveUp) => {
        waiting[lane].push({ own, go, giveUp });
        if (!isTurning) void turn();
      }),
    close: (ms) => void (closedUntil = Math.max(closedUntil, present() + ms)),
    isQuietSince: (moment) => !isWaitedFor() && allowance.lastAt() < moment,
  };
};

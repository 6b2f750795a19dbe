import { longestWaitMs } from './createTurnstile';
import type { Failure } from './messenger';

export interface PerseverePorts {
  /** Rejects when the bot stops meanwhile. */
  readonly sleep: (ms: number) => Promise<void>;
  /** 0 ≤ n < 1. */
  readonly random: () => number;
}

const mostAttempts = 5;

/**
 * Tries again while Teams says “not now”: after the time it names, else after 1, 2, 4, 8 seconds, each spread by half so that many who wait
 * do not come back together. A wait of more than a minute is left to the next sweep. The last answer is the caller's, also where a wait was cut short;
 * whatever is not “not now” is final at once: what may have arrived would be there twice.
 */
export const persevere = async <T extends { readonly kind: string } | Failure>(
  { sleep, random }: PerseverePorts,
  attempt: () => Promise<T | Failure>,
): Promise<T | Failure> => {
  for (let number = 0; ; number += 1) {
    const outcome = await attempt();
    if (!isThrottled(outcome) || outcome.later || number + 1 >= mostAttempts) return outcome;
    const { retryAfterMs = 0 } = outcome;
    if (retryAfterMs > longestWaitMs) return { ...outcome, later: true };
    const backOff = 1000 * 2 ** number * (0.5 + random());
    const waited = await restedFor(sleep(Math.max(backOff, retryAfterMs)));
    if (!waited) return outcome;
  }
};

/** Whether a wait came to its end: it rejects when the bot stops. */
const restedFor = (wait: Promise<void>): Promise<boolean> =>
  wait.then(
    () => true,
    () => false,
  );

const isThrottled = (outcome: { readonly kind: string }): outcome is Failure & { readonly kind: 'throttled' } =>
  outcome.kind === 'throttled';

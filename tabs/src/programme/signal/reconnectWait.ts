interface Ending {
  /** Failures in a row before this one. */
  readonly failures: number;
  /** How the bot refused, if it answered. */
  readonly status?: number | undefined;
  readonly retryAfter?: string | null | undefined;
}

const second = 1_000;
const longest = 10 * 60 * second;

/**
 * Milliseconds until the next attempt: 2 seconds, doubling to 2 minutes, half of it by chance so that a thousand tabs do not come back together;
 * ten minutes when the person is not of the programme or the address is no bot's; never sooner than the bot asked for.
 */
export const reconnectWait = ({ failures, status, retryAfter }: Ending, random: () => number): number => {
  const hopeless = status !== undefined && status !== 401 && status !== 429 && status < 500;
  const full = hopeless ? longest : Math.min(120 * second, 2 * second * 2 ** Math.min(failures, 10));
  const jittered = full * (0.5 + random() / 2);
  const asked = Number(retryAfter ?? 0) * second;
  return asked > 0 ? Math.min(longest, asked * (1 + random() / 2) + jittered) : jittered;
};

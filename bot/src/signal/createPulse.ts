import type { Later } from './later';

export interface PulsePorts {
  /** Reads what changed. */
  readonly look: () => Promise<unknown>;
  readonly later: Later;
  readonly onFault: (fault: unknown) => void;
  /** Told when looking has failed often enough to say so, and when it works again. */
  readonly onSound: (sound: boolean) => void;
  readonly pace?: Partial<PulsePace>;
}

export interface PulsePace {
  /** Between looks. */
  readonly everyMs: number;
  /** Until the first attempt after a failure; doubled after each. */
  readonly retryMs: number;
  /** Between looks while SharePoint does not answer, at most. */
  readonly troubleMs: number;
  /** Failures in a row that count as not working. */
  readonly failures: number;
}

/** What tabs write they tell of themselves; this is for changes made elsewhere, which are to be seen within 20 seconds. */
const usualPace: PulsePace = { everyMs: 18_000, retryMs: 8_000, troubleMs: 60_000, failures: 3 };

export interface Pulse {
  /** Begins to look, at once; nothing when it looks already. */
  start(): void;
  /** Resolves when the look under way is over. */
  stop(): Promise<void>;
}

/** Looks for changes every so often, ever more slowly in trouble. */
export const createPulse = ({ look, later, onFault, onSound, pace }: PulsePorts): Pulse => {
  const { everyMs, retryMs, troubleMs, failures } = { ...usualPace, ...pace };
  let running = false;
  let cancel: (() => void) | undefined;
  let underWay: Promise<void> | undefined;
  let failed = 0;

  const wait = (): void => {
    const ms = failed === 0 ? everyMs : Math.min(troubleMs, retryMs * 2 ** (failed - 1));
    if (running) cancel = later(ms, begin);
  };
  const round = async (): Promise<void> => {
    try {
      await look();
      if (failed >= failures) onSound(true);
      failed = 0;
    } catch (fault) {
      failed += 1;
      // Once for each spell of trouble: it lasts, and logs are read by people.
      if (failed === 1) onFault(fault);
      if (failed === failures) onSound(false);
    }
  };
  const begin = (): void => {
    cancel = undefined;
    underWay ??= round().finally(() => {
      underWay = undefined;
      wait();
    });
  };

  return {
    start: () => {
      if (running) return;
      running = true;
      begin();
    },
    stop: async () => {
      running = false;
      cancel?.();
      cancel = undefined;
      await underWay;
    },
  };
};

import type { Later } from './later';

export interface PulsePorts {
  /** Reads what changed; answers which lists did. */
  readonly look: () => Promise<readonly string[]>;
  readonly later: Later;
  readonly onFault: (fault: unknown) => void;
  /** Told when looking has failed often enough to say so, and when it works again. */
  readonly onSound: (sound: boolean) => void;
  readonly pace?: Partial<PulsePace>;
}

export interface PulsePace {
  /** Between looks while something happens. */
  readonly quickMs: number;
  /** Between looks after long quiet. */
  readonly slowMs: number;
  /** Quick looks in vain before it slows down. */
  readonly patience: number;
  /** Between looks while SharePoint does not answer, at most. */
  readonly troubleMs: number;
  /** Failures in a row that count as not working. */
  readonly failures: number;
}

export const usualPace: PulsePace = { quickMs: 4_000, slowMs: 20_000, patience: 30, troubleMs: 60_000, failures: 3 };

export interface Pulse {
  /** Begins to look, at once; nothing when it looks already. */
  start(): void;
  /** Something happens: quick again. */
  stir(): void;
  /** Resolves when the look under way is over. */
  stop(): Promise<void>;
}

/** Looks for changes every so often: quickly while they come, slower after two quiet minutes, ever more slowly in trouble. */
export const createPulse = ({ look, later, onFault, onSound, pace }: PulsePorts): Pulse => {
  const { quickMs, slowMs, patience, troubleMs, failures } = { ...usualPace, ...pace };
  let running = false;
  let cancel: (() => void) | undefined;
  let underWay: Promise<void> | undefined;
  let vain = 0;
  let failed = 0;
  let waits = quickMs;

  const rhythm = (): number => {
    if (failed > 0) return Math.min(troubleMs, quickMs * 2 ** failed);
    return vain < patience ? quickMs : Math.min(slowMs, quickMs * 1.25 ** (vain - patience + 1));
  };
  const wait = (): void => {
    waits = rhythm();
    if (running) cancel = later(waits, begin);
  };
  const round = async (): Promise<void> => {
    try {
      const changed = await look();
      vain = changed.length > 0 ? 0 : vain + 1;
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
      vain = 0;
      begin();
    },
    stir: () => {
      vain = 0;
      if (!running || !cancel || failed > 0 || waits <= quickMs) return;
      cancel();
      wait();
    },
    stop: async () => {
      running = false;
      cancel?.();
      cancel = undefined;
      await underWay;
    },
  };
};

export interface Scheduler<Report> {
  /** Runs as soon as the round under way (if any) is over; those who ask meanwhile share that run. */
  run(): Promise<Report>;
  start(): void;
  /** No further round; resolves when the one under way is over. */
  stop(): Promise<void>;
}

export interface SchedulerPorts<Report> {
  readonly round: () => Promise<Report>;
  readonly everyMs: number;
  /** Calls back after a while; answers the way to cancel. */
  readonly later: (ms: number, call: () => void) => () => void;
  /** Told how every round ended. */
  readonly onEnd: (end: { readonly report: Report } | { readonly fault: unknown }) => void;
}

/** Runs a round at once and then every so often, never two at a time. */
export const createScheduler = <Report>({
  round,
  everyMs,
  later,
  onEnd,
}: SchedulerPorts<Report>): Scheduler<Report> => {
  let underWay: Promise<unknown> = Promise.resolve();
  let next: Promise<Report> | undefined;
  let cancel: (() => void) | undefined;
  let stopped = false;

  const run = (): Promise<Report> => {
    next ??= underWay.then(() => {
      const started = (async () => round())();
      next = undefined;
      underWay = started.then(
        (report) => onEnd({ report }),
        (fault: unknown) => onEnd({ fault }),
      );
      return started;
    });
    return next;
  };

  const tick = (): void => {
    if (stopped) return;
    const again = (): void => {
      if (!stopped) cancel = later(everyMs, tick);
    };
    run().then(again, again);
  };

  return {
    run,
    start: tick,
    async stop() {
      stopped = true;
      cancel?.();
      await next?.catch(() => undefined);
      await underWay;
    },
  };
};

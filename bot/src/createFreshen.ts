import type { Replica } from '@ipmo-hub/teams-app/graph';

/** Brings the lists up to date unless they were read within `ageMs`. Those who ask together share one round trip. */
export type Freshen = (ageMs: number) => Promise<void>;

export const createFreshen = (replica: Pick<Replica, 'refresh'>, now: () => Date): Freshen => {
  let readAt = Number.NEGATIVE_INFINITY;
  return async (ageMs) => {
    const started = now().getTime();
    if (started - readAt <= ageMs) return;
    await replica.refresh();
    readAt = Math.max(readAt, started);
  };
};

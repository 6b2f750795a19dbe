import type { ListName } from '@ipmo-hub/teams-app/lists';
import type { Later } from './later';

export interface NudgePorts {
  /** Reads what changed in these lists; answers which did. */
  readonly look: (lists: readonly ListName[]) => Promise<readonly string[]>;
  readonly later: Later;
  /** The machine's clock. */
  readonly now: () => Date;
  readonly onFault: (fault: unknown) => void;
}

export interface Nudge {
  /** Somebody says that these moved. */
  moved(lists: readonly ListName[]): void;
  stop(): void;
}

/** Looks follow each other no sooner, however many ask. */
const soonestMs = 1_000;
/** After looks in vain: who cries wolf gets no more than the looks that take place anyway. */
const slowestMs = 20_000;

/**
 * Looks at lists at once when a tab says that it wrote to them. SharePoint may tell of a change a little late: what was said to have moved and did not is
 * looked at once more.
 */
export const createNudge = ({ look, later, now, onFault }: NudgePorts): Nudge => {
  /** Lists to look at, and whether it is for the second time. */
  const wanted = new Map<ListName, boolean>();
  let cancel: (() => void) | undefined;
  let looking = false;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let gap = soonestMs;
  let stopped = false;

  const plan = (): void => {
    if (cancel || looking || stopped || wanted.size === 0) return;
    // A clock that was put back does not hold it up for longer than the gap.
    const since = Math.max(0, now().getTime() - lookedAt);
    cancel = later(Math.max(0, gap - since), () => void go());
  };
  const go = async (): Promise<void> => {
    cancel = undefined;
    looking = true;
    lookedAt = now().getTime();
    const lists = new Map(wanted);
    wanted.clear();
    try {
      const changed = await look([...lists.keys()]);
      gap = changed.length > 0 ? soonestMs : Math.min(slowestMs, gap * 2);
      for (const [list, again] of lists)
        if (!again && !changed.includes(list) && !wanted.has(list)) wanted.set(list, true);
    } catch (fault) {
      gap = slowestMs;
      onFault(fault);
    }
    looking = false;
    plan();
  };

  return {
    moved: (lists) => {
      for (const list of lists) wanted.set(list, false);
      plan();
    },
    stop: () => {
      stopped = true;
      cancel?.();
    },
  };
};

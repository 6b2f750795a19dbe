import type { Urgency } from '../ports';

/** Whether a look still is the one that reads a list: somebody in more of a hurry may have begun another. */
export type IsMine = (name: string) => boolean;

/** Reads these lists; never rejects for what a service may do. */
export type StartLook<T> = (names: readonly string[], urgency: Urgency, isMine: IsMine) => Promise<T>;

/** One who waits for what looks bring of some lists. */
interface Wait<T> {
  readonly count: number;
  /** What came so far, by list. */
  readonly outcomes: Map<string, T>;
  readonly resolve: (outcomes: ReadonlyMap<string, T>) => void;
  readonly reject: (error: unknown) => void;
}

/** In what hurry a list is to be looked at, and who waits for it. */
interface Next<T> {
  urgency: Urgency;
  readonly waits: Wait<T>[];
}

/** Who reads a list now; those wait for it too whose own look was overtaken. */
interface Running<T> {
  readonly look: symbol;
  readonly urgency: Urgency;
  readonly waits: readonly Wait<T>[];
}

const none: readonly never[] = [];

/**
 * Looks at lists, each of which begins after it was asked for: while a list is being looked at, all who ask share the look that follows. A person does not wait
 * for a look in the background, which may stand in a queue: it is begun anew for them, and who waits for the other is given theirs.
 */
export const createLooks = <T>(start: StartLook<T>) => {
  const running = new Map<string, Running<T>>();
  const next = new Map<string, Next<T>>();

  const mayBegin = (name: string, urgency: Urgency): boolean => {
    const now = running.get(name);
    return !now || (now.urgency === 'background' && urgency === 'person');
  };
  const begin = (): void => {
    const ready: Record<Urgency, string[]> = { person: [], background: [] };
    for (const [name, { urgency }] of next) if (mayBegin(name, urgency)) ready[urgency].push(name);
    for (const urgency of ['person', 'background'] as const)
      if (ready[urgency].length > 0) run(ready[urgency], urgency);
  };
  const run = (names: readonly string[], urgency: Urgency): void => {
    const look = Symbol('look');
    for (const name of names) {
      const [overtaken, planned] = [running.get(name)?.waits ?? none, next.get(name)?.waits ?? none];
      running.set(name, { look, urgency, waits: overtaken.length === 0 ? planned : [...overtaken, ...planned] });
      next.delete(name);
    }
    const isMine: IsMine = (name) => running.get(name)?.look === look;
    const end = (tell: (wait: Wait<T>, name: string) => void): void => {
      for (const name of names) {
        const now = running.get(name);
        if (now?.look !== look) continue;
        running.delete(name);
        for (const wait of now.waits) tell(wait, name);
      }
      begin();
    };
    Promise.resolve()
      .then(() => start(names, urgency, isMine))
      .then(
        (outcome) => {
          end((wait, name) => {
            wait.outcomes.set(name, outcome);
            if (wait.outcomes.size === wait.count) wait.resolve(wait.outcomes);
          });
        },
        (error: unknown) => {
          end((wait) => {
            wait.reject(error);
          });
        },
      );
  };
  const plan = (name: string, urgency: Urgency, wait: Wait<T>): void => {
    const planned = next.get(name);
    if (!planned) next.set(name, { urgency, waits: [wait] });
    else {
      planned.waits.push(wait);
      if (urgency === 'person') planned.urgency = urgency;
    }
  };

  /** What a look that begins from now on brings of each list, by list, whatever order they come in; no list is named twice. */
  return (names: readonly string[], urgency: Urgency): Promise<ReadonlyMap<string, T>> =>
    new Promise((resolve, reject) => {
      const wait: Wait<T> = { count: names.length, outcomes: new Map(), resolve, reject };
      if (names.length === 0) resolve(wait.outcomes);
      for (const name of names) plan(name, urgency, wait);
      // Whoever asks in the same breath shares the round trip.
      queueMicrotask(begin);
    });
};

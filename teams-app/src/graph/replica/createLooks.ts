import type { Urgency } from '../ports';

/** Whether a look still is the one that reads a list: somebody in more of a hurry may have begun another. */
export type IsMine = (name: string) => boolean;

/** Reads these lists; never rejects for what a service may do. */
export type StartLook<T> = (names: readonly string[], urgency: Urgency, isMine: IsMine) => Promise<T>;

/** What a look brought, with the list it was asked for. */
export interface Looked<T> {
  readonly name: string;
  readonly outcome: T;
}

/** The wait for what a look brings of a list, of all who asked for that look. */
interface Wait<T> {
  readonly promise: Promise<Looked<T>>;
  readonly resolve: (looked: Looked<T>) => void;
  readonly reject: (error: unknown) => void;
}

const beginWait = <T>(): Wait<T> => {
  let resolve: Wait<T>['resolve'] = () => undefined;
  let reject: Wait<T>['reject'] = () => undefined;
  const promise = new Promise<Looked<T>>((keep, fail) => {
    resolve = keep;
    reject = fail;
  });
  return { promise, resolve, reject };
};

/** Who reads a list now, in what hurry, and who waits for it: those too whose own look was overtaken. */
interface Running<T> {
  readonly look: symbol;
  readonly urgency: Urgency;
  readonly waits: readonly Wait<T>[];
}

interface Next<T> {
  urgency: Urgency;
  readonly wait: Wait<T>;
}

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
    for (const urgency of ['person', 'background'] as const) {
      const ready = [...next].filter(([name, one]) => one.urgency === urgency && mayBegin(name, urgency));
      if (ready.length > 0) run(ready, urgency);
    }
  };
  const run = (ready: readonly (readonly [string, Next<T>])[], urgency: Urgency): void => {
    const look = Symbol('look');
    for (const [name, { wait }] of ready) {
      next.delete(name);
      running.set(name, { look, urgency, waits: [...(running.get(name)?.waits ?? []), wait] });
    }
    const names = ready.map(([name]) => name);
    const isMine: IsMine = (name) => running.get(name)?.look === look;
    const end = (tell: (wait: Wait<T>, name: string) => void): void => {
      for (const name of names.filter(isMine)) {
        const waits = running.get(name)?.waits ?? [];
        running.delete(name);
        for (const wait of waits) tell(wait, name);
      }
      begin();
    };
    Promise.resolve()
      .then(() => start(names, urgency, isMine))
      .then(
        (outcome) => {
          end((wait, name) => {
            wait.resolve({ name, outcome });
          });
        },
        (error: unknown) => {
          end((wait) => {
            wait.reject(error);
          });
        },
      );
  };
  const ask = (name: string, urgency: Urgency): Promise<Looked<T>> => {
    const planned = next.get(name);
    if (planned) {
      if (urgency === 'person') planned.urgency = urgency;
      return planned.wait.promise;
    }
    const wait = beginWait<T>();
    next.set(name, { urgency, wait });
    return wait.promise;
  };

  /** What a look that begins from now on brings of each list. */
  return (names: readonly string[], urgency: Urgency): Promise<readonly Looked<T>[]> => {
    const looks = names.map((name) => ask(name, urgency));
    // Whoever asks in the same breath shares the round trip.
    queueMicrotask(begin);
    return Promise.all(looks);
  };
};

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

interface Look<T> {
  readonly urgency: Urgency;
  readonly outcome: Promise<T>;
  /** Who reads a list in its place, once somebody does. */
  readonly heirs: ReadonlyMap<string, Told<Look<T>>>;
}

/** A promise, and the way to keep it. */
interface Told<T> {
  readonly promise: Promise<T>;
  readonly tell: (value: T) => void;
}

const toBeTold = <T>(): Told<T> => {
  let tell: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => {
    tell = resolve;
  });
  return { promise, tell };
};

interface Next<T> {
  urgency: Urgency;
  readonly look: Told<Look<T>>;
}

/**
 * Looks at lists, each of which begins after it was asked for: while a list is being looked at, all who ask share the look that follows. A person does not wait
 * for a look in the background, which may stand in a queue: it is begun anew for them, and who waits for the other is given theirs.
 */
export const createLooks = <T>(start: StartLook<T>) => {
  const running = new Map<string, Look<T>>();
  const next = new Map<string, Next<T>>();

  const mayBegin = (name: string, urgency: Urgency): boolean => {
    const look = running.get(name);
    return !look || (look.urgency === 'background' && urgency === 'person');
  };
  const begin = (): void => {
    for (const urgency of ['person', 'background'] as const) {
      const names = [...next].flatMap(([name, one]) =>
        one.urgency === urgency && mayBegin(name, urgency) ? [name] : [],
      );
      if (names.length > 0) run(names, urgency);
    }
  };
  const run = (names: readonly string[], urgency: Urgency): void => {
    const isMine: IsMine = (name) => running.get(name) === look;
    const before = new Map(names.map((name) => [name, running.get(name)]));
    const told = names.map((name) => next.get(name));
    for (const name of names) next.delete(name);
    const heirs = new Map(names.map((name) => [name, toBeTold<Look<T>>()]));
    // Begun a moment later, so that it is known as theirs by then.
    const outcome = Promise.resolve().then(() => start(names, urgency, isMine));
    const look: Look<T> = { urgency, outcome, heirs };
    for (const name of names) {
      running.set(name, look);
      before.get(name)?.heirs.get(name)?.tell(look);
    }
    for (const one of told) one?.look.tell(look);
    const end = (): void => {
      for (const name of names) if (isMine(name)) running.delete(name);
      begin();
    };
    outcome.then(end, end);
  };
  const ask = (name: string, urgency: Urgency): Promise<Look<T>> => {
    const planned = next.get(name);
    if (planned) {
      if (urgency === 'person') planned.urgency = urgency;
      return planned.look.promise;
    }
    const look = toBeTold<Look<T>>();
    next.set(name, { urgency, look });
    return look.promise;
  };
  const heirOf = (look: Look<T>, name: string): Promise<{ readonly heir: Look<T> }> =>
    (look.heirs.get(name) ?? toBeTold<Look<T>>()).promise.then((heir) => ({ heir }));
  const outcomeOf = async (name: string, asked: Promise<Look<T>>): Promise<Looked<T>> => {
    for (let look = await asked; ;) {
      const came = await Promise.race([heirOf(look, name), look.outcome.then((outcome) => ({ outcome }))]);
      if ('outcome' in came) return { name, outcome: came.outcome };
      look = came.heir;
    }
  };

  /** What a look that begins from now on brings of each list. */
  return (names: readonly string[], urgency: Urgency): Promise<readonly Looked<T>[]> => {
    const looks = names.map((name) => outcomeOf(name, ask(name, urgency)));
    // Whoever asks in the same breath shares the round trip.
    queueMicrotask(begin);
    return Promise.all(looks);
  };
};

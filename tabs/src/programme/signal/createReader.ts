import type { AppError, ErrorCode } from '@ipmo-hub/teams-app/errors';
import type { KeptReplica } from '@ipmo-hub/teams-app/graph';
import type { ListName } from '@ipmo-hub/teams-app/lists';
import type { Standing } from './createCounters';
import type { Later } from './later';
import { questionOf, type AskRelay, type Brought, type Question, type Why } from './questionOf';

export interface ReaderPorts {
  readonly replica: Pick<KeptReplica, 'refresh' | 'version' | 'faults'>;
  readonly later: Later;
  readonly elapsed: () => number;
  readonly now: () => Date;
  /** What the bot told last. */
  readonly standing: () => Standing | undefined;
  readonly relay?: AskRelay | undefined;
}

/** Reads some lists at a time, and knows which of them are behind. */
export interface Reader {
  /** These are to be read at the next `read`. */
  want(lists: readonly ListName[]): void;
  /** These are behind until they are read, for certain or perhaps. */
  moved(lists: readonly ListName[], why: Why): void;
  /** Why it is to be read, if it is; not while it waits for its turn. */
  behind(list: ListName): Why | undefined;
  /** Whether it is being read, and has not moved since that began. */
  reads(list: ListName): boolean;
  /** Whether it waits for the turn that the bot gave. */
  waits(list: ListName): boolean;
  /** Milliseconds since it was read. */
  ageOf(list: ListName): number;
  /** When it was read in full; undefined when it was not at this visit. */
  readAt(list: ListName): Date | undefined;
  /**
   * Reads what is wanted; what could not be read stays wanted. A list that is not there, or not for this person, has been looked for like any other that was
   * read; it is a failure only when it is so of all of them.
   */
  read(): Promise<readonly ListName[]>;
  readonly hungry: boolean;
  stop(): void;
}

/** SharePoint's delta may be a little behind what the bot was told: what it may have kept back is looked at once more. */
export const secondLookMs = 5_000;
/** Whoever was put off so often reads at once. */
const mostTurns = 3;

const isTheirsAlone = (code: ErrorCode): boolean => code === 'lists.missing' || code === 'graph.forbidden';

const nothing: Brought = { counters: new Map(), after: 0 };

export const createReader = (ports: ReaderPorts, lookAgain: (lists: readonly ListName[]) => void): Reader => {
  const { replica, later, elapsed, now, standing, relay } = ports;
  const wanted = new Set<ListName>();
  const behind = new Map<ListName, Why>();
  const again = new Set<() => void>();
  const seen = new Map<ListName, { readonly version: number; readonly at: number; readonly asAt: Date }>();
  /** How the bot's counter stood for what is here. */
  let current: { boot?: string; readonly counters: Map<ListName, number> } = { counters: new Map() };
  /** How often the bot put off the reading of a list that it could not give. */
  const turns = new Map<ListName, number>();
  const waiting = new Set<ListName>();
  let underWay: readonly ListName[] = [];
  /** Looked for at the last read in vain, for a reason that is theirs alone. */
  const absent = new Map<ListName, AppError>();

  const moved = (lists: readonly ListName[], why: Why): void => {
    for (const list of lists) if (why === 'moved' || !behind.has(list)) behind.set(list, why);
  };
  const time = () => ({ at: elapsed(), asAt: now() });
  const markRead = (lists: readonly ListName[], { boot, counters }: Standing, when: ReturnType<typeof time>): void => {
    if (current.boot !== boot) current = { boot, counters: new Map() };
    for (const list of lists) {
      const counter = counters.get(list);
      if (counter !== undefined) current.counters.set(list, counter);
      turns.delete(list);
      seen.set(list, { version: replica.version(list), ...when });
    }
  };
  const soon = (ms: number, lists: readonly ListName[], why?: Why): void => {
    if (lists.length === 0) return;
    const cancel = later(ms, () => {
      again.delete(cancel);
      for (const list of lists) waiting.delete(list);
      if (why) moved(lists, why);
      lookAgain(lists);
    });
    again.add(cancel);
  };
  /** Answers what is left to be read now. */
  const askRelay = async (asked: readonly ListName[], late: ReadonlyMap<ListName, Why>, question: Question) => {
    const when = time();
    const brought = (await relay?.(question).catch(() => undefined)) ?? nothing;
    markRead([...brought.counters.keys()], { boot: question.boot, counters: brought.counters }, when);
    const left = asked.filter((list) => !brought.counters.has(list));
    if (brought.after === 0) return left;
    const put = new Set(left.filter((list) => late.has(list) && (turns.get(list) ?? 0) < mostTurns));
    for (const list of put) {
      turns.set(list, (turns.get(list) ?? 0) + 1);
      waiting.add(list);
      moved([list], late.get(list) ?? 'perhaps');
    }
    soon(brought.after, [...put]);
    return left.filter((list) => !put.has(list));
  };

  /** What of these changed, what could not be read, and why. */
  const lookAt = async (
    lists: readonly ListName[],
  ): Promise<{ changed: readonly ListName[]; unread: readonly ListName[]; fault: unknown }> => {
    const versions = new Map(lists.map((list) => [list, replica.version(list)]));
    const hasMoved = (list: ListName): boolean => versions.get(list) !== replica.version(list);
    for (const list of lists) absent.delete(list);
    try {
      return { changed: await replica.refresh(lists), unread: [], fault: undefined };
    } catch (fault) {
      const faults = lists.flatMap((list) => {
        const one = replica.faults.get(list);
        return one ? [[list, one] as const] : [];
      });
      const grave = faults.filter(([, { code }]) => !isTheirsAlone(code));
      const changed = lists.filter(hasMoved);
      // Nothing was looked at: what failed was on the way to it.
      if (faults.length === 0) return { changed, unread: lists, fault };
      return { changed, unread: grave.map(([list]) => list), fault: grave[0]?.[1] };
    } finally {
      for (const list of lists) {
        const fault = replica.faults.get(list);
        if (fault && isTheirsAlone(fault.code)) absent.set(list, fault);
      }
    }
  };

  const read = async (asked: readonly ListName[]): Promise<readonly ListName[]> => {
    const late = new Map([...behind].filter(([list]) => asked.includes(list)));
    for (const list of asked) {
      wanted.delete(list);
      behind.delete(list);
      waiting.delete(list);
    }
    const versions = new Map(asked.map((list) => [list, replica.version(list)]));
    const question = relay && questionOf(late, standing(), current, new Set(turns.keys()));
    const left = question ? await askRelay(asked, late, question) : asked;
    if (left.length === 0) return asked.filter((list) => versions.get(list) !== replica.version(list));
    const when = time();
    const told = standing() ?? { boot: '', counters: new Map() };
    // What was saved here moved the list too, and is here already.
    const ownWrites = new Set(left.filter((list) => (seen.get(list)?.version ?? 0) !== replica.version(list)));
    const missed = new Set(absent.keys());
    const { changed, unread, fault } = await lookAt(left);
    for (const list of unread) {
      wanted.add(list);
      const why = late.get(list);
      if (why) moved([list], why);
    }
    const came = left.filter((list) => !unread.includes(list));
    markRead(came, told, when);
    const unsure = came.filter((list) => {
      const why = late.get(list);
      // A refusal may be a passing one: what is held leaves after the second.
      if (absent.has(list)) return absent.get(list)?.code === 'graph.forbidden' && !missed.has(list);
      return why === 'perhaps' || (why === 'moved' && !changed.includes(list) && !ownWrites.has(list));
    });
    soon(secondLookMs, unsure, 'again');
    const [first] = absent.values();
    if (fault ?? (first && [...seen.keys()].every((list) => absent.has(list)))) throw fault ?? first;
    return changed;
  };

  return {
    want: (lists) => {
      for (const list of lists) wanted.add(list);
    },
    moved: (lists, why) => {
      const told = standing();
      const isHere = (list: ListName): boolean =>
        why === 'moved' && told?.boot === current.boot && told?.counters.get(list) === current.counters.get(list);
      moved(
        lists.filter((list) => !isHere(list)),
        why,
      );
    },
    behind: (list) => (waiting.has(list) ? undefined : behind.get(list)),
    reads: (list) => underWay.includes(list) && !behind.has(list),
    waits: (list) => waiting.has(list),
    ageOf: (list) => elapsed() - (seen.get(list)?.at ?? Number.NEGATIVE_INFINITY),
    readAt: (list) => seen.get(list)?.asAt,
    get hungry() {
      return wanted.size > 0;
    },
    read: () => {
      underWay = [...wanted];
      return read(underWay).finally(() => {
        underWay = [];
      });
    },
    stop: () => {
      for (const cancel of again) cancel();
      again.clear();
      waiting.clear();
    },
  };
};

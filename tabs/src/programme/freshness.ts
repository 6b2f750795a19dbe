import { AppError } from '@ipmo-hub/teams-app/errors';
import type { Replica } from '@ipmo-hub/teams-app/graph';
import { listNames, type ListName } from '@ipmo-hub/teams-app/lists';

/** How current the plan on the screen is. */
export interface FreshnessState {
  /** When the lists on view were last read in full, the oldest of them; if they have been. */
  readonly asAt?: Date | undefined;
  /** What is shown is from an earlier visit, and was not brought up to date yet. */
  readonly behind?: boolean;
  /** Why the last attempt failed; absent while all is well. */
  readonly trouble?: AppError;
}

export interface Freshness {
  readonly state: FreshnessState;
  subscribe(listener: () => void): () => void;
  /** Reads now; never rejects: trouble is part of the state. */
  refresh(): Promise<void>;
  /** Refreshes when the page is looked at again, when the network returns, and every `every` while it is visible. */
  start(): () => void;
}

/** What is read while no page has said what it shows: enough for a plan, so that a first view waits for no more. */
export const tabLists: readonly ListName[] = [
  'organisations',
  'people',
  'domains',
  'projects',
  'milestones',
  'escalations',
  'policies',
];

/** All that pages may show. Notices and conversations are the bot's, and grow without end. */
export const pageLists: readonly ListName[] = listNames.filter(
  (list) => list !== 'notices' && list !== 'conversations',
);

interface Ports {
  readonly replica: Pick<Replica, 'refresh'>;
  readonly now: () => Date;
  /** When what is there already was read, at an earlier visit. */
  readonly asAt?: Date | undefined;
  readonly window: Pick<Window, 'addEventListener' | 'removeEventListener' | 'setInterval' | 'clearInterval'>;
  readonly document: Pick<Document, 'addEventListener' | 'removeEventListener' | 'visibilityState'>;
  /** False while the machine knows that it has no network. */
  readonly online?: () => boolean;
  /** Milliseconds between refreshes while visible. */
  readonly every?: number;
  /** When all of what is on view was read, where it is not all of it that each refresh reads; undefined when some was not, at this visit. */
  readonly readAt?: () => Date | undefined;
}

/** As the page has it, and for whoever decides what is on view. */
export interface ReviewedFreshness extends Freshness {
  /** Something else is on view. */
  review(): void;
}

export const createFreshness = (ports: Ports): ReviewedFreshness => {
  const { replica, now, window, document, online = () => true, every = 20_000, readAt = now } = ports;
  const earlier: FreshnessState = ports.asAt ? { asAt: ports.asAt, behind: true } : {};
  let state = earlier;
  const listeners = new Set<() => void>();
  const become = (next: FreshnessState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const current = (): FreshnessState => {
    const asAt = readAt();
    return asAt ? { asAt } : earlier;
  };
  const refresh = async (): Promise<void> => {
    try {
      if (!online()) throw new AppError('graph.unreachable');
      await replica.refresh(tabLists);
      become(current());
    } catch (cause) {
      const trouble = cause instanceof AppError ? cause : new AppError('graph.unexpected', { cause });
      become({ ...state, trouble });
    }
  };
  return {
    get state() {
      return state;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refresh,
    review: () => {
      const { trouble } = state;
      become(trouble ? { ...current(), trouble } : current());
    },
    start: () => {
      // Hidden tabs ask nothing: many people leave theirs open all day.
      const look = (): void => {
        if (document.visibilityState === 'visible') void refresh();
      };
      const timer = window.setInterval(look, every);
      document.addEventListener('visibilitychange', look);
      window.addEventListener('focus', look);
      for (const name of ['online', 'offline']) window.addEventListener(name, look);
      return () => {
        window.clearInterval(timer);
        document.removeEventListener('visibilitychange', look);
        window.removeEventListener('focus', look);
        for (const name of ['online', 'offline']) window.removeEventListener(name, look);
      };
    },
  };
};

import type { AppError } from '@ipmo-hub/teams-app/errors';
import type { EditState } from '../edits';
import type { WriteQueue } from '../queue/createQueue';
import type { DeedWrite, Entry, Fields } from '../queue/entry';
import { stateOf } from '../queue/pendingIn';
import { aboutOf } from './aboutOf';
import type { DeedInput, DeedName } from './index';

export type DeedResult =
  | { readonly kind: 'done' }
  /** Written down; sent when there is a way through. */
  | { readonly kind: 'waiting' }
  /** Stays among `pending` with its sentence until it is put away. */
  | { readonly kind: 'refused'; readonly error: AppError };

/** A deed that is not done yet, or was refused. */
export interface PendingDeed {
  readonly id: string;
  readonly name: string;
  readonly input: Fields;
  /** What it is about, in one line. */
  readonly title: string;
  /** The item it is about, as `aboutOf` names it. */
  readonly about: string | undefined;
  readonly state: EditState;
  /** It was never sent, so that it can still be taken back. */
  readonly mayTakeBack: boolean;
}

/** Use cases that a person sets off: written down before they are sent, so that neither a reload nor a spell without network loses them. */
export interface Deeds {
  /** In the order they were set off; a new array after each change. */
  readonly pending: readonly PendingDeed[];
  subscribe(listener: () => void): () => void;
  /** `title` says what it is about where the input's own items do not. */
  run<N extends DeedName>(name: N, input: DeedInput<N>, title?: string): Promise<DeedResult>;
  /** Tries one again that SharePoint failed on time after time. */
  retry(id: string): Promise<void>;
  /** Puts a refused one away. */
  discard(id: string): Promise<void>;
  /** Takes back one that was never sent; false when it was. */
  takeBack(id: string): Promise<boolean>;
}

type DeedEntry = Entry & { readonly write: DeedWrite };
const isDeed = (entry: Entry): entry is DeedEntry => entry.write.kind === 'deed';

interface Ports {
  readonly queue: WriteQueue;
  readonly online: () => boolean;
}

export const createDeeds = ({ queue, online }: Ports): Deeds => {
  let seen: readonly Entry[] | undefined;
  let pending: readonly PendingDeed[] = [];
  const look = (): readonly PendingDeed[] => {
    if (seen !== queue.entries) {
      seen = queue.entries;
      pending = seen.filter(isDeed).map((entry) => {
        const { name, input, title } = entry.write;
        const mayTakeBack = !entry.attempted && entry.state.kind === 'waiting';
        return {
          id: entry.id,
          name,
          input,
          title,
          about: aboutOf(name, input),
          state: stateOf(entry, online()),
          mayTakeBack,
        };
      });
    }
    return pending;
  };
  return {
    get pending() {
      return look();
    },
    subscribe: (listener) => queue.subscribe(listener),
    run: async (name, given, title) => {
      const input: Fields = { ...given };
      const [id] = await queue.put([{ kind: 'deed', name, input, title: title ?? titleIn(input) }]);
      await queue.drain();
      const state = look().find((one) => one.id === id)?.state;
      if (!state) return { kind: 'done' };
      return state.kind === 'refused' ? { kind: 'refused', error: state.error } : { kind: 'waiting' };
    },
    retry: (id) => queue.retry(id),
    discard: (id) => queue.discard(id),
    takeBack: (id) => queue.undo(id),
  };
};

/** The title of what a deed is about, as its input holds it. */
const titleIn = (input: Fields): string => {
  const named = [input, ...Object.values(input)].flatMap((held) =>
    typeof held === 'object' && held !== null && 'title' in held ? [held.title] : [],
  );
  return String(named[0] ?? '');
};

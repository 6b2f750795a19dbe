/** Runs work while no other window of this browser runs work of the same name; a window that is closed gives way. */
export type Exclusive = <T>(name: string, work: () => Promise<T>) => Promise<T>;

/** Says something to the other windows of this browser that are at the same address. */
export interface Channel {
  post(message: unknown): void;
  listen(listener: (message: unknown) => void): () => void;
}

/** Web Locks; undefined where the browser has none. */
export const exclusiveOf = (navigator: { readonly locks?: LockManager }): Exclusive | undefined => {
  const { locks } = navigator;
  if (!locks) return undefined;
  return async <T>(name: string, work: () => Promise<T>): Promise<T> => locks.request(name, () => work());
};

/** One window alone: work of a name runs one after the other. */
export const createTurns = (): Exclusive => {
  const last = new Map<string, Promise<unknown>>();
  return <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const run = (last.get(name) ?? Promise.resolve()).then(work, work);
    last.set(name, run);
    return run;
  };
};

type Broadcast = Pick<BroadcastChannel, 'postMessage' | 'addEventListener' | 'removeEventListener'>;

export const channelOf = (broadcast: Broadcast): Channel => ({
  post: (message) => {
    broadcast.postMessage(message);
  },
  listen: (listener) => {
    const heard = ({ data }: MessageEvent<unknown>): void => {
      listener(data);
    };
    broadcast.addEventListener('message', heard);
    return () => {
      broadcast.removeEventListener('message', heard);
    };
  },
});

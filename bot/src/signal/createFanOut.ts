import type { Later } from './later';

export interface FanOutPorts<Listener> {
  readonly tell: (listener: Listener) => void;
  readonly later: Later;
  /** How many are told in one go, and how long until the next go. */
  readonly most: number;
  readonly everyMs: number;
  /** Changes that come together are gathered this long. */
  readonly gatherMs: number;
}

export interface FanOut<Listener> {
  /** Is to be told; once, however often it is asked for before its turn. */
  add(listener: Listener): void;
  remove(listener: Listener): void;
  stop(): void;
}

/**
 * Tells listeners in turn, a few in one go. Each of them asks SharePoint or the bot once it is told: a thousand at once would take the allowance of all,
 * or the bot's breath, while those who wait hear of several changes in one.
 */
export const createFanOut = <Listener>(ports: FanOutPorts<Listener>): FanOut<Listener> => {
  const { tell, later, most, everyMs, gatherMs } = ports;
  const queue = new Set<Listener>();
  let cancel: (() => void) | undefined;

  const go = (): void => {
    cancel = undefined;
    if (queue.size === 0) return;
    const turn = [...queue].slice(0, most);
    for (const listener of turn) queue.delete(listener);
    cancel = later(everyMs, go);
    for (const listener of turn) tell(listener);
  };

  return {
    add: (listener) => {
      queue.add(listener);
      cancel ??= later(gatherMs, go);
    },
    remove: (listener) => void queue.delete(listener),
    stop: () => {
      cancel?.();
      cancel = undefined;
      queue.clear();
    },
  };
};

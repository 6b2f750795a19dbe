import type { SignIn } from '../signIn/signIn';
import type { Keep } from './keep/createKeep';
import { placeKey, type Place } from './keep/place';
import type { Channel } from './keep/windows';
import type { WriteQueue } from './queue/createQueue';

/** How a person leaves: a browser window signs out; inside Teams only this device's copy can be cleared. */
export type WayOut = 'sign out' | 'clear';

export interface Left {
  readonly way: WayOut;
  /** False when the browser did not let everything be removed. */
  readonly complete: boolean;
}

/** The way out for whoever is signed in. */
export interface Leaving {
  readonly way: WayOut;
  /** Removes what this browser keeps of the person: the plan, what was not sent, the sign-in. All open windows leave. */
  leave(): Promise<void>;
  /** Settles once the person has left, here or in another window. */
  readonly left: Promise<Left>;
}

interface Ports {
  readonly signIn: Pick<SignIn, 'endsHere' | 'forget'>;
  readonly keep: Pick<Keep, 'forget'>;
  readonly stopKeeping: () => void;
  readonly queue: Pick<WriteQueue, 'forget' | 'close'>;
  readonly place: Place;
  readonly channel: Channel | undefined;
}

export const createLeaving = ({ signIn, keep, stopKeeping, queue, channel, ...ports }: Ports): Leaving => {
  const place = placeKey(ports.place);
  const way: WayOut = signIn.endsHere ? 'sign out' : 'clear';
  let leaving: Promise<void> | undefined;
  let settle: (left: Left) => void = () => undefined;
  const left = new Promise<Left>((resolve) => {
    settle = resolve;
  });
  const go = async (): Promise<void> => {
    stopKeeping();
    const signedOut = signIn.forget().then(
      () => true,
      () => false,
    );
    const removed = await Promise.all([keep.forget(), queue.forget(), signedOut]);
    queue.close();
    settle({ way, complete: removed.every(Boolean) });
  };
  channel?.listen((message) => {
    if (typeof message === 'object' && message !== null && 'left' in message && message.left === place)
      leaving ??= go();
  });
  return {
    way,
    left,
    leave: () => {
      if (!leaving) {
        // The others first, so that none of them keeps what is removed here.
        channel?.post({ left: place });
        leaving = go();
      }
      return leaving;
    },
  };
};

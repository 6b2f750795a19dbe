import { channelOf, type Channel } from './keep/windows';

/** A way to the other windows of this browser; undefined where there is none. */
export const openChannel = (
  window: { readonly BroadcastChannel?: typeof BroadcastChannel },
  name: string,
): Channel | undefined => window.BroadcastChannel && channelOf(new window.BroadcastChannel(name));

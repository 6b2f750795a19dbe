import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { ChatService } from './ChatService';
import { createChatFeed, type ChatFeed, type ChatState } from './createChatFeed';

const second = 1000;

/** Waits before a broken connection is made anew; the end of the feed ends the wait. */
const pause = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    const timer = setTimeout(resolve, 2 * second);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });

/** The chat of one person while the page shows it. */
export const useChat = (service: ChatService, wanted: string | undefined): { feed: ChatFeed; state: ChatState } => {
  const feed = useMemo(() => createChatFeed(service, pause), [service]);
  const state = useSyncExternalStore(feed.subscribe, () => feed.state);
  useEffect(() => {
    feed.start();
    return () => {
      feed.close();
    };
  }, [feed]);
  const { conversations } = state;
  useEffect(() => {
    // The one that the address names, else the person's own chat with the bot.
    const chosen = conversations?.find(({ id }) => id === wanted) ?? conversations?.[0];
    if (chosen) feed.open(chosen.id);
  }, [feed, conversations, wanted]);
  return { feed, state };
};

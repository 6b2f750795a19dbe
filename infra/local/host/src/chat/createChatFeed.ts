import type { ChatService, Conversation, Message } from './ChatService';

export interface ChatState {
  readonly conversations: readonly Conversation[] | undefined;
  /** Of the conversation that is open. */
  readonly messages: readonly Message[] | undefined;
  readonly open: string | undefined;
  /** What went wrong last, as a sentence. */
  readonly trouble: string | undefined;
}

/** A person's chat as a store that follows the server from `start` to `close`. */
export interface ChatFeed {
  readonly state: ChatState;
  subscribe(listener: () => void): () => void;
  start(): void;
  open(conversation: string): void;
  /** Asks for the person's own view of a card, once for each version of the message. */
  refreshView(message: Message): Promise<void>;
  /** Does something whose failure is shown. */
  run(work: Promise<unknown>): void;
  close(): void;
}

/** `pause` waits before a broken connection is made anew. */
export const createChatFeed = (service: ChatService, pause: (signal: AbortSignal) => Promise<void>): ChatFeed => {
  let ending = new AbortController();
  const listeners = new Set<() => void>();
  const asked = new Set<string>();
  let state: ChatState = { conversations: undefined, messages: undefined, open: undefined, trouble: undefined };
  const become = (change: Partial<ChatState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const run = (work: Promise<unknown>): void => {
    work.catch((cause: unknown) => {
      if (!ending.signal.aborted) become({ trouble: cause instanceof Error ? cause.message : String(cause) });
    });
  };

  const load = async (): Promise<void> => {
    const { open } = state;
    if (open !== undefined) {
      const messages = await service.messages(open);
      if (state.open === open) become({ messages });
      const last = messages.at(-1);
      if (last) await service.markRead(open, last.id);
    }
    become({ conversations: await service.conversations(), trouble: undefined });
  };
  // Events come in bursts: what arrives during a load needs one more load, not one each.
  let loading: Promise<void> | undefined;
  let again = false;
  const reload = (): void => {
    if (loading) {
      again = true;
      return;
    }
    loading = load().finally(() => {
      loading = undefined;
      if (!again || ending.signal.aborted) return;
      again = false;
      reload();
    });
    run(loading);
  };
  const follow = async (signal: AbortSignal): Promise<void> => {
    while (!signal.aborted) {
      reload();
      await service.listen(reload, signal).catch(() => undefined);
      await pause(signal);
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
    start: () => {
      ending = new AbortController();
      void follow(ending.signal);
    },
    open: (conversation) => {
      if (state.open === conversation) return;
      become({ open: conversation, messages: undefined });
      reload();
    },
    refreshView: async ({ id, edited, refresh }) => {
      const key = `${id} ${edited ?? ''}`;
      // A bot that answers without a card would otherwise be asked for ever.
      if (refresh !== true || state.open === undefined || asked.has(key)) return;
      asked.add(key);
      // A view is a convenience: when it fails, the message's own card stays.
      await service.refresh(state.open, id).catch(() => undefined);
    },
    run,
    close: () => {
      ending.abort();
    },
  };
};

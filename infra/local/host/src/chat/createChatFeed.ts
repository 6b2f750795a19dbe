import type { ChatService, Conversation, Message } from './ChatService';

export interface ChatState {
  readonly conversations: readonly Conversation[] | undefined;
  /** Of the conversation that is open. */
  readonly messages: readonly Message[] | undefined;
  readonly open: string | undefined;
  readonly trouble: string | undefined;
}

/** A person's chat as a store that follows the server. */
export interface ChatFeed {
  readonly state: ChatState;
  subscribe(listener: () => void): () => void;
  open(conversation: string): void;
  refreshView(message: Message): Promise<void>;
  close(): void;
}

/** `pause` waits before a broken connection is made anew. */
export const createChatFeed = (service: ChatService, pause: (signal: AbortSignal) => Promise<void>): ChatFeed => {
  const ending = new AbortController();
  const listeners = new Set<() => void>();
  const asked = new Set<string>();
  let state: ChatState = { conversations: undefined, messages: undefined, open: undefined, trouble: undefined };
  const become = (change: Partial<ChatState>): void => {
    if (ending.signal.aborted) return;
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const failed = (cause: unknown): void => {
    become({ trouble: cause instanceof Error ? cause.message : String(cause) });
  };

  const loadMessages = async (conversation: string): Promise<void> => {
    const messages = await service.messages(conversation);
    if (state.open === conversation) become({ messages, trouble: undefined });
    const last = messages.at(-1);
    if (last) await service.markRead(conversation, last.id);
  };
  const load = async (): Promise<void> => {
    if (state.open !== undefined) await loadMessages(state.open);
    become({ conversations: await service.conversations(), trouble: undefined });
  };
  const reload = (): void => void load().catch(failed);

  const follow = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      reload();
      await service.listen(reload, ending.signal).catch(() => undefined);
      await pause(ending.signal);
    }
  };
  void follow();

  return {
    get state() {
      return state;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open: (conversation) => {
      if (state.open === conversation) return;
      become({ open: conversation, messages: undefined });
      reload();
    },
    /** Once for each version of a message, or a bot that answers without a card would be asked for ever. */
    refreshView: async ({ id, edited, refresh }) => {
      const key = `${id} ${edited ?? ''}`;
      if (refresh !== true || state.open === undefined || asked.has(key)) return;
      asked.add(key);
      await service.refresh(state.open, id).catch(failed);
    },
    close: () => {
      ending.abort();
    },
  };
};

/** Tells whoever listens that something in a conversation changed. */
export interface ChatEvents {
  emit(conversation: string): void;
  /** Answers the way to stop. */
  listen(listener: (conversation: string) => void): () => void;
}

export function createChatEvents(): ChatEvents {
  const listeners = new Set<(conversation: string) => void>();
  return {
    emit(conversation) {
      for (const listener of [...listeners]) listener(conversation);
    },
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

import { openChatStore } from '../../infra/local/src/chat/chatStore';

/** How many messages Teams holds of each notice, by the notice's id. */
export type Messages = ReadonlyMap<string, number>;

export interface TeamsReader {
  read(): Messages;
  close(): void;
}

/** Reads Teams' side from its own database, which nothing that crashed could have touched. */
export const openTeamsReader = (database: string): TeamsReader => {
  const store = openChatStore(database);
  return {
    read() {
      const messages = new Map<string, number>();
      for (const { id } of store.conversations())
        for (const { activity, sender } of store.messages(id)) {
          const [, notice] = sender === 'bot' ? (/"notice":"(\d+)"/.exec(JSON.stringify(activity)) ?? []) : [];
          if (notice !== undefined) messages.set(notice, (messages.get(notice) ?? 0) + 1);
        }
      return messages;
    },
    close: () => store.close(),
  };
};
